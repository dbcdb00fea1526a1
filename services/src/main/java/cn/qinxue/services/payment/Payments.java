package cn.qinxue.services.payment;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderSettlements;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens gateways for orders. Another buyer's order is not found. */
@Singleton
public class Payments {
    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);

    private final PaymentRepository payments;
    private final PaymentProblemRepository problems;
    private final OrderSettlements orders;
    private final PaymentGateways gateways;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            PaymentProblemRepository problems,
            OrderSettlements orders,
            PaymentGateways gateways,
            Clock clock) {
        this.payments = payments;
        this.problems = problems;
        this.orders = orders;
        this.gateways = gateways;
        this.clock = clock;
    }

    private sealed interface Attempt {
        record Made(Payment payment, Order order, String subject) implements Attempt {}

        record Refused(List<StartRefusal> refusals) implements Attempt {}
    }

    /** Where a gateway posts its notices, below a tenant's own address. */
    public static URI noticeAddress(URI host, String gateway) {
        return host.resolve("/payments/notices/" + gateway);
    }

    /** The attempts to pay an order that the caller may see, oldest first. */
    public List<Payment> ofOrder(UUID order) {
        return payments.findByOrderIdOrderByNumber(order);
    }

    /**
     * Opens a gateway for an order of this buyer. The attempt is durable before the gateway hears of it. Choosing the
     * same gateway again goes on with the same attempt, so that it cannot be paid twice there.
     *
     * @throws NotFound if there is no such gateway or the order is another buyer's
     */
    public PaymentStart start(PaymentWish wish) {
        PaymentGateway gateway = gateways.byCode(wish.gateway());
        return switch (attempt(wish)) {
            case Attempt.Refused refused -> new PaymentStart.Refused(refused.refusals());
            case Attempt.Made made -> jump(gateway, made, wish);
        };
    }

    private PaymentStart jump(PaymentGateway gateway, Attempt.Made made, PaymentWish wish) {
        Payment payment = made.payment();
        Jump jump = gateway.open(new PaymentRequest(
                payment.number(),
                payment.amount(),
                made.subject(),
                made.order().expiresAt(),
                noticeAddress(wish.host(), gateway.code()),
                wish.returnAddress()));
        if (jump instanceof Jump.Unavailable unavailable) {
            LOG.warn("gateway {} not opened for {}: {}", gateway.code(), payment.number(), unavailable.reason());
            return new PaymentStart.Refused(List.of(new StartRefusal.GatewayUnavailable(gateway.title())));
        }
        return new PaymentStart.Started(payment, jump);
    }

    @Transactional
    Attempt attempt(PaymentWish wish) {
        OrderSettlements.Locked locked = orders.lock(wish.order());
        Order order = locked.order();
        if (!order.account().equals(wish.account())) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        List<Payment> earlier = payments.findByOrderIdOrderByNumber(order.id());
        List<StartRefusal> refusals = PaymentRules.startRefusals(
                order,
                earlier.size(),
                problems.existsByOrderIdAndResolvedAtIsNull(order.id()),
                wish.offered().contains(wish.gateway()),
                now);
        if (!refusals.isEmpty()) {
            return new Attempt.Refused(refusals);
        }
        Payment payment = earlier.stream()
                .filter(old -> old.state() == PaymentState.OPEN && old.gateway().equals(wish.gateway()))
                .findFirst()
                .orElseGet(() -> payments.save(newPayment(order, wish.gateway(), earlier.size() + 1, now)));
        return new Attempt.Made(payment, order, subject(locked.lines()));
    }

    private static Payment newPayment(Order order, String gateway, int attempt, Instant now) {
        return new Payment(
                Ids.next(),
                order.id(),
                order.number() + "%02d".formatted(attempt),
                gateway,
                PaymentState.OPEN,
                order.amount(),
                now,
                null,
                null,
                null,
                null,
                0,
                PaymentRules.nextTry(0, now));
    }

    private static String subject(List<OrderLine> lines) {
        OrderLine first = lines.stream()
                .min(Comparator.comparing(OrderLine::position))
                .orElseThrow(() -> new IllegalStateException("an order without lines"));
        return lines.size() == 1 ? first.title() : first.title() + "等 " + lines.size() + " 个班";
    }
}
