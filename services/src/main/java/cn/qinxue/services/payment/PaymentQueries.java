package cn.qinxue.services.payment;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderSettlements;
import cn.qinxue.services.order.Orders;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks gateways for what they did not tell: notices get lost. */
@Singleton
public class PaymentQueries {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentQueries.class);

    private final PaymentRepository payments;
    private final Orders orders;
    private final OrderSettlements settlements;
    private final PaymentGateways gateways;
    private final PaymentNotices notices;
    private final Clock clock;

    PaymentQueries(
            PaymentRepository payments,
            Orders orders,
            OrderSettlements settlements,
            PaymentGateways gateways,
            PaymentNotices notices,
            Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.settlements = settlements;
        this.gateways = gateways;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks at once for this buyer's order: the browser came back from the gateway, which proves nothing. */
    public void refresh(UUID account, UUID orderId) {
        Order order = orders.ofAccount(account, orderId);
        claimUndecided(order.id()).forEach(this::ask);
    }

    /**
     * Asks for payments whose notice is overdue; several nodes may do it at once.
     *
     * @return how many were asked for
     */
    public int queryOverdue(int limit) {
        List<Payment> claimed = claimOverdue(limit);
        for (Payment payment : claimed) {
            try {
                ask(payment);
            } catch (RuntimeException broken) {
                // It was put off by the claim and is asked for again; the others must not wait for it.
                LOG.error("payment {} could not be asked for", payment.number(), broken);
            }
        }
        return claimed.size();
    }

    /** Puts the next query off before the gateway is asked, so that no two nodes ask at once. */
    @Transactional
    List<Payment> claimOverdue(int limit) {
        Instant now = clock.instant();
        return payments.lockOverdue(now, limit).stream()
                .map(payment -> payments.update(payment.asked(PaymentRules.nextTry(payment.queries(), now))))
                .toList();
    }

    @Transactional
    List<Payment> claimUndecided(UUID order) {
        Instant now = clock.instant();
        return payments.lockUndecided(order).stream()
                .map(payment -> payments.update(payment.asked(PaymentRules.nextTry(payment.queries(), now))))
                .toList();
    }

    private void ask(Payment payment) {
        switch (gateways.byCode(payment.gateway()).query(payment.number())) {
            case GatewayAnswer.Ended ended -> {
                notices.answered(payment.gateway(), ended);
                closeIfOver(payment.id(), payment.orderId());
            }
            case GatewayAnswer.Unpaid unpaid -> closeIfOver(payment.id(), payment.orderId());
            case GatewayAnswer.Unreachable unreachable ->
                LOG.warn("no answer for payment {}, will ask again: {}", payment.number(), unreachable.reason());
        }
    }

    /** Nobody paid, and nobody can any more: that was the last question. */
    @Transactional
    void closeIfOver(UUID id, UUID orderId) {
        OrderSettlements.Locked order = settlements.lock(orderId);
        Payment payment = payments.lock(id).orElseThrow(NotFound::new);
        if (!payment.hasMoney() && PaymentRules.isOver(order.order(), clock.instant())) {
            payments.update(payment.closed());
        }
    }
}
