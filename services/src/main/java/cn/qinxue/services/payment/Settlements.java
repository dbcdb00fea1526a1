package cn.qinxue.services.payment;

import cn.qinxue.services.order.OrderSettlements;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts a believed statement of a gateway, once: payment, order, classes, problem and refund change in one
 * transaction, under a lock on the order.
 */
@Singleton
class Settlements {
    private static final Logger LOG = LoggerFactory.getLogger(Settlements.class);

    private final PaymentRepository payments;
    private final PaymentProblemRepository problems;
    private final RefundRepository refunds;
    private final OrderSettlements orders;
    private final Clock clock;

    Settlements(
            PaymentRepository payments,
            PaymentProblemRepository problems,
            RefundRepository refunds,
            OrderSettlements orders,
            Clock clock) {
        this.payments = payments;
        this.problems = problems;
        this.refunds = refunds;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    public void settle(String gateway, UUID evidence, GatewayNotice notice) {
        Optional<Payment> known = payments.findByNumberAndGateway(notice.number(), gateway);
        if (known.isEmpty()) {
            if (notice.result() == GatewayNotice.Result.PAID) {
                report(ProblemKind.UNKNOWN_NUMBER, gateway, null, evidence, notice);
            }
            return;
        }
        OrderSettlements.Locked order = orders.lock(known.get().orderId());
        Payment payment = payments.lock(known.get().id()).orElseThrow(NotFound::new);
        boolean mayOpen = orders.mayOpen(order);
        apply(PaymentRules.decide(order.order(), payment, notice, mayOpen), order, payment, evidence, notice);
    }

    private void apply(
            PaymentDecision decision,
            OrderSettlements.Locked order,
            Payment payment,
            UUID evidence,
            GatewayNotice notice) {
        Instant now = clock.instant();
        switch (decision) {
            case PaymentDecision.Settle settle -> {
                payments.update(payment.settled(notice, now));
                orders.settle(order, now);
            }
            case PaymentDecision.Hold hold -> {
                payments.update(payment.held(notice));
                report(hold.kind(), payment.gateway(), payment, evidence, notice);
            }
            case PaymentDecision.Dispute dispute ->
                report(dispute.kind(), payment.gateway(), payment, evidence, notice);
            case PaymentDecision.Fail fail -> payments.update(payment.failed());
            case PaymentDecision.Nothing nothing -> LOG.info("notice for {} says nothing new", notice.number());
        }
    }

    /** The same problem of the same payment is reported once, however often the gateway repeats itself. */
    private void report(
            ProblemKind kind, String gateway, @Nullable Payment payment, UUID evidence, GatewayNotice notice) {
        if (problems.existsByGatewayAndNumberAndKind(gateway, notice.number(), kind)) {
            return;
        }
        PaymentProblem problem = problems.save(new PaymentProblem(
                Ids.next(),
                kind,
                gateway,
                notice.number(),
                payment == null ? null : payment.orderId(),
                payment == null ? null : payment.id(),
                evidence,
                payment == null ? 0 : payment.amount(),
                notice.amount(),
                clock.instant(),
                null,
                null,
                null,
                null));
        if (payment != null && kind.refundDue()) {
            refunds.save(RefundRules.due(payment, List.of(), problem, notice.amount(), clock.instant()));
        }
    }
}
