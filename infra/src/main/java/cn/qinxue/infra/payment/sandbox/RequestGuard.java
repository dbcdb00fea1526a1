package cn.qinxue.infra.payment.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses merchants' requests that are old or were made before: who overhears one cannot use it again. */
final class RequestGuard {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    RequestGuard(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the request is more than five minutes off */
    void requireFresh(Instant timestamp) {
        if (Duration.between(timestamp, clock.instant()).abs().compareTo(WINDOW) > 0) {
            throw new IllegalArgumentException("请求已过期，请返回重新付款");
        }
    }

    /** @throws IllegalArgumentException if the nonce was used before */
    void requireNew(String merchant, String nonce) {
        Instant forgotten = clock.instant().minus(WINDOW.multipliedBy(2));
        used.values().removeIf(at -> at.isBefore(forgotten));
        if (used.putIfAbsent(merchant + " " + nonce, clock.instant()) != null) {
            throw new IllegalArgumentException("请求重复");
        }
    }
}
