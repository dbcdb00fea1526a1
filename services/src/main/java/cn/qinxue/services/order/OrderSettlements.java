package cn.qinxue.services.order;

import cn.qinxue.tenants.access.NotFound;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What money does to an order. Works inside the transaction of whoever counts the money, on orders locked here first:
 * two notices for one order queue up, and the second sees what the first did.
 */
@Singleton
@Transactional(propagation = Propagation.MANDATORY)
public class OrderSettlements {
    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final BeanProvider<OrderListener> listener;

    OrderSettlements(OrderRepository orders, OrderLineRepository lines, BeanProvider<OrderListener> listener) {
        this.orders = orders;
        this.lines = lines;
        this.listener = listener;
    }

    /**
     * An order under lock until the transaction ends.
     *
     * @param rivals unpaid orders, locked too, that hold an enrollment of this one: there are some only if this one
     *     was closed and its buyer has ordered again
     */
    public record Locked(Order order, List<OrderLine> lines, List<Order> rivals) {}

    /** Locks an order. Rivals are locked before any enrollment is, so that two settlements cannot wait in a circle. */
    public Locked lock(UUID id) {
        Order order = orders.lock(id).orElseThrow(NotFound::new);
        List<OrderLine> its = lines.findByOrderIdOrderByPosition(id).stream()
                .sorted(Comparator.comparing(OrderLine::enrollment))
                .toList();
        return new Locked(order, its, orders.lockRivals(id));
    }

    /** Whether every line of an unpaid or closed order can still be opened. */
    public boolean mayOpen(Locked locked) {
        OrderState state = locked.order().state();
        return (state == OrderState.PENDING || state == OrderState.CLOSED)
                && locked.lines().stream().allMatch(listener.get()::mayOpen);
    }

    /** The money is there: the order is paid, every line opened, and rivals are closed. */
    public Order settle(Locked locked, Instant now) {
        Set<UUID> opened = locked.lines().stream().map(OrderLine::enrollment).collect(Collectors.toSet());
        locked.rivals().forEach(rival -> closeRival(rival, opened, now));
        for (OrderLine line : locked.lines()) {
            listener.get().opened(lines.update(line.opened()));
        }
        return orders.update(locked.order().paid(now));
    }

    /** Money of these lines is asked back. */
    public Order beginRefund(Locked locked, Set<UUID> refunded) {
        List<OrderLine> after = new ArrayList<>();
        for (OrderLine line : locked.lines()) {
            if (refunded.contains(line.id())) {
                OrderLine refunding = lines.update(line.refunding());
                listener.get().refunding(refunding);
                after.add(refunding);
            } else {
                after.add(line);
            }
        }
        return orders.update(locked.order().inRefundState(OrderRules.stateByRefunds(after)));
    }

    /** The gateway gave the money of these lines back, or refused to. */
    public Order endRefund(Locked locked, Set<UUID> refunded, boolean given) {
        List<OrderLine> after = new ArrayList<>();
        for (OrderLine line : locked.lines()) {
            after.add(refunded.contains(line.id()) ? endRefund(line, given) : line);
        }
        return orders.update(locked.order().inRefundState(OrderRules.stateByRefunds(after)));
    }

    private OrderLine endRefund(OrderLine line, boolean given) {
        OrderLine ended = lines.update(given ? line.refunded() : line.refundRefused());
        if (given) {
            listener.get().refunded(ended);
        } else {
            listener.get().refundRefused(ended);
        }
        return ended;
    }

    /** Its other enrollments expire; those opened by the settled order do not. */
    private void closeRival(Order rival, Set<UUID> opened, Instant now) {
        for (OrderLine line : lines.findByOrderIdOrderByPosition(rival.id())) {
            OrderLine closed = lines.update(line.closed());
            if (!opened.contains(closed.enrollment())) {
                listener.get().closed(closed);
            }
        }
        orders.update(rival.closed(now));
    }
}
