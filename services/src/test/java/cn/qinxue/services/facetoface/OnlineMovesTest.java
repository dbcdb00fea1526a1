package cn.qinxue.services.facetoface;

import static cn.qinxue.services.facetoface.ClassHouse.AFTER_ENROLLMENT;
import static cn.qinxue.services.facetoface.ClassHouse.ENROLLING;
import static cn.qinxue.services.facetoface.ClassHouse.JIANGSU;
import static cn.qinxue.services.facetoface.ClassHouse.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.sms.RecordingSmsSender;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlineMovesTest {
    private static final ClassHouse HOUSE = ClassHouse.open("face-moves");

    @BeforeEach
    void enrollmentIsOpen() {
        LearnerHouse.today(ENROLLING);
    }

    private static OnlineMoves.Outcome move(Actor actor, TrainingPlan plan) {
        return HOUSE.house.call(() -> LearnerHouse.bean(OnlineMoves.class).move(actor, plan.id()));
    }

    private static List<Enrollment> of(LearnerHouse.Learner learner) {
        return HOUSE.house.call(() -> LearnerHouse.bean(Enrollments.class).ofStaff(learner.staff()));
    }

    @Test
    void everybodyGetsAnOpenOnlinePlaceAndAMessage() {
        var plan = HOUSE.approved("人数不足的班", 30);
        var learners = List.of(HOUSE.learner(), HOUSE.learner());
        learners.forEach(learner -> HOUSE.enroll(learner, plan));
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThat(move(office(), plan)).isEqualTo(new OnlineMoves.Outcome.Moved(2, 2));
        for (var learner : learners) {
            assertThat(of(learner))
                    .extracting(one -> one.delivery() + " " + one.state())
                    .containsExactlyInAnyOrder("IN_PERSON WITHDRAWN", "ONLINE OPEN");
            assertThat(message(learner)).contains("人数不足的班").contains("网授班").contains("不用另缴");
        }
        var its = HOUSE.detail(plan).its();
        assertThat(its.closedAt()).isNotNull();
        assertThat(its.heads()).isZero();
        assertThat(move(office(), plan))
                .isEqualTo(new OnlineMoves.Outcome.Refused(List.of(new HoursReportRefusal.ClassClosed())));
        LearnerHouse.today(ENROLLING);
        assertThat(HOUSE.tryToEnroll(HOUSE.learner(), plan))
                .isEqualTo(new FaceToFaceEnrollments.Outcome.Refused(List.of(new SeatRefusal.Closed())));
    }

    @Test
    void whoeverHasAnOnlinePlaceKeepsItAndGetsNoSecond() {
        var plan = HOUSE.approved("有人已报网授的班", 30);
        var learner = HOUSE.learner();
        HOUSE.enroll(learner, plan);
        var online = HOUSE.house.call(() -> LearnerHouse.bean(Offerings.class).online("worker", 2023).stream()
                .filter(offering -> offering.levelGroup().equals(plan.levelGroup()))
                .findFirst()
                .orElseThrow());
        var before = HOUSE.house.enroll(learner, online);
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThat(move(office(), plan)).isInstanceOf(OnlineMoves.Outcome.Moved.class);
        assertThat(of(learner))
                .filteredOn(one -> one.delivery() == DeliveryMode.ONLINE)
                .extracting(Enrollment::id)
                .containsExactly(before.id());
    }

    @Test
    void whoeverCancelledIsNotMoved() {
        var plan = HOUSE.approved("有人取消的班", 30);
        var learner = HOUSE.learner();
        var enrollment = HOUSE.enroll(learner, plan);
        HOUSE.house.run(() -> LearnerHouse.bean(Withdrawals.class).cancel(learner.account(), enrollment.id()));
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThat(move(office(), plan)).isEqualTo(new OnlineMoves.Outcome.Moved(0, 0));
        assertThat(of(learner)).hasSize(1);
    }

    @Test
    void itNeedsTooFewAndTheEndOfEnrollmentAndTimeToStudy() {
        var plan = HOUSE.approved("还在报名的班", 30);
        HOUSE.enroll(HOUSE.learner(), plan);
        assertThat(move(office(), plan))
                .isEqualTo(new OnlineMoves.Outcome.Refused(List.of(new HoursReportRefusal.EnrollmentNotOver())));
        LearnerHouse.today(LocalDate.of(2023, 12, 16));
        assertThat(move(office(), plan))
                .isEqualTo(new OnlineMoves.Outcome.Refused(
                        List.of(new HoursReportRefusal.OnlineStudyOver(LocalDate.of(2023, 12, 15)))));
        LearnerHouse.today(ENROLLING);
        var full = HOUSE.approved("人数够了的班", 30);
        var learners = new ArrayList<LearnerHouse.Learner>();
        for (int i = 0; i < 20; i++) learners.add(HOUSE.learner());
        learners.forEach(learner -> HOUSE.enroll(learner, full));
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThat(move(office(), full))
                .isEqualTo(new OnlineMoves.Outcome.Refused(List.of(new HoursReportRefusal.Enough(20, 20))));
        assertThat(HOUSE.detail(full).members()).hasSize(20);
    }

    @Test
    void othersDoNotMoveAnybody() {
        var plan = HOUSE.approved("别人动不了的班", 30);
        HOUSE.enroll(HOUSE.learner(), plan);
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThatThrownBy(() -> move(Officers.at(JIANGSU), plan)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> move(Officers.at(PlanHouse.NANTONG), plan)).isInstanceOf(NotFound.class);
        assertThat(HOUSE.detail(plan).members()).hasSize(1);
    }

    private static String message(LearnerHouse.Learner learner) {
        var records = LearnerHouse.bean(StaffRecords.class);
        var mobile = HOUSE.house.call(() ->
                records.find(JIANGSU, learner.staff()).flatMap(records::mobile).orElseThrow());
        return LearnerHouse.bean(RecordingSmsSender.class).to(mobile).getLast().text();
    }
}
