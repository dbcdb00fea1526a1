package cn.qinxue.services.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order that an enrollment stands in, with its line there. */
public record OrderHold(Order order, OrderLine line) {

    /** Whether the order waits for its money. */
    public boolean isUnpaid() {
        return order.state() == OrderState.PENDING;
    }

    /** When money was paid for the line; null if none was. */
    public @Nullable Instant paidAt() {
        return line.amount() == 0 ? null : order.paidAt();
    }
}
