package cn.qinxue.services.standing;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Judges what was noted, so that whoever reads finds little waiting, and keeps the figures short. */
@Singleton
class StandingUpkeep implements TenantJob {
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Standings standings;

    StandingUpkeep(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "standings";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        standings.followPolicies();
        standings.catchUp();
        standings.fold();
    }
}
