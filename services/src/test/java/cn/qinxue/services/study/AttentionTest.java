package cn.qinxue.services.study;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.QuestionAsAsked;
import cn.qinxue.services.enrollment.CalendarClock;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.study.Studies.Beat;
import cn.qinxue.services.study.Studies.Start;
import cn.qinxue.services.study.StudyHouse.Member;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pop-up questions of Jiangsu 2018, here after 20 seconds of play. */
class AttentionTest {
    private static final Studies STUDIES = LearnerHouse.bean(Studies.class);
    private static final CalendarClock CLOCK = LearnerHouse.bean(CalendarClock.class);
    private static StudyHouse home;
    private static UUID course;
    private static UUID first;
    private static UUID second;
    private static UUID without;
    private Member member;
    private UUID token;

    @BeforeAll
    static void openHouse() {
        var yaml = PolicyFixtures.yaml("jiangsu-worker-2018.yaml")
                .replace("minSeconds: 300, maxSeconds: 900", "minSeconds: 20, maxSeconds: 20");
        home = StudyHouse.changed("attention", yaml, LocalDate.of(2018, 6, 1));
        course = home.course("PRO-1", "PROFESSIONAL", 200, 2, 3);
        first = home.chapters(course).getFirst().id();
        second = home.chapters(course).getLast().id();
        without = home.course("PRO-2", "PROFESSIONAL", 200);
    }

    @BeforeEach
    void begin() {
        member = home.member();
        home.choose(member, course);
        home.choose(member, without);
        token = start(first).token();
    }

    @Test
    void isAskedAtItsMomentAndNothingIsCreditedUntilTheRightAnswer() {
        assertThat(after(15, 15_000).check()).isNull();
        var asked = after(10, 25_000);
        assertThat(asked.watchedMillis()).isEqualTo(20_000);
        assertThat(asked.check()).isNotNull();
        var waiting = after(10, 30_000);
        assertThat(waiting.watchedMillis()).isEqualTo(20_000);
        assertThat(waiting.lossReason()).isEqualTo(LossReason.CHECK_UNANSWERED);
        assertThat(waiting.check()).isEqualTo(asked.check());
        assertThat(answer("A")).isFalse();
        assertThat(answer("")).isFalse();
        assertThat(after(5, 25_000).watchedMillis()).isEqualTo(20_000);
        CLOCK.forward(Duration.ofSeconds(25));
        assertThat(answer(StudyHouse.RIGHT)).isTrue();
        assertThat(after(0, 60_000).watchedMillis())
                .as("the time of answering is not study")
                .isEqualTo(20_000);
        var on = after(10, 30_000);
        assertThat(on.watchedMillis()).isEqualTo(30_000);
        assertThat(on.check()).isNull();
        assertThat(after(15, 45_000).check())
                .as("twenty seconds after the first")
                .isNotNull();
    }

    @Test
    void theQuestionWaitsForWhoeverBeginsAnew() {
        var asked = after(25, 25_000).check();
        var again = start(first);
        assertThat(again.check()).isEqualTo(asked);
        var elsewhere = start(second);
        assertThat(elsewhere.check()).isEqualTo(asked);
        token = elsewhere.token();
        assertThat(after(5, 5_000).watchedMillis()).isZero();
        assertThat(answer(StudyHouse.RIGHT)).isTrue();
        assertThat(after(5, 5_000).watchedMillis()).isEqualTo(5_000);
    }

    @Test
    void beginningAnewDoesNotPutTheQuestionOff() {
        after(15, 15_000);
        token = start(second).token();
        var asked = after(10, 10_000);
        assertThat(asked.watchedMillis()).isEqualTo(5_000);
        assertThat(asked.check()).isNotNull();
    }

    @Test
    void aCourseWithoutQuestionsPlaysOn() {
        token = start(home.chapters(without).getFirst().id()).token();
        after(30, 30_000);
        assertThat(after(30, 60_000).chapterComplete()).isTrue();
    }

    @Test
    void nothingThatIsAskedHoldsTheAnswer() {
        var check = Objects.requireNonNull(after(25, 25_000).check());
        assertThat(check.options()).extracting(QuestionAsAsked.Option::key).containsExactly("A", "B", "C");
        assertThat(Arrays.stream(QuestionAsAsked.class.getRecordComponents()).map(one -> one.getName()))
                .containsExactly("id", "type", "stem", "options");
        assertThat(Arrays.stream(QuestionAsAsked.Option.class.getRecordComponents())
                        .map(one -> one.getName()))
                .containsExactly("key", "text");
        assertThat(Arrays.stream(Beat.Counted.class.getRecordComponents())
                        .filter(one -> one.getName().equals("check"))
                        .map(one -> one.getType().getSimpleName()))
                .containsExactly("QuestionAsAsked");
    }

    private Start.Playing start(UUID chapter) {
        return (Start.Playing) home.house().call(() -> STUDIES.start(member.account(), member.id(), chapter));
    }

    private Beat.Counted after(int seconds, int position) {
        CLOCK.forward(Duration.ofSeconds(seconds));
        return (Beat.Counted) home.house().call(() -> STUDIES.beat(member.account(), token, position));
    }

    private boolean answer(String key) {
        return home.house().call(() -> STUDIES.answer(member.account(), token, key));
    }
}
