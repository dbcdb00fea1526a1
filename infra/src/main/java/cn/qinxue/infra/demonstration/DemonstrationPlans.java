package cn.qinxue.infra.demonstration;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.PlanAudience;
import cn.qinxue.services.plan.PlanAudiences;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanDetails;
import cn.qinxue.services.plan.PlanDrafts;
import cn.qinxue.services.plan.PlanHours;
import cn.qinxue.services.plan.PlanOutcome;
import cn.qinxue.services.plan.PlanSchedule;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.tenants.policy.CategoryHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes training plans of the present year, whose enrollment is open today, through the steps of real ones. */
@Singleton
class DemonstrationPlans {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int ENROLLMENT_DAYS = 20;
    private static final int TRAINING_DAYS = 4;

    private final PlanAudiences audiences;
    private final PlanDrafts drafts;
    private final PlanDecisions decisions;
    private final Clock clock;

    DemonstrationPlans(PlanAudiences audiences, PlanDrafts drafts, PlanDecisions decisions, Clock clock) {
        this.audiences = audiences;
        this.drafts = drafts;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Drafts it, files it and has the office decide it, as far as the wanted state asks. */
    void make(Actor office, Actor site, DemonstrationTenant.Plan wanted) {
        var draft = done(drafts.create(site, details(wanted)));
        if (wanted.state() == PlanState.DRAFT) return;
        var filed = done(drafts.file(site, draft.id())).id();
        var opinion = Objects.requireNonNullElse(wanted.opinion(), "");
        switch (wanted.state()) {
            case APPROVED -> done(decisions.approve(office, filed, wanted.approved(), opinion));
            case REFUSED -> done(decisions.refuse(office, filed, opinion));
            case DRAFT, FILED -> {}
        }
    }

    private PlanDetails details(DemonstrationTenant.Plan wanted) {
        var audience = audiences.current().stream()
                .filter(each -> each.requirement().covers(wanted.level()))
                .findFirst()
                .orElseThrow();
        return new PlanDetails(
                audiences.year() + " 年" + wanted.name(),
                audience.value(),
                schedule(),
                hours(audience),
                wanted.planned(),
                new PlanDetails.Words("实训楼 201 教室", "祁云（讲师）：职业道德\n傅连生（高级技师）：技能实训", ""));
    }

    /** All that the level group needs of each category. */
    private static PlanHours hours(PlanAudience audience) {
        var requirement = audience.requirement();
        return requirement.categories().isEmpty()
                ? PlanHours.of(requirement.totalHours())
                : PlanHours.of(requirement.categories().stream()
                        .collect(Collectors.toMap(CategoryHours::category, CategoryHours::hours)));
    }

    /** Near the end of the year all of it moves together, so that training still begins in the year. */
    private PlanSchedule schedule() {
        var today = LocalDate.now(clock);
        var lastDay = LocalDate.of(today.getYear(), 12, 31);
        var closing = earlier(today.plusDays(ENROLLMENT_DAYS), lastDay);
        var training = earlier(closing.plusDays(5), lastDay);
        var trained = training.plusDays(TRAINING_DAYS);
        return new PlanSchedule(
                at(today.minusDays(6).atTime(8, 0)),
                at(closing.atTime(18, 0)),
                at(training.equals(closing) ? training.atTime(18, 0) : training.atTime(8, 30)),
                at(trained.atTime(17, 0)),
                at(trained.plusDays(1).atTime(9, 0)),
                at(trained.plusDays(1).atTime(10, 30)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(CHINA).toInstant();
    }

    private static TrainingPlan done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done done) return done.plan();
        throw new IllegalStateException("A plan of the demonstration: " + outcome);
    }
}
