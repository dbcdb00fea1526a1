package cn.qinxue.web.facetoface;

import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.facetoface.ClassScores;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments;
import cn.qinxue.services.facetoface.HoursReports;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanDrafts;
import cn.qinxue.services.plan.PlanOutcome;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A tenant with this year's policy of Jiangsu 2023, a site in 南通, where {@link People} live, and one in 无锡 beside it. */
final class ClassProvince {
    /** After so many days the training and the exam of a class of {@link Sites} are over. */
    private static final int UNTIL_OVER = 25;

    /** After so many its enrollment is, and the training has not begun. */
    private static final int UNTIL_FULL = 9;

    final Tenant tenant;
    final Sites.Site site;
    final Sites.Site beside;

    ClassProvince(String name) {
        tenant = TestHouse.openTenant(name);
        Years.open(tenant, "jiangsu-worker-2023.yaml");
        site = Sites.open(tenant, Offices.NANTONG, "南通市直机关面授点");
        beside = Sites.open(tenant, Offices.WUXI, "无锡面授点");
    }

    <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    /** A class of that site, enrollment open now. */
    TrainingPlan approved(Sites.Site whose, String name, int heads) {
        return call(() -> {
            var drafts = TestHouse.bean(PlanDrafts.class);
            var draft = done(drafts.create(whose.actor(), Sites.details(name)));
            drafts.file(whose.actor(), draft.id());
            var office = Offices.actor(whose.site().regionPath());
            return done(TestHouse.bean(PlanDecisions.class).approve(office, draft.id(), heads, "同意开班。"));
        });
    }

    People.Learner learner(String name) {
        return People.learner(tenant, name, SkillLevel.SENIOR);
    }

    Enrollment enroll(People.Learner learner, TrainingPlan plan) {
        var outcome = call(() -> TestHouse.bean(FaceToFaceEnrollments.class).enroll(learner.account(), plan.id()));
        if (outcome instanceof FaceToFaceEnrollments.Outcome.Enrolled enrolled) return enrolled.enrollment();
        throw new IllegalStateException(outcome.toString());
    }

    /** Somebody of each name in the class. */
    List<Enrollment> enroll(TrainingPlan plan, String... names) {
        var enrollments = new ArrayList<Enrollment>();
        for (var name : names) enrollments.add(enroll(learner(name), plan));
        return enrollments;
    }

    void enrollmentEnds(TrainingPlan plan) {
        pass(plan, UNTIL_FULL);
    }

    void trainingEnds(TrainingPlan plan) {
        pass(plan, UNTIL_OVER);
    }

    void score(TrainingPlan plan, List<Enrollment> whom, String... typed) {
        var scores = new HashMap<UUID, String>();
        for (int i = 0; i < typed.length; i++) scores.put(whom.get(i).id(), typed[i]);
        call(() -> TestHouse.bean(ClassScores.class).save(site.actor(), plan.id(), scores));
    }

    void report(TrainingPlan plan, List<Enrollment> whom) {
        var ids = whom.stream().map(Enrollment::id).toList();
        call(() -> TestHouse.bean(HoursReports.class).report(site.actor(), plan.id(), ids));
    }

    void pass(TrainingPlan plan) {
        var office = Offices.actor(Offices.NANTONG);
        call(() -> TestHouse.bean(HoursReports.class).decide(office, plan.id(), true, "同意。"));
    }

    /** The learner's work unit belongs to another region from now on. */
    void moveUnit(People.Learner learner, String region) {
        Tenancy.run(tenant, () -> {
            var office = Offices.actor(Offices.PROVINCE);
            var employers = TestHouse.bean(Employers.class);
            var staff = TestHouse.bean(StaffRecords.class)
                    .ofAccount(learner.account())
                    .getFirst();
            var unit = employers.find(office.scope(), staff.employer()).orElseThrow();
            employers.change(office, unit.id(), unit.version(), new EmployerDetails(unit.name(), region, null));
        });
    }

    private void pass(TrainingPlan plan, int days) {
        Tenancy.run(tenant, () -> TestHouse.bean(PlanTimesRepository.class).pass(plan.id(), days));
    }

    private static TrainingPlan done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done done) return done.plan();
        throw new IllegalStateException(outcome.toString());
    }
}
