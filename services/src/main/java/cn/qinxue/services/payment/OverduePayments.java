package cn.qinxue.services.payment;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asks the gateways for payments they should have told of by now. */
@Singleton
class OverduePayments implements TenantJob {
    private static final int MOST_AT_ONCE = 50;

    private final PaymentQueries queries;

    OverduePayments(PaymentQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "overdue-payments";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        queries.queryOverdue(MOST_AT_ONCE);
    }
}
