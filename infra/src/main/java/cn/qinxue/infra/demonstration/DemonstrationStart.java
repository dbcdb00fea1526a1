package cn.qinxue.infra.demonstration;

import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the provinces of the demonstration at the first start, and gives them a policy at the first of each year. */
@Singleton
@Requires(env = "demonstration")
class DemonstrationStart implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private final Tenants tenants;
    private final TenantOpening opening;
    private final DemonstrationPolicies policies;

    DemonstrationStart(Tenants tenants, TenantOpening opening, DemonstrationPolicies policies) {
        this.tenants = tenants;
        this.opening = opening;
        this.policies = policies;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        for (var wanted : DemonstrationTenant.all()) {
            tenants.byCode(wanted.code())
                    .filter(tenant -> tenant.state() != TenantState.OPENING)
                    .ifPresentOrElse(
                            tenant -> Tenancy.run(tenant, () -> policies.publishThisYear(wanted)), () -> open(wanted));
        }
    }

    private void open(DemonstrationTenant wanted) {
        LOG.info("Opening {} with {} people, once", wanted.code(), wanted.people());
        opening.open(TenantOpening.Request.of(wanted.tenant()));
    }
}
