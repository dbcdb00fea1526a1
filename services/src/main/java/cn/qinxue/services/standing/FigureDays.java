package cn.qinxue.services.standing;

import cn.qinxue.services.job.TenantJob;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the figures of each day as they stood when it was over, so that a report printed twice is the same twice, and at
 * the turn of the year the people of the year that ended.
 */
@Singleton
public class FigureDays implements TenantJob {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Standings standings;
    private final StandingRepository repository;
    private final FigureRepository figures;
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    FigureDays(
            Standings standings,
            StandingRepository repository,
            FigureRepository figures,
            Programmes programmes,
            Policies policies,
            Clock clock) {
        this.standings = standings;
        this.repository = repository;
        this.figures = figures;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "figure-days";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        if (isFrozen(LocalDate.now(clock).minusDays(1))) return;
        standings.followPolicies();
        standings.catchUp();
        freeze();
    }

    @Transactional
    boolean isFrozen(LocalDate day) {
        return figures.day(day).isPresent();
    }

    /**
     * Copies the figures as those of yesterday, and closes last year if figures of it were ever copied: before the
     * platform was at work nobody knows who the people of a year's end were, and what is there now is shown.
     */
    @Transactional
    public void freeze() {
        repository.lock();
        var today = LocalDate.now(clock);
        var now = clock.instant();
        figures.freeze(today.minusDays(1), now, years(today.getYear()));
        if (figures.hasDayOf(today.getYear() - 1)) figures.close(today.getYear() - 1, now);
    }

    private List<Integer> years(int thisYear) {
        return programmes.all().stream()
                .flatMap(programme -> policies.years(programme.code()).stream())
                .filter(year -> year <= thisYear)
                .distinct()
                .toList();
    }
}
