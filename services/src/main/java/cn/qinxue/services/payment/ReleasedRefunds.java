package cn.qinxue.services.payment;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asks the gateways for the refunds that the office released. */
@Singleton
class ReleasedRefunds implements TenantJob {
    private static final int MOST_AT_ONCE = 50;

    private final Refunds refunds;

    ReleasedRefunds(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public String name() {
        return "released-refunds";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        refunds.sendReleased(MOST_AT_ONCE);
    }
}
