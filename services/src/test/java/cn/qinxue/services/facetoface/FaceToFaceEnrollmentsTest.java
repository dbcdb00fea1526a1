package cn.qinxue.services.facetoface;

import static cn.qinxue.services.facetoface.ClassHouse.AFTER_ENROLLMENT;
import static cn.qinxue.services.facetoface.ClassHouse.ENROLLING;
import static cn.qinxue.services.facetoface.ClassHouse.NANJING;
import static cn.qinxue.services.facetoface.ClassHouse.OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentCarts;
import cn.qinxue.services.enrollment.EnrollmentRefusal;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.enrollment.WithdrawalRefusal;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Choice;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Outcome;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.personyear.ClassCards;
import cn.qinxue.services.personyear.NextStep;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaceToFaceEnrollmentsTest {
    private static final ClassHouse HOUSE = ClassHouse.open("face-seats");
    private static final ClassHouse NEIGHBOUR = ClassHouse.open("face-seats-beside");

    @BeforeEach
    void enrollmentIsOpen() {
        LearnerHouse.today(ENROLLING);
    }

    private static List<Choice> choices(LearnerHouse.Learner learner) {
        return HOUSE.house.call(() -> bean(FaceToFaceEnrollments.class).choices(learner.account()));
    }

    private static <T> T bean(Class<T> type) {
        return LearnerHouse.bean(type);
    }

    private static List<WithdrawalRefusal> cancel(LearnerHouse.Learner learner, Enrollment enrollment) {
        return HOUSE.house.call(() -> bean(Withdrawals.class).cancel(learner.account(), enrollment.id()));
    }

    @Test
    void learnersFindTheClassesOfTheirBranchAndGroupWithPlacesLeft() {
        var plan = HOUSE.approved("绿化工高级工班", 2);
        HOUSE.house.run(() -> PlanHouse.approved(HOUSE.beside, "海安的班", 80));
        NEIGHBOUR.approved("邻省的班", 80);
        var learner = HOUSE.learner();
        HOUSE.enroll(HOUSE.learner(), plan);
        var found = choices(learner).stream()
                .filter(choice -> choice.its().id().equals(plan.id()))
                .findFirst()
                .orElseThrow();
        assertThat(found.refusals()).isEmpty();
        assertThat(found.its().placesLeft()).isEqualTo(1);
        assertThat(choices(learner)).noneMatch(choice -> choice.its().name().equals("海安的班"));
        assertThat(choices(learner)).noneMatch(choice -> choice.its().name().equals("邻省的班"));
        var technician = HOUSE.house.learner(SkillLevel.TECHNICIAN);
        assertThat(choices(technician)).isEmpty();
    }

    @Test
    void classesElsewhereAreNotThere() {
        var beside = HOUSE.house.call(() -> PlanHouse.approved(HOUSE.beside, "海安另一班", 80));
        var neighbours = NEIGHBOUR.approved("邻省另一班", 80);
        var filed = HOUSE.house.call(() -> PlanHouse.filed(HOUSE.site, "还没有批准的班"));
        var learner = HOUSE.learner();
        for (var plan : List.of(beside, neighbours, filed)) {
            assertThatThrownBy(() -> HOUSE.tryToEnroll(learner, plan)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aPlaceIsOpenAtOnceAndNeedsNoOrder() {
        var learner = HOUSE.learner();
        var enrollment = HOUSE.enroll(learner, HOUSE.approved("马上开通的班", 10));
        assertThat(enrollment.delivery()).isEqualTo(DeliveryMode.IN_PERSON);
        assertThat(enrollment.state()).isEqualTo(Enrollment.State.OPEN);
        assertThat(HOUSE.house.call(() -> bean(Withdrawals.class).ways(enrollment)))
                .isEqualTo(new Withdrawals.Ways(true, false));
    }

    @Test
    void ofTwoWhoWantTheLastSeatOneGetsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var plan = HOUSE.approved("最后一个名额" + round, 1);
            var learners = List.of(HOUSE.learner(), HOUSE.learner(), HOUSE.learner());
            var together = new CyclicBarrier(learners.size());
            try (var threads = Executors.newFixedThreadPool(learners.size())) {
                var wishes = learners.stream()
                        .<Callable<Outcome>>map(learner -> () -> {
                            together.await();
                            return HOUSE.tryToEnroll(learner, plan);
                        })
                        .toList();
                var outcomes = threads.invokeAll(wishes).stream()
                        .map(future -> {
                            try {
                                return future.get();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList();
                assertThat(outcomes)
                        .filteredOn(Outcome.Enrolled.class::isInstance)
                        .hasSize(1);
                assertThat(outcomes)
                        .filteredOn(Outcome.Refused.class::isInstance)
                        .allMatch(outcome ->
                                ((Outcome.Refused) outcome).refusals().equals(List.of(new SeatRefusal.Full(1))));
            }
            assertThat(HOUSE.detail(plan).members()).hasSize(1);
        }
    }

    @Test
    void aCancelledPlaceIsFreeAgain() {
        var plan = HOUSE.approved("取消后有名额的班", 1);
        var first = HOUSE.learner();
        var second = HOUSE.learner();
        var enrollment = HOUSE.enroll(first, plan);
        assertThat(HOUSE.tryToEnroll(second, plan)).isInstanceOf(Outcome.Refused.class);
        assertThat(cancel(first, enrollment)).isEmpty();
        HOUSE.enroll(second, plan);
        assertThat(HOUSE.detail(plan).members()).hasSize(1);
    }

    @Test
    void cancellingIsForTheDaysOfThePolicyAndBeforeTraining() {
        var learner = HOUSE.learner();
        var enrollment = HOUSE.enroll(learner, HOUSE.approved("三天内可以取消的班", 10));
        LearnerHouse.today(ENROLLING.plusDays(4));
        assertThat(cancel(learner, enrollment))
                .containsExactly(new WithdrawalRefusal.PeriodOver(ENROLLING.plusDays(3)));
        LearnerHouse.today(OVER);
        assertThat(cancel(learner, enrollment)).contains(new WithdrawalRefusal.StudyBegun());
        LearnerHouse.today(ENROLLING.plusDays(3));
        assertThat(cancel(learner, enrollment)).isEmpty();
        assertThat(HOUSE.house.reload(enrollment).state()).isEqualTo(Enrollment.State.WITHDRAWN);
    }

    @Test
    void nobodyCancelsAnothersPlace() {
        var enrollment = HOUSE.enroll(HOUSE.learner(), HOUSE.approved("别人的班", 10));
        var stranger = HOUSE.learner();
        assertThatThrownBy(() -> cancel(stranger, enrollment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> HOUSE.house.call(
                        () -> bean(FaceToFaceEnrollments.class).own(stranger.account(), enrollment.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void outOfTimeThereIsNoPlace() {
        var plan = HOUSE.approved("已经截止的班", 10);
        LearnerHouse.today(AFTER_ENROLLMENT);
        assertThat(HOUSE.tryToEnroll(HOUSE.learner(), plan))
                .isEqualTo(new Outcome.Refused(List.of(new SeatRefusal.Over(plan.enrollmentUntil()))));
    }

    @Test
    void twiceInOneClassIsRefused() {
        var plan = HOUSE.approved("只能报一次的班", 10);
        var learner = HOUSE.learner();
        HOUSE.enroll(learner, plan);
        assertThat(HOUSE.tryToEnroll(learner, plan))
                .isEqualTo(new Outcome.Refused(
                        List.of(new SeatRefusal.ByEnrollment(new EnrollmentRefusal.AlreadyInClass()))));
    }

    /** Decision 4. 2023 lets both count; under 2018 an online class bars face-to-face, and not the reverse. */
    @Test
    void onlineAndFaceToFaceExcludeOneAnotherAsThePolicySays() {
        var plan = HOUSE.approved("两样都可以报的班", 10);
        var both = HOUSE.learner();
        HOUSE.house.enroll(both, online(HOUSE));
        HOUSE.enroll(both, plan);

        var strict = LearnerHouse.open("face-strict");
        strict.offer(
                PolicyFixtures.yaml("jiangsu-worker-2023.yaml")
                        .replace("exclusion: NONE", "exclusion: ONLINE_BARS_FACE_TO_FACE"),
                SkillLevel.SENIOR);
        var site = strict.call(() -> PlanHouse.site(NANJING, "严格的面授点"));
        var barred = strict.call(() -> PlanHouse.approved(site, "不能再报的班", 10));
        var onlineFirst = strict.learner(SkillLevel.SENIOR);
        strict.enroll(onlineFirst, onlineOf(strict));
        assertThat(strict.call(() -> bean(FaceToFaceEnrollments.class).enroll(onlineFirst.account(), barred.id())))
                .isEqualTo(new Outcome.Refused(
                        List.of(new SeatRefusal.ByEnrollment(new EnrollmentRefusal.OtherModeTaken(2023, "网授")))));
        var inPersonFirst = strict.learner(SkillLevel.SENIOR);
        strict.run(() -> bean(FaceToFaceEnrollments.class).enroll(inPersonFirst.account(), barred.id()));
        assertThat(strict.enroll(inPersonFirst, onlineOf(strict)).state().counts())
                .isTrue();
    }

    @Test
    void theOnlineWaysDoNotLeadIntoAFaceToFaceClass() {
        var plan = HOUSE.approved("不从网授报名的班", 10);
        var learner = HOUSE.learner();
        var offering = Objects.requireNonNull(plan.offering());
        assertThatThrownBy(() ->
                        HOUSE.house.call(() -> bean(Enrollments.class).enroll(learner.account(), List.of(offering))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> HOUSE.house.call(() -> bean(EnrollmentCarts.class).add(learner.account(), offering)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFaceToFaceClassHasNoCoursesAndShowsTimeAndPlace() {
        var plan = HOUSE.approved("有时间地点的班", 10);
        var learner = HOUSE.learner();
        var enrollment = HOUSE.enroll(learner, plan);
        var year = HOUSE.house.call(() -> bean(PersonYears.class).ofAccount(learner.account())).stream()
                .filter(one -> one.year() == 2023)
                .findFirst()
                .orElseThrow();
        assertThat(year.next()).isInstanceOfSatisfying(NextStep.Learn.class, learn -> {
            assertThat(learn.task().kind()).isEqualTo(LearningTask.Kind.ATTENDANCE);
            assertThat(learn.task().note()).isEqualTo("2023-10-09 08:30 至 2023-10-13 17:00，实训楼 201 教室");
        });
        assertThat(year.facts().place().standing().stillToSelect()).isEmpty();
        assertThat(year.facts().place().fee()).isZero();
        var deck = HOUSE.house.call(() -> bean(ClassCards.class).ofAccount(learner.account()));
        assertThat(deck.cards()).isEmpty();
        assertThat(deck.attended()).hasSize(1);
        assertThatThrownBy(
                        () -> HOUSE.house.call(() -> bean(Selections.class).chosen(learner.account(), enrollment.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withBothKindsTheOnlineClassHasTheSteps() {
        var learner = HOUSE.learner();
        HOUSE.enroll(learner, HOUSE.approved("另有网授的班", 10));
        HOUSE.house.enroll(learner, online(HOUSE));
        var deck = HOUSE.house.call(() -> bean(ClassCards.class).ofAccount(learner.account()));
        assertThat(deck.cards()).hasSize(1);
        assertThat(deck.attended()).hasSize(1);
    }

    @Test
    void itIsOfferedWhereThePolicyOpensIt() {
        var learner = HOUSE.learner();
        assertThat(policies(learner))
                .singleElement()
                .satisfies(policy -> assertThat(policy.faceToFace().enabled()).isTrue());
        LearnerHouse.today(LocalDate.of(2024, 3, 1));
        assertThat(policies(learner)).isEmpty();
    }

    private static List<Policy> policies(LearnerHouse.Learner learner) {
        return HOUSE.house.call(() -> bean(StaffPolicies.class).ofAccount(learner.account()));
    }

    private static Offering online(ClassHouse house) {
        return onlineOf(house.house);
    }

    private static Offering onlineOf(LearnerHouse house) {
        return house.call(() -> bean(Offerings.class).online("worker", 2023)).stream()
                .filter(offering -> offering.isFor(SkillLevel.SENIOR))
                .findFirst()
                .orElseThrow();
    }
}
