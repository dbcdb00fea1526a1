package cn.qinxue.services.payment;

import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderSettlements;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives money back: asked for by a buyer or due by the rules, released or refused by the office, then asked of the
 * gateway until it decides. A lost answer is asked for again with the same number, so nothing goes back twice.
 */
@Singleton
public class Refunds {
    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final PaymentProblemRepository problems;
    private final OrderSettlements orders;
    private final PaymentGateways gateways;
    private final Clock clock;

    Refunds(
            RefundRepository refunds,
            PaymentRepository payments,
            PaymentProblemRepository problems,
            OrderSettlements orders,
            PaymentGateways gateways,
            Clock clock) {
        this.refunds = refunds;
        this.payments = payments;
        this.problems = problems;
        this.orders = orders;
        this.gateways = gateways;
        this.clock = clock;
    }

    /** The refunds of an order that the caller may see. */
    public List<Refund> ofOrder(UUID order) {
        return refunds.findByOrderIdOrderByNumber(order);
    }

    /**
     * Asks for the money of some lines of a paid order; the policy's refund rules have been asked before. The lines are
     * out of use at once, the money goes when the office releases it.
     *
     * @param account the buyer
     */
    @Transactional
    public RefundOutcome request(UUID account, UUID orderId, Set<UUID> lineIds, String reason) {
        OrderSettlements.Locked order = orders.lock(orderId);
        if (!order.order().account().equals(account)) {
            throw new NotFound();
        }
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> lineIds.contains(line.id()))
                .toList();
        Payment payment = settled(orderId);
        List<Refund> earlier = payment == null ? List.of() : refunds.findByPaymentOrderByNumber(payment.id());
        List<RefundRefusal> refusals = RefundRules.refusals(order.order(), lines, payment, earlier, reason);
        if (payment == null || !refusals.isEmpty()) {
            return new RefundOutcome.Refused(refusals);
        }
        Refund refund = refunds.save(
                RefundRules.asked(payment, earlier, RefundRules.amount(lines), reason, account, clock.instant()));
        lines.forEach(line -> refunds.addLine(refund.id(), line.id()));
        orders.beginRefund(order, lines.stream().map(OrderLine::id).collect(Collectors.toSet()));
        return new RefundOutcome.Accepted(refund);
    }

    /** Somebody of the office lets the money go; {@link #sendReleased} then asks the gateway. */
    @Transactional
    public RefundOutcome release(UUID id, UUID by) {
        Refund refund = refunds.lock(id).orElseThrow(NotFound::new);
        if (refund.state() != RefundState.DUE) {
            return new RefundOutcome.Refused(List.of(new RefundRefusal.AlreadyDecided(refund.state())));
        }
        return new RefundOutcome.Accepted(refunds.update(refund.released(by, clock.instant())));
    }

    /** Somebody of the office says no to a buyer's wish; the lines are open again. */
    @Transactional
    public RefundOutcome refuse(UUID id, String why) {
        Refund seen = refunds.findById(id).orElseThrow(NotFound::new);
        OrderSettlements.Locked order = orders.lock(seen.orderId());
        Refund refund = refunds.lock(id).orElseThrow(NotFound::new);
        if (refund.state() != RefundState.DUE) {
            return new RefundOutcome.Refused(List.of(new RefundRefusal.AlreadyDecided(refund.state())));
        }
        if (refund.problem() != null) {
            return new RefundOutcome.Refused(List.of(new RefundRefusal.MustGoBack()));
        }
        List<RefundRefusal> refusals = RefundRules.reasonRefusals(why);
        if (!refusals.isEmpty()) {
            return new RefundOutcome.Refused(refusals);
        }
        Refund refused = refunds.update(refund.refused(why, clock.instant()));
        endLines(refused, order, false);
        return new RefundOutcome.Accepted(refused);
    }

    /**
     * Asks the gateways for released refunds whose turn it is; several nodes may do it at once.
     *
     * @return how many were asked for
     */
    public int sendReleased(int limit) {
        List<Refund> claimed = claim(limit);
        for (Refund refund : claimed) {
            Payment payment = payments.findById(refund.payment()).orElseThrow(NotFound::new);
            try {
                send(refund, payment);
            } catch (RuntimeException broken) {
                // It was put off by the claim and is tried again; the others must not wait for it.
                LOG.error("refund {} could not be sent", refund.number(), broken);
            }
        }
        return claimed.size();
    }

    /** Puts the next try off before the gateway is asked, so that no two nodes ask at once. */
    @Transactional
    List<Refund> claim(int limit) {
        Instant now = clock.instant();
        return refunds.lockUndecided(now, limit).stream()
                .map(refund -> refunds.update(refund.asked(PaymentRules.nextTry(refund.tries(), now))))
                .toList();
    }

    private void send(Refund refund, Payment payment) {
        RefundRequest request = new RefundRequest(refund.number(), payment.number(), refund.amount(), refund.reason());
        switch (gateways.byCode(payment.gateway()).refund(request)) {
            case RefundAnswer.Done done -> done(refund.id(), done.gatewayNumber());
            case RefundAnswer.Refused refused -> refusedByGateway(refund.id(), payment, refused.reason());
            case RefundAnswer.Processing processing -> LOG.info("refund {} is being processed", refund.number());
            case RefundAnswer.Unreachable unreachable ->
                LOG.warn("no answer for refund {}, will ask again: {}", refund.number(), unreachable.reason());
        }
    }

    @Transactional
    void done(UUID id, String itsNumber) {
        Refund seen = refunds.findById(id).orElseThrow(NotFound::new);
        OrderSettlements.Locked order = orders.lock(seen.orderId());
        Refund refund = refunds.lock(id).orElseThrow(NotFound::new);
        if (refund.state() == RefundState.SENT) {
            endLines(refunds.update(refund.done(itsNumber, clock.instant())), order, true);
        }
    }

    @Transactional
    void refusedByGateway(UUID id, Payment payment, String why) {
        Refund seen = refunds.findById(id).orElseThrow(NotFound::new);
        OrderSettlements.Locked order = orders.lock(seen.orderId());
        Refund refund = refunds.lock(id).orElseThrow(NotFound::new);
        if (refund.state() != RefundState.SENT) {
            return;
        }
        Refund refused = refunds.update(refund.refused(why, clock.instant()));
        endLines(refused, order, false);
        problems.save(new PaymentProblem(
                Ids.next(),
                ProblemKind.REFUND_REFUSED,
                payment.gateway(),
                refund.number(),
                refund.orderId(),
                payment.id(),
                null,
                refund.amount(),
                0,
                clock.instant(),
                null,
                null,
                null,
                null));
    }

    /** A refund of surplus money has no lines and leaves the order as it is. */
    private void endLines(Refund refund, OrderSettlements.Locked order, boolean given) {
        List<UUID> lines = refunds.findLines(refund.id());
        if (!lines.isEmpty()) {
            orders.endRefund(order, Set.copyOf(lines), given);
        }
    }

    private @Nullable Payment settled(UUID order) {
        return payments.findByOrderIdOrderByNumber(order).stream()
                .filter(payment -> payment.state() == PaymentState.SETTLED)
                .findFirst()
                .orElse(null);
    }
}
