package cn.qinxue.services.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsCodeRulesTest {
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);

    static Stream<Arguments> tries() {
        return Stream.of(
                Arguments.of(false, 0, LATER, "123456", true, null),
                Arguments.of(false, 4, LATER, "123456", true, null),
                Arguments.of(true, 0, LATER, "123456", true, new SmsCodeRefusal.Expired()),
                Arguments.of(false, 0, NOW, "123456", true, new SmsCodeRefusal.Expired()),
                Arguments.of(false, 5, LATER, "123456", true, new SmsCodeRefusal.TriedTooOften()),
                Arguments.of(false, 0, LATER, "12345", false, new SmsCodeRefusal.Malformed()),
                Arguments.of(false, 0, LATER, "654321", false, new SmsCodeRefusal.Wrong(4)),
                Arguments.of(false, 3, LATER, "654321", false, new SmsCodeRefusal.Wrong(1)),
                Arguments.of(false, 4, LATER, "654321", false, new SmsCodeRefusal.TriedTooOften()));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void acceptsTheRightCodeInTimeAndFewTriesOnly(
            boolean used,
            int tries,
            Instant expiresAt,
            String typed,
            boolean right,
            @Nullable SmsCodeRefusal expected) {
        assertThat(SmsCodeRules.refusal(used, tries, expiresAt, typed, right, NOW)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void oneMinuteLiesBetweenTwoCodes() {
        assertThat(SmsCodeRules.wait(null, NOW)).isEmpty();
        assertThat(SmsCodeRules.wait(NOW.minusSeconds(59), NOW)).contains(Duration.ofSeconds(1));
        assertThat(SmsCodeRules.wait(NOW.minusSeconds(60), NOW)).isEmpty();
    }
}
