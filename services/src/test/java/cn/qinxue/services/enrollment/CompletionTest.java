package cn.qinxue.services.enrollment;

import static cn.qinxue.services.enrollment.LearnerHouse.hours;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technician in Jiangsu 2023 needs 12 + 12 + 16 hours, each category its own. */
class CompletionTest {
    private static final Completion COMPLETION = LearnerHouse.bean(Completion.class);
    private static LearnerHouse home;
    private static Offering offering;
    private Enrollment enrollment;

    @BeforeAll
    static void openHouse() {
        LearnerHouse.today(LocalDate.of(2023, 9, 15));
        home = LearnerHouse.open("completion");
        offering = home.offer(
                PolicyFixtures.yaml("jiangsu-worker-2023.yaml").replace("fen: 12000", "fen: 0"), SkillLevel.TECHNICIAN);
    }

    @BeforeEach
    void enroll() {
        LearnerHouse.today(LocalDate.of(2023, 9, 15));
        enrollment = home.enroll(home.learner(SkillLevel.TECHNICIAN), offering);
    }

    @Test
    void theClassIsCompleteWithTheLastCategory() {
        home.run(() -> {
            COMPLETION.enter(hours(enrollment, "IDEOLOGY", 1200));
            COMPLETION.enter(hours(enrollment, "GENERAL", 9900));
            COMPLETION.enter(hours(enrollment, "SKILL", 1550));
            assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
            COMPLETION.enter(hours(enrollment, "SKILL", 50));
        });
        var completed = home.reload(enrollment);
        assertThat(completed.state()).isEqualTo(State.COMPLETED);
        assertThat(completed.completedAt()).isNotNull();
    }

    @Test
    void hoursTakenBackOpenItAgain() {
        home.run(() -> {
            COMPLETION.enter(hours(enrollment, "IDEOLOGY", 1200));
            COMPLETION.enter(hours(enrollment, "GENERAL", 1200));
            COMPLETION.enter(hours(enrollment, "SKILL", 1600));
            var ledger = LearnerHouse.bean(HoursLedger.class);
            var last = ledger.entries(enrollment.staff(), 2023).getLast();
            assertThat(COMPLETION.reverse(last.id(), "测验作废")).isTrue();
            assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
            COMPLETION.enter(hours(enrollment, "SKILL", 1600));
            assertThat(home.reload(enrollment).state()).isEqualTo(State.COMPLETED);
        });
    }

    @Test
    void ofTestsHandedInAtOnceTheLastCompletesTheClass() throws Exception {
        var drafts = List.of(
                hours(enrollment, "IDEOLOGY", 1200),
                hours(enrollment, "GENERAL", 1200),
                hours(enrollment, "SKILL", 1600));
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(
                    drafts.stream().map(CompletionTest::entering).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(home.reload(enrollment).state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void hoursOfAnotherYearOrPersonCompleteNothing() {
        var other = home.enroll(home.learner(SkillLevel.TECHNICIAN), offering);
        home.run(() -> {
            for (var category : List.of("IDEOLOGY", "GENERAL", "SKILL")) {
                COMPLETION.enter(hours(other, category, 1600));
            }
        });
        assertThat(home.reload(other).state()).isEqualTo(State.COMPLETED);
        assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
    }

    private static Callable<Boolean> entering(HoursDraft draft) {
        return () -> home.call(() -> COMPLETION.enter(draft));
    }
}
