package cn.qinxue.services.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts what was done to administrators on the trail, with the values before and after. */
@Singleton
class AdministratorDeeds {
    private final AuditTrail trail;

    AdministratorDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param before null for a new account */
    void note(Actor actor, AuditAction action, @Nullable AdministratorLine before, AdministratorLine after) {
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                action,
                "account/" + after.account(),
                before == null ? Map.of() : values(before),
                values(after)));
    }

    private static Map<String, String> values(AdministratorLine line) {
        var values = new TreeMap<String, String>();
        values.put("name", line.name());
        values.put("role", line.officeRole().label());
        values.put("state", line.disabled() ? "停用" : "启用");
        if (line.accountName() != null) values.put("accountName", line.accountName());
        if (line.mobileTail() != null) values.put("mobile", PersonalNumbers.masked(line.mobileTail()));
        return values;
    }
}
