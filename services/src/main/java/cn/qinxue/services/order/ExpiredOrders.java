package cn.qinxue.services.order;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Closes orders that were not paid in time. */
@Singleton
class ExpiredOrders implements TenantJob {
    private static final int MOST_AT_ONCE = 500;

    private final Orders orders;

    ExpiredOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "expired-orders";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        orders.closeExpired(MOST_AT_ONCE);
    }
}
