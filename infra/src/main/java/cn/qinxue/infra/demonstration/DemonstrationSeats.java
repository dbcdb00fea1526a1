package cn.qinxue.infra.demonstration;

import cn.qinxue.infra.demonstration.DemonstrationTenant.ClassStage;
import cn.qinxue.services.access.SitePost;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.InPersonEnrollments;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives made-up people places in classes, and says of some classes that their time has passed. */
@Singleton
class DemonstrationSeats {
    private static final int LOOKED_AT = 1_000;
    private static final String PLAN_PASSED = """
        UPDATE training_plan SET enrollment_from = enrollment_from - make_interval(days => ?),
            enrollment_until = enrollment_until - make_interval(days => ?),
            training_from = training_from - make_interval(days => ?),
            training_until = training_until - make_interval(days => ?),
            exam_from = exam_from - make_interval(days => ?),
            exam_until = exam_until - make_interval(days => ?)
        WHERE id = ?\
        """;
    private static final String ENROLLED_THEN = """
        UPDATE enrollment SET enrolled_at = enrolled_at - make_interval(days => ?),
            opened_at = opened_at - make_interval(days => ?)
        WHERE offering = ?\
        """;

    private final StaffRecords records;
    private final Offerings offerings;
    private final InPersonEnrollments inPerson;
    private final FaceToFaceEnrollments enrollments;
    private final SiteAdministrators administrators;
    private final JdbcOperations jdbc;
    private final Clock clock;

    DemonstrationSeats(
            StaffRecords records,
            Offerings offerings,
            InPersonEnrollments inPerson,
            FaceToFaceEnrollments enrollments,
            SiteAdministrators administrators,
            JdbcOperations jdbc,
            Clock clock) {
        this.records = records;
        this.offerings = offerings;
        this.inPerson = inPerson;
        this.enrollments = enrollments;
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first people of the site's region whom the class is for, but those; fewer where there are not so many. */
    List<Enrollment> enroll(String programme, PlanLine plan, int heads, Set<UUID> but) {
        var region = new RegionPath(plan.regionPath());
        var offering = offerings.byId(Objects.requireNonNull(plan.offering()));
        var taken = new ArrayList<Enrollment>();
        for (var line : records.page(region, programme, null, LOOKED_AT)) {
            if (taken.size() == heads) break;
            if (!offering.isFor(line.level()) || but.contains(line.id())) continue;
            var staff = records.find(region, line.id()).orElseThrow();
            if (staff.account() == null
                    && inPerson.enroll(staff, offering, EnrollmentChannel.ONLINE_SELF)
                            instanceof EnrollmentOutcome.Enrolled enrolled) {
                taken.add(enrolled.enrollments().getFirst());
            }
        }
        return List.copyOf(taken);
    }

    /** People with an account who study take the first place that is open to them. */
    void enrollLearners(DemonstrationTenant tenant) {
        tenant.learners().stream()
                .filter(learner -> learner.stage() == DemonstrationTenant.Stage.STUDYING)
                .flatMap(learner -> account(learner).stream())
                .forEach(account -> enrollments.choices(account).stream()
                        .filter(choice -> choice.refusals().isEmpty())
                        .findFirst()
                        .ifPresent(choice ->
                                enrollments.enroll(account, choice.its().id())));
    }

    /** Lets so many days pass that the class is in the middle of its training, or over. */
    void pass(PlanLine plan, ClassStage stage) {
        var until = stage == ClassStage.TRAINING ? plan.trainingFrom() : plan.examUntil();
        int days = (int) Duration.between(clock.instant(), until).toDays() + 2;
        execute(PLAN_PASSED, days, days, days, days, days, days, plan.id());
        execute(ENROLLED_THEN, days, days, Objects.requireNonNull(plan.offering()));
    }

    /** Whoever works for the site of that plan. */
    Actor site(PlanLine plan) {
        var line = administrators
                .of(List.of(plan.site()))
                .getOrDefault(plan.site(), List.of())
                .getFirst();
        var post = new SitePost(plan.site(), plan.siteName(), new RegionPath(plan.regionPath()));
        return new Actor(line.account(), Role.SITE, line.name(), false, false, null, post);
    }

    private Optional<UUID> account(DemonstrationTenant.Learner learner) {
        return records.ofPerson(IdNumber.of(learner.idNumber())).stream()
                .map(Staff::account)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void execute(String sql, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        });
    }
}
