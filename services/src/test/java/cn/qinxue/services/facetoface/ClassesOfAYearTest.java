package cn.qinxue.services.facetoface;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Outcome;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several classes of one person in one year: what bars what, and which of them fixes the year's rules. */
class ClassesOfAYearTest {
    private static final ClassHouse HOUSE = ClassHouse.open("face-year");

    @BeforeEach
    void enrollmentIsOpen() {
        LearnerHouse.today(ClassHouse.ENROLLING);
    }

    private static <T> T bean(Class<T> type) {
        return LearnerHouse.bean(type);
    }

    private static Offering online(ClassHouse its) {
        return its.house.call(() -> bean(Offerings.class).online("worker", 2023)).stream()
                .filter(offering -> offering.isFor(SkillLevel.SENIOR))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYearHasOneFaceToFaceClass() {
        var first = HOUSE.approved("先报的班", 10);
        var second = HOUSE.approved("后想报的班", 10);
        var learner = HOUSE.learner();
        var place = HOUSE.enroll(learner, first);
        var taken = List.<SeatRefusal>of(new SeatRefusal.OtherClassTaken(2023, "先报的班", false));
        assertThat(HOUSE.tryToEnroll(learner, second)).isEqualTo(new Outcome.Refused(taken));
        assertThat(HOUSE.house.call(() -> bean(FaceToFaceEnrollments.class).choices(learner.account())))
                .filteredOn(choice -> choice.its().id().equals(second.id()))
                .singleElement()
                .satisfies(choice -> assertThat(choice.refusals()).isEqualTo(taken));
        assertThat(HOUSE.house.call(() -> bean(Withdrawals.class).cancel(learner.account(), place.id())))
                .isEmpty();
        assertThat(HOUSE.enroll(learner, second).state().counts()).isTrue();
    }

    @Test
    void ofTwoClassesWantedAtOnceOneIsHad() throws Exception {
        for (int round = 0; round < 5; round++) {
            var plans = List.of(HOUSE.approved("同时报甲" + round, 10), HOUSE.approved("同时报乙" + round, 10));
            var learner = HOUSE.learner();
            var together = new CyclicBarrier(plans.size());
            try (var threads = Executors.newFixedThreadPool(plans.size())) {
                var wishes = plans.stream()
                        .<Callable<Outcome>>map(plan -> () -> {
                            together.await();
                            return HOUSE.tryToEnroll(learner, plan);
                        })
                        .toList();
                var outcomes = new ArrayList<Outcome>();
                for (var future : threads.invokeAll(wishes)) outcomes.add(future.get());
                assertThat(outcomes)
                        .filteredOn(Outcome.Enrolled.class::isInstance)
                        .hasSize(1);
                assertThat(outcomes)
                        .filteredOn(Outcome.Refused.class::isInstance)
                        .allMatch(outcome -> ((Outcome.Refused) outcome)
                                .refusals()
                                .getFirst()
                                .message()
                                .contains("同时报"));
            }
        }
    }

    /** Decision 2: the year stays with the first enrollment's version, and so does what is enrolled in after it. */
    @Test
    void theFirstEnrollmentFixesThePolicyOfTheYearWhateverItsForm() {
        var its = ClassHouse.open("face-first");
        var old = its.house.call(
                () -> bean(Policies.class).current("worker", 2023).orElseThrow());
        var plan = its.approved("先上面授的班", 10);
        var inPersonFirst = its.learner();
        var onlineFirst = its.learner();
        var undecided = its.learner();
        var cancelling = its.learner();
        its.enroll(inPersonFirst, plan);
        its.house.enroll(onlineFirst, online(its));
        var cancelled = its.enroll(cancelling, plan);
        var changed = its.house.publish(PolicyFixtures.yaml("jiangsu-worker-2023.yaml")
                .replace("totalHours: 24\n", "totalHours: 26\n")
                .replace("SKILL, hours: 10", "SKILL, hours: 12"));
        its.house.call(() -> bean(Withdrawals.class).cancel(cancelling.account(), cancelled.id()));

        assertThat(its.house.enroll(inPersonFirst, online(its)).policyVersion()).isEqualTo(old.id());
        assertThat(its.enroll(onlineFirst, plan).policyVersion()).isEqualTo(old.id());
        assertThat(its.house.enroll(cancelling, online(its)).policyVersion()).isEqualTo(changed.id());
        assertThat(year(its, inPersonFirst).published().id()).isEqualTo(old.id());
        assertThat(year(its, inPersonFirst).place().enrollment())
                .extracting(Enrollment::delivery)
                .isEqualTo(DeliveryMode.ONLINE);
        assertThat(year(its, onlineFirst).published().id()).isEqualTo(old.id());
        assertThat(year(its, cancelling).published().id()).isEqualTo(changed.id());
        assertThat(year(its, undecided).published().id()).isEqualTo(changed.id());
    }

    private static YearFacts year(ClassHouse its, LearnerHouse.Learner learner) {
        return its.house.call(() -> bean(PersonYears.class).ofAccount(learner.account())).stream()
                .map(YearOverview::facts)
                .filter(facts -> facts.year() == 2023)
                .findFirst()
                .orElseThrow();
    }
}
