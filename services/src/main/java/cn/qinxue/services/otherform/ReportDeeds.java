package cn.qinxue.services.otherform;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.hours.CreditHours;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is done to reports into the trail of the office that reported. */
@Singleton
class ReportDeeds {
    private final AuditTrail trail;

    ReportDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    void note(Actor actor, AuditAction action, @Nullable OtherFormReport before, OtherFormReport after, int people) {
        var now = values(after);
        now.put("people", Integer.toString(people));
        now.put("title", after.title());
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        action,
                        "other-form/" + after.id(),
                        before == null ? Map.of() : values(before),
                        now)
                .differences()
                .at(after.regionPath()));
    }

    private static Map<String, String> values(OtherFormReport report) {
        var values = new HashMap<String, String>();
        values.put("state", report.state().label());
        values.put("hours", CreditHours.text(report.hours()));
        var opinion = report.opinion();
        if (opinion != null) values.put("opinion", opinion);
        return values;
    }
}
