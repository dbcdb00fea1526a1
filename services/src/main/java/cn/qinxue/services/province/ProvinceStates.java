package cn.qinxue.services.province;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.suspension.TenantSuspension;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** Puts provinces on and off the air. */
@Singleton
public class ProvinceStates {
    /** What came of it. */
    public sealed interface Change {
        /** It is in the wanted state now. */
        record Done(Tenant tenant) implements Change {}

        /** From the state in which it is there is no way to the wanted one. */
        record Refused(TenantState present) implements Change {}
    }

    private final Tenants tenants;
    private final TenantSuspension suspension;
    private final Sessions sessions;
    private final AuditTrail trail;

    ProvinceStates(Tenants tenants, TenantSuspension suspension, Sessions sessions, AuditTrail trail) {
        this.tenants = tenants;
        this.suspension = suspension;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * Moves a province to another state. Suspending ends every connection of its role at once; whoever was logged in
     * logs in anew when it is back. The deed is on the trail before it is done, since each half may fail.
     *
     * @param reason in the operator's words, for the trail
     * @throws NotFound if there is no province of that code
     */
    public Change change(String code, TenantState wanted, String reason, Operator by) {
        tenants.forget();
        var tenant = tenants.byCode(code).orElseThrow(NotFound::new);
        if (!tenant.state().mayBecome(wanted)) return new Change.Refused(tenant.state());
        Tenancy.run(tenants.platform(), () -> trail.add(deed(tenant, wanted, reason, by)));
        if (wanted == TenantState.SUSPENDED) {
            suspension.suspend(tenant);
        } else {
            if (tenant.state() == TenantState.SUSPENDED) welcomeBack(tenant);
            tenants.changeState(code, wanted);
        }
        return new Change.Done(tenant.in(wanted));
    }

    private void welcomeBack(Tenant tenant) {
        suspension.lift(tenant);
        Tenancy.run(tenant, sessions::closeEverybodys);
    }

    private static Deed deed(Tenant tenant, TenantState wanted, String reason, Operator by) {
        return new Deed(
                by.account(),
                by.name(),
                AuditAction.CHANGE,
                Provinces.subject(tenant.code()),
                Map.of("state", tenant.state().label()),
                Map.of("state", wanted.label(), "reason", reason));
    }
}
