package cn.qinxue.services.payment;

import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderLineState;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.tenants.id.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be given back, and how much. Whether a buyer may still ask is the policy's matter, before. */
public final class RefundRules {
    private RefundRules() {}

    /**
     * Everything that keeps lines of an order from being refunded.
     *
     * @param payment that settled the order; null if it cost nothing
     * @param earlier refunds of that payment
     */
    static List<RefundRefusal> refusals(
            Order order, List<OrderLine> lines, @Nullable Payment payment, List<Refund> earlier, String reason) {
        List<RefundRefusal> refusals = new ArrayList<>(reasonRefusals(reason));
        if (order.state() == OrderState.PENDING || order.state() == OrderState.CLOSED) {
            refusals.add(new RefundRefusal.NotPaid(order.state()));
            return refusals;
        }
        if (lines.isEmpty()) {
            refusals.add(new RefundRefusal.NoLines());
            return refusals;
        }
        for (OrderLine line : lines) {
            if (line.state() != OrderLineState.OPENED) {
                refusals.add(new RefundRefusal.LineNotOpened(line.title(), line.state()));
            }
        }
        if (payment == null || amount(lines) == 0) {
            refusals.add(new RefundRefusal.NothingPaid());
        } else if (amount(lines) > left(payment, earlier)) {
            refusals.add(new RefundRefusal.MoreThanReceived());
        }
        return refusals;
    }

    /** What is wrong with the reason given. */
    static List<RefundRefusal> reasonRefusals(String reason) {
        if (reason.isBlank()) {
            return List.of(new RefundRefusal.NoReason());
        }
        return reason.length() > Deed.LONGEST_REASON ? List.of(new RefundRefusal.ReasonTooLong()) : List.of();
    }

    /** Money of a payment that nobody was promised back yet, in fen. */
    static long left(Payment payment, List<Refund> earlier) {
        Long received = payment.receivedAmount();
        long promised = earlier.stream()
                .filter(Refund::countsAgainstPayment)
                .mapToLong(Refund::amount)
                .sum();
        return received == null ? 0 : received - promised;
    }

    /** In fen. */
    static long amount(List<OrderLine> lines) {
        return lines.stream().mapToLong(OrderLine::amount).sum();
    }

    /** A refund that a buyer asks for. */
    static Refund asked(Payment payment, List<Refund> earlier, long amount, String reason, UUID by, Instant now) {
        return refund(payment, earlier.size(), null, amount, reason, by, now);
    }

    /** A refund that is due since money came which should not have. */
    static Refund due(Payment payment, List<Refund> earlier, PaymentProblem problem, long amount, Instant now) {
        return refund(
                payment, earlier.size(), problem.id(), amount, problem.kind().title(), null, now);
    }

    private static Refund refund(
            Payment payment,
            int earlier,
            @Nullable UUID problem,
            long amount,
            String reason,
            @Nullable UUID by,
            Instant now) {
        return new Refund(
                Ids.next(),
                payment.number() + "R%02d".formatted(earlier + 1),
                payment.id(),
                payment.orderId(),
                problem,
                amount,
                reason,
                RefundState.DUE,
                by,
                now,
                null,
                0,
                null,
                null,
                null,
                null);
    }
}
