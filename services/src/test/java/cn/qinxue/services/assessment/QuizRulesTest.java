package cn.qinxue.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Attempts;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.policy.TestPolicy;
import cn.qinxue.tenants.policy.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizRulesTest {
    private static final Window WINDOW = new Window(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 15));
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2023-10-08T02:00:00Z");

    /** The columns: state of the class, progress, day, attempts allowed (0: any number), scores so far, what is said. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPEN,             100, 2023-10-08, 0, -,     -",
                "COMPLETED,        100, 2023-10-08, 0, -,     -",
                "OPEN,             100, 2023-09-01, 0, -,     -",
                "OPEN,             100, 2023-12-15, 0, 40 59, -",
                "OPEN,              99, 2023-10-08, 0, -,     CourseNotComplete",
                "OPEN,             100, 2023-08-31, 0, -,     TooEarly",
                "OPEN,             100, 2023-12-16, 0, -,     TooLate",
                "OPEN,             100, 2023-10-08, 2, 40,    -",
                "OPEN,             100, 2023-10-08, 2, 40 59, NoAttemptsLeft",
                "OPEN,             100, 2023-10-08, 2, 40 60, AlreadyPassed",
                "OPEN,             100, 2023-10-08, 0, 90,    AlreadyPassed",
                "AWAITING_PAYMENT, 100, 2023-10-08, 0, -,     ClassNotOpen",
                "REFUNDING,        100, 2023-10-08, 0, -,     ClassNotOpen",
                "REFUNDED,          30, 2023-12-16, 1, 10,    ClassNotOpen CourseNotComplete TooLate NoAttemptsLeft",
            })
    void saysEverythingAgainstAnotherAttempt(
            Enrollment.State state,
            int progress,
            LocalDate day,
            int allowed,
            @Nullable String scores,
            @Nullable String said) {
        var test = test(allowed, 0);
        var facts = new QuizRules.Facts(enrollment(state), progress, WINDOW, attempts(scores));
        assertThat(QuizRules.refusals(test, facts, day))
                .extracting(refusal -> refusal.getClass().getSimpleName())
                .containsExactly(said == null ? new String[0] : said.split(" "));
    }

    @Test
    void everyRefusalSaysInChineseWhatMatters() {
        assertThat(new QuizRefusal.CourseNotComplete(40).message()).isEqualTo("课程学到 100% 才能测验，现在学到 40%。");
        assertThat(new QuizRefusal.TooLate(WINDOW.lastDay()).message()).contains("2023-12-15");
        assertThat(new QuizRefusal.TooEarly(WINDOW.firstDay()).message()).contains("2023-09-01");
        assertThat(new QuizRefusal.AlreadyPassed(80).message()).contains("80 分");
        assertThat(new QuizRefusal.NoAttemptsLeft(2).message()).contains("2 次");
        assertThat(new QuizRefusal.BankTooSmall(7, 10).message()).contains("7 道题", "10 道");
        assertThat(new QuizRefusal.ClassNotOpen(Enrollment.State.REFUNDING).message())
                .contains("退款中");
    }

    /** The last column is the moment in China at which an attempt begun on 8 October at 10:00 is handed in by itself. */
    @ParameterizedTest
    @CsvSource({
        "0,   2023-10-08T10:00, 2023-12-16T00:00",
        "90,  2023-10-08T10:00, 2023-10-08T11:30",
        "90,  2023-12-15T23:30, 2023-12-16T00:00",
        "0,   2023-12-15T23:59, 2023-12-16T00:00",
    })
    void endsWithItsMinutesOrWithTheWindow(int minutes, String begun, String ends) {
        assertThat(QuizRules.deadline(test(0, minutes), WINDOW, moment(begun), CHINA))
                .isEqualTo(moment(ends));
    }

    private static Instant moment(String inChina) {
        return LocalDateTime.parse(inChina).atZone(CHINA).toInstant();
    }

    private static TestPolicy test(int allowed, int minutes) {
        return Bank.test(List.of(), new Attempts(allowed, false), minutes);
    }

    private static List<Attempt> attempts(@Nullable String scores) {
        var attempts = new ArrayList<Attempt>();
        for (var score : scores == null ? new String[0] : scores.split(" ")) {
            int points = Integer.parseInt(score);
            attempts.add(new Attempt(
                    Ids.next(),
                    Ids.next(),
                    Ids.next(),
                    Attempt.Kind.QUIZ,
                    attempts.size() + 1,
                    new Paper(List.of()),
                    List.of(),
                    NOW,
                    NOW,
                    NOW,
                    points,
                    points >= 60));
        }
        return attempts;
    }

    private static Enrollment enrollment(Enrollment.State state) {
        return new Enrollment(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "worker",
                2023,
                DeliveryMode.ONLINE,
                SkillLevel.SENIOR,
                Ids.next(),
                EnrollmentChannel.ONLINE_SELF,
                state,
                NOW,
                null,
                null,
                0);
    }
}
