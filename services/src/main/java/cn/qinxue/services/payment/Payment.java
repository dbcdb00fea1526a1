package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay an order at one gateway. Transitions throw {@link IllegalStateException} where not allowed.
 *
 * @param number ours, as the gateway knows it; digits
 * @param gateway its code
 * @param amount asked for, in fen
 * @param receivedAmount what came, in fen
 * @param gatewayNumber the gateway's own number
 * @param paidAt by the gateway's clock
 * @param queries how often the gateway was asked
 * @param nextQueryAt when to ask it next; null: never again
 */
@MappedEntity("payment")
public record Payment(
        @Id UUID id,
        UUID orderId,
        String number,
        String gateway,
        PaymentState state,
        long amount,
        Instant openedAt,
        @Nullable Long receivedAmount,
        @Nullable String gatewayNumber,
        @Nullable Instant paidAt,
        @Nullable Instant settledAt,
        int queries,
        @Nullable Instant nextQueryAt) {

    /** Whether the gateway's money for it has arrived. */
    public boolean hasMoney() {
        return state == PaymentState.SETTLED || state == PaymentState.HELD;
    }

    /** The money of this notice pays the order. */
    Payment settled(GatewayNotice notice, Instant now) {
        requireNoMoney();
        return received(notice, PaymentState.SETTLED, now);
    }

    /** The money of this notice is here, but does not pay the order. */
    Payment held(GatewayNotice notice) {
        requireNoMoney();
        return received(notice, PaymentState.HELD, null);
    }

    /** The office decided that the money held pays the order. */
    Payment settledByHand(Instant now) {
        if (state != PaymentState.HELD) {
            throw new IllegalStateException("payment " + number + " is " + state + ", not held");
        }
        return with(PaymentState.SETTLED, now, queries, null);
    }

    Payment failed() {
        requireNoMoney();
        return with(PaymentState.FAILED, null, queries, nextQueryAt);
    }

    /** The gateway was asked once more. */
    Payment asked(Instant next) {
        return with(state, settledAt, queries + 1, next);
    }

    /** The gateway said after the last moment to pay that nobody paid. */
    Payment closed() {
        requireNoMoney();
        return with(state == PaymentState.OPEN ? PaymentState.CLOSED : state, null, queries, null);
    }

    private void requireNoMoney() {
        if (hasMoney()) {
            throw new IllegalStateException("payment " + number + " has its money already");
        }
    }

    private Payment received(GatewayNotice notice, PaymentState next, @Nullable Instant settled) {
        return new Payment(
                id,
                orderId,
                number,
                gateway,
                next,
                amount,
                openedAt,
                notice.amount(),
                notice.gatewayNumber(),
                notice.at(),
                settled,
                queries,
                null);
    }

    private Payment with(PaymentState next, @Nullable Instant settled, int asked, @Nullable Instant askAgainAt) {
        return new Payment(
                id,
                orderId,
                number,
                gateway,
                next,
                amount,
                openedAt,
                receivedAmount,
                gatewayNumber,
                paidAt,
                settled,
                asked,
                askAgainAt);
    }
}
