package cn.qinxue.services.plan;

import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.tenants.policy.Requirement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a training plan may look like, and what may be done to it when (decisions 12 and 13). Pure. */
public final class PlanRules {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /**
     * What is known when a plan is saved or filed.
     *
     * @param year the year of today
     * @param audience the chosen one, of this year's policies; empty where it is none of them
     */
    record Facts(Instant now, int year, boolean siteDisabled, int capacity, Optional<PlanAudience> audience) {}

    private PlanRules() {}

    /** Everything against doing that in this state. */
    static List<PlanRefusal> refusals(PlanAction action, PlanState state, boolean confirmed) {
        return action.isPossible(state, confirmed) ? List.of() : List.of(new PlanRefusal.NotNow(action, state));
    }

    /** Everything against keeping these details. */
    static List<PlanRefusal> refusals(PlanDetails wanted, Facts facts) {
        var refusals = new ArrayList<PlanRefusal>();
        if (facts.siteDisabled()) refusals.add(new PlanRefusal.SiteDisabled());
        if (wanted.name().isEmpty()) refusals.add(new PlanRefusal.NameMissing());
        if (facts.audience().isEmpty()) refusals.add(new PlanRefusal.AudienceUnknown());
        facts.audience().ifPresent(audience -> allowed(wanted, audience, refusals));
        times(wanted.schedule(), facts, refusals);
        if (wanted.plannedHeads() < 1) refusals.add(new PlanRefusal.NoHeads());
        if (wanted.plannedHeads() > facts.capacity()) refusals.add(new PlanRefusal.BeyondCapacity(facts.capacity()));
        if (wanted.words().place().isEmpty()) refusals.add(new PlanRefusal.PlaceMissing());
        return List.copyOf(refusals);
    }

    /** Everything against filing a plan of that year; its details are looked at as well. */
    static List<PlanRefusal> filing(int year, Facts facts) {
        return year == facts.year() ? List.of() : List.of(new PlanRefusal.OtherYear(year, facts.year()));
    }

    /** Everything against approving that many heads. */
    static List<PlanRefusal> approval(int planned, int heads, String opinion) {
        var refusals = new ArrayList<PlanRefusal>();
        if (heads < 1 || heads > planned) refusals.add(new PlanRefusal.HeadsOutOfRange("approvedHeads", 1, planned));
        if (opinion.isBlank()) refusals.add(new PlanRefusal.OpinionMissing());
        return List.copyOf(refusals);
    }

    /** Everything against refusing with that opinion. */
    static List<PlanRefusal> refusal(String opinion) {
        return opinion.isBlank() ? List.of(new PlanRefusal.OpinionMissing()) : List.of();
    }

    /** Everything against allowing that many heads; none may be right, when nobody came. */
    static List<PlanRefusal> adjustment(@Nullable Integer approved, int heads) {
        int most = approved == null ? 0 : approved;
        return heads < 0 || heads > most
                ? List.of(new PlanRefusal.HeadsOutOfRange("allowedHeads", 0, most))
                : List.of();
    }

    private static void allowed(PlanDetails wanted, PlanAudience audience, List<PlanRefusal> refusals) {
        var policy = audience.published().policy();
        if (!policy.faceToFace().enabled()) {
            refusals.add(new PlanRefusal.NoFaceToFace(policy.year()));
            return;
        }
        var hours = wanted.hours();
        int most =
                Math.min(policy.faceToFace().maxHours(), audience.requirement().totalHours());
        if (hours.total() < 1) refusals.add(new PlanRefusal.NoHours());
        if (hours.total() > most) refusals.add(new PlanRefusal.TooManyHours(hours.total(), most));
        boolean known = hours.byCategory().keySet().stream()
                .allMatch(code -> policy.categoryLabel(code).isPresent());
        if (!known || policy.categories().isEmpty() != hours.byCategory().isEmpty()) {
            refusals.add(new PlanRefusal.CategoriesMismatch());
        }
        // Under TOTAL_HOURS the split is optional: what is over in one category still counts to the total (decision 3).
        if (policy.qualification() != Qualification.TOTAL_AND_CATEGORIES) return;
        for (var category : policy.categories()) {
            int share = share(audience.requirement(), category.code());
            int given = hours.byCategory().getOrDefault(category.code(), 0);
            if (share > 0 && given > share) {
                refusals.add(new PlanRefusal.TooManyCategoryHours(category.code(), category.label(), share));
            }
        }
    }

    /** What the level group needs of a category; 0 where the category has no share of its own (decision 3). */
    private static int share(Requirement requirement, String category) {
        return requirement.categories().stream()
                .filter(each -> each.category().equals(category))
                .mapToInt(each -> each.hours())
                .findFirst()
                .orElse(0);
    }

    private static void times(PlanSchedule schedule, Facts facts, List<PlanRefusal> refusals) {
        order(schedule.enrollmentFrom(), schedule.enrollmentUntil(), "enrollmentUntil", "报名截止", "报名开始", refusals);
        order(schedule.enrollmentUntil(), schedule.trainingFrom(), "trainingFrom", "培训开始", "报名截止", refusals);
        order(schedule.trainingFrom(), schedule.trainingUntil(), "trainingUntil", "培训结束", "培训开始", refusals);
        order(schedule.trainingUntil(), schedule.examFrom(), "examFrom", "考试开始", "培训结束", refusals);
        order(schedule.examFrom(), schedule.examUntil(), "examUntil", "考试结束", "考试开始", refusals);
        if (schedule.enrollmentUntil().isBefore(facts.now())) refusals.add(new PlanRefusal.EnrollmentOver());
        if (schedule.trainingFrom().atZone(CHINA).getYear() != facts.year()) {
            refusals.add(new PlanRefusal.TrainingInOtherYear(facts.year()));
        }
    }

    private static void order(
            Instant first, Instant second, String field, String later, String earlier, List<PlanRefusal> refusals) {
        if (second.isBefore(first)) refusals.add(new PlanRefusal.OutOfOrder(field, later, earlier));
    }
}
