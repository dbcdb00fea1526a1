package cn.qinxue.services.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a code may be sent and when one is accepted. Pure. */
final class SmsCodeRules {
    static final Duration LIFE = Duration.ofMinutes(5);
    static final Duration BETWEEN = Duration.ofMinutes(1);
    static final int TRIES = 5;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");

    private SmsCodeRules() {}

    /** How long to wait before the next code; empty if none was sent lately. */
    static Optional<Duration> wait(@Nullable Instant lastSent, Instant now) {
        if (lastSent == null) return Optional.empty();
        var wait = Duration.between(now, lastSent.plus(BETWEEN));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    /**
     * Why a code is refused, whatever it is; empty if it is worth a comparison.
     *
     * @param matches whether it is the one that was sent
     */
    static Optional<SmsCodeRefusal> refusal(
            boolean used, int tries, Instant expiresAt, String typed, boolean matches, Instant now) {
        if (used || !now.isBefore(expiresAt)) return Optional.of(new SmsCodeRefusal.Expired());
        if (tries >= TRIES) return Optional.of(new SmsCodeRefusal.TriedTooOften());
        if (!SHAPE.matcher(typed).matches()) return Optional.of(new SmsCodeRefusal.Malformed());
        if (matches) return Optional.empty();
        int left = TRIES - tries - 1;
        return Optional.of(left == 0 ? new SmsCodeRefusal.TriedTooOften() : new SmsCodeRefusal.Wrong(left));
    }
}
