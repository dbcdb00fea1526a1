package cn.qinxue.services.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 培训计划: what a site files for one face-to-face class. Its components are the columns of the table.
 *
 * @param levelGroup what the group is called in the policy; {@code levels} are names of its {@code SkillLevel}s
 * @param hours hundredths of a credit hour in all; those by category are in {@link TrainingPlans#hours}
 * @param approvedHeads caps the enrollment; null until it is approved
 * @param allowedHeads caps how many learners the hours report may name; null until it is approved
 * @param opinion of the last decision; null before the first
 * @param offering the class that the approval made; null until then
 */
@MappedEntity
public record TrainingPlan(
        @Id UUID id,
        UUID site,
        String programme,
        int year,
        String name,
        String levelGroup,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> levels,
        UUID policyVersion,
        Instant enrollmentFrom,
        Instant enrollmentUntil,
        Instant trainingFrom,
        Instant trainingUntil,
        Instant examFrom,
        Instant examUntil,
        String place,
        String teachers,
        String note,
        int hours,
        int plannedHeads,
        @Nullable Integer approvedHeads,
        @Nullable Integer allowedHeads,
        PlanState state,
        @Nullable String opinion,
        @Nullable Instant filedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable UUID offering,
        Instant createdAt,
        @Version long version) {

    public TrainingPlan {
        levels = List.copyOf(levels);
    }

    /** When learners enroll, are trained and examined. */
    public PlanSchedule schedule() {
        return new PlanSchedule(enrollmentFrom, enrollmentUntil, trainingFrom, trainingUntil, examFrom, examUntil);
    }

    /** What the site says of it in a form; the hours come from {@link TrainingPlans#hours}. */
    public PlanDetails details(PlanHours given) {
        return new PlanDetails(
                name, audience(), schedule(), given, plannedHeads, new PlanDetails.Words(place, teachers, note));
    }

    /** The {@link PlanAudience#value} for which it is. */
    public String audience() {
        return PlanAudience.value(programme, levelGroup);
    }

    /** A new draft, of this year and under this year's policy. */
    static TrainingPlan draft(UUID id, UUID site, PlanAudience audience, PlanDetails details, Instant now) {
        return of(new Standing(id, site, PlanState.DRAFT, null, null, now, 0), audience, details);
    }

    /** The same plan with other details, of the year and under the policy of the audience. */
    TrainingPlan changed(PlanAudience audience, PlanDetails details) {
        return of(new Standing(id, site, state, opinion, filedAt, createdAt, version), audience, details);
    }

    /** What a plan that is with the site keeps when its details change. */
    private record Standing(
            UUID id,
            UUID site,
            PlanState state,
            @Nullable String opinion,
            @Nullable Instant filedAt,
            Instant createdAt,
            long version) {}

    private static TrainingPlan of(Standing standing, PlanAudience audience, PlanDetails details) {
        var policy = audience.published().policy();
        var schedule = details.schedule();
        return new TrainingPlan(
                standing.id(),
                standing.site(),
                audience.programme().code(),
                policy.year(),
                details.name(),
                audience.requirement().levelsLabel(),
                audience.requirement().levels().stream().map(Enum::name).toList(),
                audience.published().id(),
                schedule.enrollmentFrom(),
                schedule.enrollmentUntil(),
                schedule.trainingFrom(),
                schedule.trainingUntil(),
                schedule.examFrom(),
                schedule.examUntil(),
                details.words().place(),
                details.words().teachers(),
                details.words().note(),
                details.hours().total(),
                details.plannedHeads(),
                null,
                null,
                standing.state(),
                standing.opinion(),
                standing.filedAt(),
                null,
                null,
                null,
                standing.createdAt(),
                standing.version());
    }
}
