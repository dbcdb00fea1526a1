package cn.qinxue.services.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Notes in the trail who took which table away. */
@Singleton
public class StatisticsExports {
    private final AuditTrail trail;

    StatisticsExports(AuditTrail trail) {
        this.trail = trail;
    }

    /** Notes the table of that head. */
    @Transactional
    public void note(Actor actor, StatisticsSheet.Head head) {
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        AuditAction.EXPORT,
                        "statistics",
                        Map.of(),
                        Map.of("filter", filter(head)))
                .at(actor.scope()));
    }

    private static String filter(StatisticsSheet.Head head) {
        var day = head.moment().day();
        return head.title() + "，" + head.place() + "，" + head.period() + (day == null ? "" : "，" + day + " 日终");
    }
}
