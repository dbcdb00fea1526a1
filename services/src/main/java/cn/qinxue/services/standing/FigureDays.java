package cn.qinxue.services.standing;

import cn.qinxue.services.job.TenantJob;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.TransactionDefinition.Isolation;
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
    private final DayRowRepository rows;
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    FigureDays(
            Standings standings,
            StandingRepository repository,
            FigureRepository figures,
            DayRowRepository rows,
            Programmes programmes,
            Policies policies,
            Clock clock) {
        this.standings = standings;
        this.repository = repository;
        this.figures = figures;
        this.rows = rows;
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
        if (!isFrozen(LocalDate.now(clock).minusDays(1))) {
            standings.followPolicies();
            standings.catchUp();
            freeze();
        }
        closeLastYear();
    }

    @Transactional
    boolean isFrozen(LocalDate day) {
        return figures.day(day).isPresent();
    }

    /** Keeps the figures, and what the other tables are made from, as those of yesterday: all as of one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void freeze() {
        var today = LocalDate.now(clock);
        var yesterday = today.minusDays(1);
        if (figures.freeze(yesterday, clock.instant(), years(today.getYear()))) rows.freeze(yesterday);
    }

    /**
     * Closes last year if figures of it were ever kept: before the platform was at work nobody knows who the people of a
     * year's end were, and what is there now is shown.
     */
    @Transactional
    void closeLastYear() {
        int lastYear = LocalDate.now(clock).getYear() - 1;
        if (figures.isClosed(lastYear) || !figures.hasDayOf(lastYear)) return;
        repository.lock();
        figures.close(lastYear, clock.instant());
    }

    private List<Integer> years(int thisYear) {
        return programmes.all().stream()
                .flatMap(programme -> policies.years(programme.code()).stream())
                .filter(year -> year <= thisYear)
                .distinct()
                .toList();
    }
}
