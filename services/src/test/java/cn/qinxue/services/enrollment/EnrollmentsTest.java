package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrollmentsTest {
    private static final Enrollments ENROLLMENTS = LearnerHouse.bean(Enrollments.class);
    private static final EnrollmentCarts CARTS = LearnerHouse.bean(EnrollmentCarts.class);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 15);
    private static final String FREE = PolicyFixtures.yaml("jiangsu-worker-2023.yaml")
            .replace("fen: 12000", "fen: 0")
            .replace("fen: 7200", "fen: 0");

    private static LearnerHouse home;
    private static LearnerHouse free;
    private static Offering offering;
    private static Offering freeOffering;
    private static Offering neighbours;

    @BeforeAll
    static void openHouses() {
        LearnerHouse.today(SEPTEMBER);
        home = LearnerHouse.open("enroll");
        offering = home.offer(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"), SkillLevel.TECHNICIAN);
        free = LearnerHouse.open("enroll-free");
        freeOffering = free.offer(FREE, SkillLevel.TECHNICIAN);
        var neighbour = LearnerHouse.open("enroll-neighbour");
        neighbours = neighbour.offer(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"), SkillLevel.TECHNICIAN);
    }

    @BeforeEach
    void inSeptember() {
        LearnerHouse.today(SEPTEMBER);
    }

    @Test
    void aPaidClassWaitsForItsMoney() {
        var enrollment = home.enroll(home.learner(SkillLevel.TECHNICIAN), offering);
        assertThat(enrollment.state()).isEqualTo(State.AWAITING_PAYMENT);
        assertThat(enrollment.openedAt()).isNull();
        assertThat(enrollment.level()).isEqualTo(SkillLevel.TECHNICIAN);
        assertThat(enrollment.policyVersion()).isEqualTo(offering.policyVersion());
        assertThat(home.reload(enrollment)).isEqualTo(enrollment);
    }

    @Test
    void aFreeClassOpensAtOnce() {
        var enrollment = free.enroll(free.learner(SkillLevel.TECHNICIAN), freeOffering);
        assertThat(enrollment.state()).isEqualTo(State.OPEN);
        assertThat(enrollment.openedAt()).isNotNull();
    }

    @Test
    void refusesASecondClassInTheSameYear() {
        var learner = home.learner(SkillLevel.TECHNICIAN);
        home.enroll(learner, offering);
        assertThat(refusals(learner, offering))
                .containsExactly(new EnrollmentRefusal.AlreadyEnrolled(2023, State.AWAITING_PAYMENT));
    }

    @Test
    void refusesWithTheRulesOfTheDay() {
        LearnerHouse.today(LocalDate.of(2023, 10, 31));
        var learner = home.learner(SkillLevel.TECHNICIAN);
        assertThat(refusals(learner, offering))
                .extracting(EnrollmentRefusal::message)
                .containsExactly("报名已于 2023 年 10 月 30 日截止。");
        assertThat(home.call(() -> ENROLLMENTS.ofAccount(learner.account()))).isEmpty();
    }

    @Test
    void aClassOfAnotherTenantOrProgrammeIsNotFound() {
        var learner = home.learner(SkillLevel.TECHNICIAN);
        home.run(() -> assertThatThrownBy(() -> ENROLLMENTS.enroll(learner.account(), List.of(neighbours.id())))
                .isInstanceOf(NotFound.class));
        var stranger = home.learner("other", SkillLevel.TECHNICIAN, 2015);
        home.run(() -> assertThatThrownBy(() -> ENROLLMENTS.enroll(stranger.account(), List.of(offering.id())))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void anotherLearnersEnrollmentIsNotFound() {
        var enrollment = home.enroll(home.learner(SkillLevel.TECHNICIAN), offering);
        var other = home.learner(SkillLevel.TECHNICIAN);
        home.run(() -> assertThatThrownBy(() -> ENROLLMENTS.ofAccount(other.account(), enrollment.id()))
                .isInstanceOf(NotFound.class));
        free.run(() -> assertThatThrownBy(() -> ENROLLMENTS.ofAccount(other.account(), enrollment.id()))
                .isInstanceOf(NotFound.class));
        assertThat(home.call(() -> ENROLLMENTS.ofAccount(other.account()))).isEmpty();
    }

    @Test
    void twentyTabsAtOnceMakeOneEnrollment() throws Exception {
        var learner = home.learner(SkillLevel.TECHNICIAN);
        Callable<EnrollmentOutcome> tab =
                () -> home.call(() -> ENROLLMENTS.enroll(learner.account(), List.of(offering.id())));
        try (var threads = Executors.newFixedThreadPool(20)) {
            int enrolled = 0;
            for (var done : threads.invokeAll(Collections.nCopies(20, tab))) {
                enrolled += done.get() instanceof EnrollmentOutcome.Enrolled ? 1 : 0;
            }
            assertThat(enrolled).isEqualTo(1);
        }
        assertThat(home.call(() -> ENROLLMENTS.ofAccount(learner.account()))).hasSize(1);
    }

    @Test
    void theDatabaseItselfKeepsOnePlaceAYear() {
        var learner = home.learner(SkillLevel.TECHNICIAN);
        var first = home.enroll(learner, offering);
        var second = new Enrollment(
                UUID.randomUUID(),
                first.staff(),
                first.offering(),
                first.programme(),
                first.year(),
                first.delivery(),
                first.level(),
                first.policyVersion(),
                first.channel(),
                State.OPEN,
                first.enrolledAt(),
                null,
                null,
                0);
        home.run(() -> assertThatThrownBy(
                        () -> LearnerHouse.bean(EnrollmentRepository.class).save(second))
                .hasMessageContaining("enrollment_online_once"));
    }

    @Test
    void severalYearsOfTheListAreEnrolledInTogetherOrNotAtAll() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
        var house = LearnerHouse.open("arrears");
        var y2018 = house.offer(fujian("2018"), SkillLevel.SENIOR);
        var y2017 = house.offer(fujian("2017"), SkillLevel.SENIOR);
        var learner = house.learner(SkillLevel.SENIOR);
        house.run(() -> {
            assertThat(CARTS.add(learner.account(), y2018.id())).isEmpty();
            assertThat(CARTS.add(learner.account(), y2017.id())).isEmpty();
            assertThat(CARTS.add(learner.account(), y2017.id())).isEmpty();
            assertThat(CARTS.ofAccount(learner.account())).containsExactly(y2018.id(), y2017.id());
            var outcome = ENROLLMENTS.enroll(learner.account(), CARTS.ofAccount(learner.account()));
            assertThat(((EnrollmentOutcome.Enrolled) outcome).enrollments())
                    .extracting(Enrollment::year)
                    .containsExactly(2017, 2018);
            assertThat(CARTS.ofAccount(learner.account())).isEmpty();
        });
        var another = house.learner(SkillLevel.SENIOR);
        house.enroll(another, y2017);
        house.run(() -> {
            var outcome = ENROLLMENTS.enroll(another.account(), List.of(y2018.id(), y2017.id()));
            assertThat(outcome).isInstanceOf(EnrollmentOutcome.Refused.class);
            assertThat(ENROLLMENTS.ofAccount(another.account())).hasSize(1);
        });
    }

    @Test
    void arrearsAreStudiedInThisYearsWindowUnderTheirOwnYearsPolicy() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
        var house = LearnerHouse.open("arrears-window");
        house.offer(fujian("2018"), SkillLevel.SENIOR);
        var y2017 = house.offer(fujian("2017"), SkillLevel.SENIOR);
        var enrollment = house.enroll(house.learner(SkillLevel.SENIOR), y2017);
        assertThat(enrollment.policyVersion()).isEqualTo(y2017.policyVersion());
        assertThat(house.call(() -> ENROLLMENTS.studyWindow(enrollment)).lastDay())
                .isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void onlyOwnClassesLeaveTheList() {
        var learner = home.learner(SkillLevel.TECHNICIAN);
        var other = home.learner(SkillLevel.TECHNICIAN);
        home.run(() -> {
            CARTS.add(learner.account(), offering.id());
            CARTS.remove(other.account(), offering.id());
            assertThat(CARTS.ofAccount(learner.account())).hasSize(1);
            assertThat(CARTS.ofAccount(other.account())).isEmpty();
            CARTS.remove(learner.account(), offering.id());
            assertThat(CARTS.ofAccount(learner.account())).isEmpty();
        });
    }

    @Test
    void theListTakesOnlyWhatCouldBeEnrolledIn() {
        var junior = home.learner(SkillLevel.JUNIOR);
        home.run(() -> {
            assertThat(CARTS.add(junior.account(), offering.id()))
                    .containsExactly(new EnrollmentRefusal.LevelOutsideClass(SkillLevel.JUNIOR, "技师、高级技师"));
            assertThat(CARTS.ofAccount(junior.account())).isEmpty();
        });
    }

    @Test
    void placesWithoutAnOrderExpireWhenEnrollmentCloses() {
        LearnerHouse.today(SEPTEMBER);
        var house = LearnerHouse.open("unordered");
        var own = house.offer(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"), SkillLevel.TECHNICIAN);
        var enrollment = house.enroll(house.learner(SkillLevel.TECHNICIAN), own);
        LearnerHouse.today(LocalDate.of(2023, 10, 30));
        assertThat(house.call(ENROLLMENTS::expireUnordered)).isZero();
        LearnerHouse.today(LocalDate.of(2023, 10, 31));
        assertThat(house.call(ENROLLMENTS::expireUnordered)).isEqualTo(1);
        assertThat(house.reload(enrollment).state()).isEqualTo(State.EXPIRED);
    }

    private static String fujian(String year) {
        return PolicyFixtures.yaml("fujian-worker-2017.yaml").replace("2017", year);
    }

    private static List<EnrollmentRefusal> refusals(Learner learner, Offering wanted) {
        return home.call(() -> switch (ENROLLMENTS.enroll(learner.account(), List.of(wanted.id()))) {
            case EnrollmentOutcome.Enrolled enrolled -> List.of();
            case EnrollmentOutcome.Refused refused ->
                refused.reasons().stream()
                        .map(EnrollmentOutcome.Reason::refusal)
                        .toList();
        });
    }
}
