package cn.qinxue.web.payment;

import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderListener;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often each class is opened; what rolls back is covered where the listener writes to the database. */
@Singleton
@Primary
@Requires(env = CountingListener.ENVIRONMENT)
class CountingListener implements OrderListener {
    static final String ENVIRONMENT = "payment-loop";

    private final Map<UUID, Integer> opened = new ConcurrentHashMap<>();

    int opened(UUID enrollment) {
        return opened.getOrDefault(enrollment, 0);
    }

    @Override
    public boolean mayOpen(OrderLine line) {
        return opened(line.enrollment()) == 0;
    }

    @Override
    public void opened(OrderLine line) {
        opened.merge(line.enrollment(), 1, Integer::sum);
    }

    @Override
    public void closed(OrderLine line) {}

    @Override
    public void refunding(OrderLine line) {}

    @Override
    public void refunded(OrderLine line) {}

    @Override
    public void refundRefused(OrderLine line) {}
}
