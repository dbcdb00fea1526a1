package cn.qinxue.services.desk;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.staff.Staff;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Notes in the trail what was done at the desk. */
@Singleton
class DeskDeeds {
    private final AuditTrail trail;

    DeskDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    void note(Actor actor, AuditAction action, Staff staff, Optional<DeskRegistration> before, DeskRegistration after) {
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        action,
                        DeskRegistrations.subject(after.id()),
                        before.map(old -> values(staff, old)).orElse(Map.of()),
                        values(staff, after),
                        staff.officePath())
                .differences());
    }

    private static Map<String, String> values(Staff staff, DeskRegistration registration) {
        var values = new TreeMap<String, String>();
        values.put("name", staff.name());
        values.put("year", String.valueOf(registration.year()));
        values.put("amount", BigDecimal.valueOf(registration.amount(), 2) + " 元");
        values.put("receipt", registration.receipt());
        values.put("paidOn", registration.paidOn().toString());
        values.put("state", registration.state().label());
        if (registration.reason() != null) values.put("reason", registration.reason());
        return values;
    }
}
