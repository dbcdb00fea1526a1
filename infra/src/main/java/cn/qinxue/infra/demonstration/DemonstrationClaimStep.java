package cn.qinxue.infra.demonstration;

import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Files and decides claims once a province of the demonstration has its people. */
@Singleton
@Order(110)
@Requires(env = "demonstration")
class DemonstrationClaimStep implements OpeningStep {
    private final DemonstrationClaims claims;

    DemonstrationClaimStep(DemonstrationClaims claims) {
        this.claims = claims;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        DemonstrationTenant.all().stream()
                .filter(tenant -> tenant.code().equals(request.tenant().code()))
                .forEach(claims::load);
    }
}
