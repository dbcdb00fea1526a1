package cn.qinxue.services.province;

import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Notes in the platform's trail who opens a province: the last step, so that none is opened without it. */
@Singleton
@Order(TrailOpening.ORDER)
final class TrailOpening implements OpeningStep {
    static final int ORDER = 90;

    private final Tenants tenants;
    private final AuditTrail trail;

    TrailOpening(Tenants tenants, AuditTrail trail) {
        this.tenants = tenants;
        this.trail = trail;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        request.detail(OpeningDeed.class).ifPresent(this::note);
    }

    private void note(OpeningDeed note) {
        Tenancy.run(
                tenants.platform(),
                () -> note.origin().call(() -> {
                    trail.add(note.deed());
                    return note;
                }));
    }
}
