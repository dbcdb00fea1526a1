package cn.qinxue.services.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.login.LockoutRules.Failures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutRulesTest {
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,PT0S", "1,PT0S", "2,PT2S", "3,PT4S", "4,PT10M", "5,PT10M", "8,PT10M", "9,PT1H", "30,PT1H"})
    void eachFailureCostsMore(int before, Duration expected) {
        var next = LockoutRules.next(new Failures(before, null), NOW);
        assertThat(next.count()).isEqualTo(before + 1);
        assertThat(LockoutRules.wait(next, NOW).orElse(Duration.ZERO)).isEqualTo(expected);
    }

    @Test
    void theLockEndsByItself() {
        var locked = LockoutRules.next(new Failures(4, null), NOW);
        assertThat(LockoutRules.wait(locked, NOW.plus(Duration.ofMinutes(9)))).contains(Duration.ofMinutes(1));
        assertThat(LockoutRules.wait(locked, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    }

    @Test
    void theCountBeginsAnewOneDayAfterTheLastLock() {
        var later = NOW.plus(Duration.ofDays(1)).plusSeconds(1);
        var first = LockoutRules.next(new Failures(12, NOW), later);
        assertThat(first).isEqualTo(new Failures(1, null));
        assertThat(LockoutRules.next(first, later)).isEqualTo(new Failures(2, null));
        assertThat(LockoutRules.next(new Failures(12, NOW), NOW.plusSeconds(60)).count())
                .isEqualTo(13);
    }
}
