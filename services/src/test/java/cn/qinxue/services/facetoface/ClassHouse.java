package cn.qinxue.services.facetoface;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tenant under Jiangsu 2023 with a site in 南京 for the learners of {@link LearnerHouse}, and one in 海安 beside it. */
final class ClassHouse {
    static final RegionPath JIANGSU = new RegionPath("320000/");
    static final RegionPath NANJING = new RegionPath("320000/320100/");
    static final LocalDate ENROLLING = PlanHouse.TODAY;
    static final LocalDate AFTER_ENROLLMENT = LocalDate.of(2023, 9, 21);
    static final LocalDate OVER = LocalDate.of(2023, 10, 15);

    final LearnerHouse house;
    final PlanHouse.Site site;
    final PlanHouse.Site beside;

    private ClassHouse(LearnerHouse house, PlanHouse.Site site, PlanHouse.Site beside) {
        this.house = house;
        this.site = site;
        this.beside = beside;
    }

    static ClassHouse open(String name) {
        LearnerHouse.today(ENROLLING);
        var house = LearnerHouse.open(name);
        house.offer(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"), SkillLevel.SENIOR);
        return house.call(() ->
                new ClassHouse(house, PlanHouse.site(NANJING, "玄武园林面授点"), PlanHouse.site(PlanHouse.HAIAN, "海安面授点")));
    }

    static Actor office() {
        return Officers.at(NANJING);
    }

    TrainingPlan approved(String name, int heads) {
        return house.call(() -> PlanHouse.approved(site, name, heads));
    }

    LearnerHouse.Learner learner() {
        return house.learner(SkillLevel.SENIOR);
    }

    FaceToFaceEnrollments.Outcome tryToEnroll(LearnerHouse.Learner learner, TrainingPlan plan) {
        return house.call(() -> LearnerHouse.bean(FaceToFaceEnrollments.class).enroll(learner.account(), plan.id()));
    }

    Enrollment enroll(LearnerHouse.Learner learner, TrainingPlan plan) {
        return switch (tryToEnroll(learner, plan)) {
            case FaceToFaceEnrollments.Outcome.Enrolled enrolled -> enrolled.enrollment();
            case FaceToFaceEnrollments.Outcome.Refused refused -> throw new AssertionError(refused.refusals());
        };
    }

    /** So many learners in the class, whose training is over then. */
    List<Enrollment> over(TrainingPlan plan, int learners) {
        LearnerHouse.today(ENROLLING);
        var enrollments = new ArrayList<Enrollment>();
        for (int i = 0; i < learners; i++) {
            enrollments.add(enroll(learner(), plan));
        }
        LearnerHouse.today(OVER);
        return enrollments;
    }

    ClassScores.Outcome score(TrainingPlan plan, List<Enrollment> whom, String... typed) {
        Map<UUID, String> scores = new HashMap<>();
        for (int i = 0; i < typed.length; i++) {
            scores.put(whom.get(i).id(), typed[i]);
        }
        return house.call(() -> LearnerHouse.bean(ClassScores.class).save(site.actor(), plan.id(), scores));
    }

    HoursReports.Outcome report(TrainingPlan plan, List<Enrollment> whom) {
        var ids = whom.stream().map(Enrollment::id).collect(Collectors.toList());
        return house.call(() -> LearnerHouse.bean(HoursReports.class).report(site.actor(), plan.id(), ids));
    }

    HoursReports.Outcome decide(Actor actor, TrainingPlan plan, boolean pass, String opinion) {
        return house.call(() -> LearnerHouse.bean(HoursReports.class).decide(actor, plan.id(), pass, opinion));
    }

    ClassDetail detail(TrainingPlan plan) {
        return house.call(() -> LearnerHouse.bean(FaceToFaceClasses.class).get(JIANGSU, plan.id()));
    }
}
