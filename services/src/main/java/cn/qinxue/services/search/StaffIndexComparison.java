package cn.qinxue.services.search;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Every night between three and four: does the index say what the database says? */
@Singleton
class StaffIndexComparison implements TenantJob {
    private static final int HOUR = 3;

    private final Optional<StaffIndexing> indexing;
    private final StaffIndexRepository repository;
    private final Clock clock;

    StaffIndexComparison(Optional<StaffIndexing> indexing, StaffIndexRepository repository, Clock clock) {
        this.indexing = indexing;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff-index-comparison";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Where no index is configured there is nobody to tell; one that comes later is built whole. */
    @Override
    public void run() {
        if (LocalTime.now(clock).getHour() == HOUR) {
            indexing.ifPresentOrElse(StaffIndexing::compare, repository::forget);
        }
    }
}
