package cn.qinxue.services.payment;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What money does: money is never lost, and never pays twice. */
public final class PaymentRules {
    /** Two digits of a payment's number count the attempts of its order. */
    static final int MOST_ATTEMPTS = 99;

    private static final Duration FIRST_QUERY = Duration.ofMinutes(1);
    private static final Duration RAREST_QUERY = Duration.ofHours(6);

    /** How long after the last moment to pay a gateway may still be busy with a payment. */
    private static final Duration TAIL = Duration.ofHours(1);

    private PaymentRules() {}

    /**
     * What a believed statement does. The order of its checks matters: first what was counted before, then whether the
     * money is right, then whether the order can take it.
     *
     * @param mayOpen whether all classes of the order can be opened now
     */
    public static PaymentDecision decide(Order order, Payment payment, GatewayNotice notice, boolean mayOpen) {
        if (notice.result() == GatewayNotice.Result.FAILED) {
            return payment.state() == PaymentState.OPEN ? new PaymentDecision.Fail() : new PaymentDecision.Nothing();
        }
        Long received = payment.receivedAmount();
        if (payment.hasMoney() && received != null) {
            return received == notice.amount()
                    ? new PaymentDecision.Nothing()
                    : new PaymentDecision.Dispute(ProblemKind.CONFLICTING_AMOUNT);
        }
        if (notice.amount() != payment.amount()) {
            return new PaymentDecision.Hold(ProblemKind.WRONG_AMOUNT);
        }
        return switch (order.state()) {
            case PAID, REFUNDING, REFUNDED -> new PaymentDecision.Hold(ProblemKind.PAID_TWICE);
            case PENDING -> mayOpen ? new PaymentDecision.Settle() : new PaymentDecision.Hold(ProblemKind.CANNOT_OPEN);
            case CLOSED ->
                mayOpen ? new PaymentDecision.Settle() : new PaymentDecision.Hold(ProblemKind.PAID_AFTER_CLOSING);
        };
    }

    /**
     * Everything that keeps a gateway from being opened for an order.
     *
     * @param attempts of this order so far
     * @param moneyHeld whether money came for it that the office has not decided about
     * @param offered whether the policy offers the gateway
     */
    public static List<StartRefusal> startRefusals(
            Order order, int attempts, boolean moneyHeld, boolean offered, Instant now) {
        List<StartRefusal> refusals = new ArrayList<>();
        if (order.state() != OrderState.PENDING && order.state() != OrderState.CLOSED) {
            refusals.add(new StartRefusal.NotPending(order.state()));
        } else if (!order.isPayable(now)) {
            refusals.add(new StartRefusal.Expired());
        } else if (order.confirmedAt() == null) {
            refusals.add(new StartRefusal.NotConfirmed());
        }
        if (moneyHeld) {
            refusals.add(new StartRefusal.MoneyHeld());
        }
        if (attempts >= MOST_ATTEMPTS) {
            refusals.add(new StartRefusal.TooManyAttempts());
        }
        if (!offered) {
            refusals.add(new StartRefusal.GatewayNotOffered());
        }
        return refusals;
    }

    /** When to ask the gateway, or to try a refund, after so many times: soon at first, then ever more rarely. */
    static Instant nextTry(int tries, Instant now) {
        Duration wait = FIRST_QUERY.multipliedBy(1L << Math.min(tries, 10));
        return now.plus(wait.compareTo(RAREST_QUERY) < 0 ? wait : RAREST_QUERY);
    }

    /** Whether "unpaid" is the gateway's last word: nobody can pay any more. */
    static boolean isOver(Order order, Instant now) {
        return now.isAfter(order.expiresAt().plus(TAIL));
    }
}
