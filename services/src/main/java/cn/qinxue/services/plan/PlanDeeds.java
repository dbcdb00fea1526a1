package cn.qinxue.services.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.tenants.hours.CreditHours;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes in the trail what was done to training plans. */
@Singleton
class PlanDeeds {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final AuditTrail trail;

    PlanDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param before null for a new plan */
    void note(Actor actor, AuditAction action, TrainingSite site, @Nullable TrainingPlan before, TrainingPlan after) {
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        action,
                        TrainingPlans.subject(after.id()),
                        before == null ? Map.of() : values(before),
                        values(after),
                        site.regionPath())
                .differences());
    }

    void removed(Actor actor, TrainingSite site, TrainingPlan draft) {
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.REMOVAL,
                TrainingPlans.subject(draft.id()),
                values(draft),
                Map.of(),
                site.regionPath()));
    }

    private static Map<String, String> values(TrainingPlan plan) {
        var values = new TreeMap<String, String>();
        values.put("name", plan.name());
        values.put("year", String.valueOf(plan.year()));
        values.put("levelGroup", plan.levelGroup());
        values.put("enrollment", span(plan.enrollmentFrom(), plan.enrollmentUntil()));
        values.put("training", span(plan.trainingFrom(), plan.trainingUntil()));
        values.put("exam", span(plan.examFrom(), plan.examUntil()));
        values.put("place", plan.place());
        values.put("teachers", plan.teachers());
        values.put("hours", CreditHours.text(plan.hours()));
        values.put("plannedHeads", String.valueOf(plan.plannedHeads()));
        if (plan.approvedHeads() != null) values.put("approvedHeads", String.valueOf(plan.approvedHeads()));
        if (plan.allowedHeads() != null) values.put("allowedHeads", String.valueOf(plan.allowedHeads()));
        if (plan.opinion() != null) values.put("opinion", plan.opinion());
        values.put("state", plan.state().label());
        return values;
    }

    private static String span(Instant from, Instant until) {
        return MINUTE.format(from) + " 至 " + MINUTE.format(until);
    }
}
