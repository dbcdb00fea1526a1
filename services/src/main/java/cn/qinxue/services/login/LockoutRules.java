package cn.qinxue.services.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What wrong passwords cost: from the third on a short delay, from the fifth a lock of ten minutes, from the tenth one
 * of an hour (等保 2.0 level 3, 8.1.4.1 b). Pure.
 */
final class LockoutRules {
    static final int FREE = 2;
    static final int LOCKING = 5;
    static final int LOCKING_LONG = 10;
    static final Duration LOCK = Duration.ofMinutes(10);
    static final Duration LONG_LOCK = Duration.ofHours(1);

    /** A day after the last lock ended, the count begins anew. */
    static final Duration FORGOTTEN = Duration.ofDays(1);

    /**
     * Wrong passwords in a row, as they stand.
     *
     * @param lockedUntil until when nothing is tried; null if never
     */
    record Failures(int count, @Nullable Instant lockedUntil) {
        static final Failures NONE = new Failures(0, null);
    }

    private LockoutRules() {}

    /** How long until the next try; empty if one may be made now. */
    static Optional<Duration> wait(Failures failures, Instant now) {
        var until = failures.lockedUntil();
        return until != null && now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** The failures after one more at this moment. */
    static Failures next(Failures failures, Instant now) {
        var until = failures.lockedUntil();
        boolean forgotten = until != null && until.plus(FORGOTTEN).isBefore(now);
        int count = (forgotten ? 0 : failures.count()) + 1;
        var delay = delay(count);
        return new Failures(count, delay.isZero() ? null : now.plus(delay));
    }

    private static Duration delay(int count) {
        if (count >= LOCKING_LONG) return LONG_LOCK;
        if (count >= LOCKING) return LOCK;
        return count <= FREE ? Duration.ZERO : Duration.ofSeconds(1L << (count - FREE));
    }
}
