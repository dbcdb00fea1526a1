package cn.qinxue.services.limit;

import cn.qinxue.services.origin.Origin;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.context.env.Environment;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what could be tried too often. The counts are rows of the tenant's schema, so all nodes count together; they
 * are not worth surviving a crash of the database.
 */
@Singleton
public class RateLimits {
    private final RateCountRepository repository;
    private final PersonalNumbers numbers;
    private final Clock clock;
    private final Map<Limit, Rate> rates = new EnumMap<>(Limit.class);

    RateLimits(RateCountRepository repository, PersonalNumbers numbers, Clock clock, Environment settings) {
        this.repository = repository;
        this.numbers = numbers;
        this.clock = clock;
        for (var limit : Limit.values()) {
            rates.put(
                    limit,
                    settings.getProperty(limit.setting(), String.class)
                            .map(Rate::parse)
                            .orElse(limit.usual()));
        }
    }

    /**
     * Counts one more for the address of the present request.
     *
     * @return empty if it may go on, else how long to wait
     */
    @Transactional
    public Optional<Duration> takeHere(Limit limit) {
        return take(limit, Origin.current().network());
    }

    /**
     * Counts one more.
     *
     * @param subject what is counted: an account, a number; kept as a keyed hash only
     * @return empty if it may go on, else how long to wait
     */
    @Transactional
    public Optional<Duration> take(Limit limit, String subject) {
        var rate = rates.getOrDefault(limit, limit.usual());
        var now = clock.instant();
        var start = rate.windowStart(now);
        var hash = numbers.lookupHash(limit + "/" + start.getEpochSecond() + "/" + subject);
        int count = repository.add(hash, start.plus(rate.window()));
        return count <= rate.count() ? Optional.empty() : Optional.of(rate.untilNextWindow(now));
    }

    /** Removes the counts of windows that are over. */
    @Transactional
    public void sweep() {
        repository.deleteEnded(clock.instant());
    }
}
