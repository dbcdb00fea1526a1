package cn.qinxue.services.order;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.context.BeanProvider;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Places, shows, confirms and closes orders. Another buyer's order is not found. */
@Singleton
public class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");

    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final BeanProvider<OrderListener> listener;
    private final Clock clock;

    Orders(OrderRepository orders, OrderLineRepository lines, BeanProvider<OrderListener> listener, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Places an order. The caller has locked or just made the enrollments in the same transaction and says what they
     * cost. An order of nothing to pay is paid at once and opens its classes.
     *
     * @param deliveries the policy's delivery methods of invoices
     */
    @Transactional
    public OrderOutcome place(OrderDraft draft, Set<String> deliveries) {
        if (orders.lockBuyer(draft.account()).isEmpty()) {
            throw new NotFound();
        }
        List<OrderRefusal> refusals = new ArrayList<>(OrderRules.refusals(draft, deliveries));
        List<UUID> enrollments =
                draft.lines().stream().map(OrderDraft.Line::enrollment).toList();
        List<String> holding = enrollments.isEmpty() ? List.of() : orders.findNumbersHolding(enrollments);
        if (!holding.isEmpty()) {
            refusals.add(new OrderRefusal.AlreadyOrdered(holding));
        }
        if (!refusals.isEmpty()) {
            return new OrderOutcome.Refused(refusals);
        }
        Order order = orders.save(newOrder(draft, clock.instant()));
        List<OrderLine> placed = lines.saveAll(newLines(order, draft.lines()));
        return new OrderOutcome.Accepted(order.amount() == 0 ? openFree(order, placed) : order);
    }

    /**
     * The buyer has looked at lines and invoice and says yes; until then no gateway is opened. May be repeated while
     * the order is unpaid.
     *
     * @param deliveries the policy's delivery methods of invoices
     */
    @Transactional
    public OrderOutcome confirm(UUID account, UUID id, InvoiceRequest invoice, Set<String> deliveries) {
        Order order = lockOf(account, id);
        Instant now = clock.instant();
        List<OrderRefusal> refusals = new ArrayList<>(OrderRules.refusals(invoice, deliveries));
        if (!order.isPayable(now)) {
            refusals.add(new OrderRefusal.NotPending(order.state()));
        }
        if (!refusals.isEmpty()) {
            return new OrderOutcome.Refused(refusals);
        }
        return new OrderOutcome.Accepted(orders.update(order.confirmed(invoice, now)));
    }

    /** The buyer gives an unpaid order up. Money that comes nevertheless is dealt with when it comes. */
    @Transactional
    public OrderOutcome close(UUID account, UUID id) {
        Order order = lockOf(account, id);
        if (order.state() != OrderState.PENDING) {
            return new OrderOutcome.Refused(List.of(new OrderRefusal.NotPending(order.state())));
        }
        return new OrderOutcome.Accepted(close(order, clock.instant()));
    }

    /** Closes this buyer's orders whose time is over, so that their classes can be enrolled in again at once. */
    @Transactional
    public void closeOverdue(UUID account) {
        Instant now = clock.instant();
        orders.lockOverdue(account, now).forEach(order -> close(order, now));
    }

    /**
     * Closes unpaid orders whose time is over, each in a transaction of its own; several nodes may do it at once.
     *
     * @return how many were closed
     */
    public int closeExpired(int limit) {
        Instant now = clock.instant();
        int closed = 0;
        for (UUID id : orders.findExpired(now, limit)) {
            try {
                closed += closeIfExpired(id, now) ? 1 : 0;
            } catch (RuntimeException broken) {
                // One order that cannot be closed must not keep the others open.
                LOG.error("order {} could not be closed", id, broken);
            }
        }
        return closed;
    }

    @Transactional
    boolean closeIfExpired(UUID id, Instant now) {
        return orders.lockExpired(id, now).map(order -> close(order, now)).isPresent();
    }

    /** One order of this buyer. */
    public Order ofAccount(UUID account, UUID id) {
        return orders.findByIdAndAccount(id, account).orElseThrow(NotFound::new);
    }

    /** This buyer's orders, newest first; of one state only if given. Pages count from 0. */
    public Page<Order> ofAccount(UUID account, @Nullable OrderState state, int page, int size) {
        Pageable wanted = Pageable.from(page, size, Sort.of(Sort.Order.desc("placedAt")));
        return state == null
                ? orders.findByAccount(account, wanted)
                : orders.findByAccountAndState(account, state, wanted);
    }

    /** The lines of an order that the caller may see, as the buyer ordered them. */
    public List<OrderLine> lines(Order order) {
        return lines.findByOrderIdOrderByPosition(order.id());
    }

    /** By enrollment, the order that is or was paid for it and the line in it; closed and refunded ones hold nothing. */
    public Map<UUID, OrderHold> holding(Collection<UUID> enrollments) {
        if (enrollments.isEmpty()) {
            return Map.of();
        }
        List<OrderLine> held = lines.findByEnrollmentInAndStateIn(enrollments, OrderLineState.HOLDING);
        Map<UUID, List<OrderLine>> byOrder = held.stream().collect(Collectors.groupingBy(OrderLine::orderId));
        Map<UUID, OrderHold> holding = new HashMap<>();
        for (Order order : byOrder.isEmpty() ? List.<Order>of() : orders.findByIdIn(byOrder.keySet())) {
            for (OrderLine line : byOrder.getOrDefault(order.id(), List.of())) {
                holding.put(line.enrollment(), new OrderHold(order, line));
            }
        }
        return holding;
    }

    private Order lockOf(UUID account, UUID id) {
        return orders.lock(id).filter(order -> order.account().equals(account)).orElseThrow(NotFound::new);
    }

    private Order close(Order order, Instant now) {
        for (OrderLine line : lines(order)) {
            listener.get().closed(lines.update(line.closed()));
        }
        return orders.update(order.closed(now));
    }

    private Order openFree(Order order, List<OrderLine> placed) {
        for (OrderLine line : placed) {
            listener.get().opened(lines.update(line.opened()));
        }
        return orders.update(order.paid(clock.instant()));
    }

    private Order newOrder(OrderDraft draft, Instant now) {
        return new Order(
                Ids.next(),
                LocalDateTime.now(clock).format(MINUTE) + "%06d".formatted(orders.nextNumber()),
                draft.account(),
                draft.staff(),
                OrderState.PENDING,
                draft.amount(),
                draft.invoice(),
                now,
                null,
                now.plus(draft.lifetime()),
                null,
                null);
    }

    private static List<OrderLine> newLines(Order order, List<OrderDraft.Line> wanted) {
        List<OrderLine> lines = new ArrayList<>();
        for (OrderDraft.Line line : wanted) {
            lines.add(new OrderLine(
                    Ids.next(),
                    order.id(),
                    lines.size() + 1,
                    line.enrollment(),
                    line.title(),
                    line.amount(),
                    OrderLineState.PENDING));
        }
        return lines;
    }
}
