package cn.qinxue.infra.demonstration;

import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Fills a province of the demonstration with policies, courses and people while it is opened. */
@Singleton
@Order(100)
@Requires(env = "demonstration")
class DemonstrationOpening implements OpeningStep {
    /** Years for which people of the demonstration owe hours, this one included. */
    private static final int YEARS_DUE = 3;

    private final DemonstrationPolicies policies;
    private final DemonstrationCatalogue catalogue;
    private final DemonstrationPeople people;
    private final DemonstrationOffices offices;
    private final DemonstrationYear year;
    private final DemonstrationNotices notices;
    private final Clock clock;

    DemonstrationOpening(
            DemonstrationPolicies policies,
            DemonstrationCatalogue catalogue,
            DemonstrationPeople people,
            DemonstrationOffices offices,
            DemonstrationYear year,
            DemonstrationNotices notices,
            Clock clock) {
        this.policies = policies;
        this.catalogue = catalogue;
        this.people = people;
        this.offices = offices;
        this.year = year;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        DemonstrationTenant.all().stream()
                .filter(tenant -> tenant.code().equals(request.tenant().code()))
                .forEach(this::fill);
    }

    private void fill(DemonstrationTenant tenant) {
        policies.publishAll(tenant);
        policies.publishThisYear(tenant);
        catalogue.load(tenant.policies().stream()
                .map(policy ->
                        new DemonstrationCatalogue.Offer(policy.programme().code(), policy.file()))
                .toList());
        offices.load(tenant);
        notices.load();
        int dueFrom = LocalDate.now(clock).getYear() - YEARS_DUE + 1;
        people.load(tenant, dueFrom);
        year.load(tenant, dueFrom);
    }
}
