package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.LoginNameRepository;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.site.SiteFilter;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DemonstrationSitesTest {
    private static final SiteFilter ALL = new SiteFilter("", null, true);

    private static DemonstrationTenant wanted(String code) {
        return DemonstrationTenant.all().stream()
                .filter(tenant -> tenant.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sitesAreThereWithAccountsAndPlansInTheirStates() {
        var wanted = wanted("jiangsu");
        var tenant = TestHouse.openTenant("sites", wanted.divisionCode());
        var scope = RegionPath.root(wanted.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(wanted);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(wanted);
            TestHouse.bean(DemonstrationSites.class).load(wanted);
            assertThat(TestHouse.bean(TrainingSites.class).page(scope, ALL, 0, 100))
                    .extracting(TrainingSite::name)
                    .containsExactlyInAnyOrderElementsOf(wanted.sites().stream()
                            .map(DemonstrationTenant.Site::name)
                            .toList());
            var filed = TestHouse.bean(TrainingPlans.class).page(scope, new PlanFilter(null, "", null, null), 0, 100);
            assertThat(filed)
                    .extracting(PlanLine::state)
                    .containsExactlyInAnyOrderElementsOf(wanted.sites().stream()
                            .flatMap(site -> site.plans().stream())
                            .map(DemonstrationTenant.Plan::state)
                            .filter(state -> state != PlanState.DRAFT)
                            .toList());
            assertThat(filed)
                    .allMatch(plan -> plan.enrollmentFrom().isBefore(Instant.now())
                            && plan.enrollmentUntil().isAfter(Instant.now()));
            var first = wanted.sites().getFirst();
            var hash = TestHouse.bean(PersonalNumbers.class)
                    .lookupHash(first.account().toUpperCase(Locale.ROOT));
            var account = TestHouse.bean(LoginNameRepository.class)
                    .findById(hash)
                    .map(LoginName::account)
                    .orElseThrow();
            var sessions = TestHouse.bean(Sessions.class);
            assertThat(sessions.actor(sessions.open(account))).hasValueSatisfying(actor -> {
                assertThat(actor.atSite().name()).isEqualTo(first.name());
                assertThat(actor.mustChangePassword()).isFalse();
            });
        });
    }
}
