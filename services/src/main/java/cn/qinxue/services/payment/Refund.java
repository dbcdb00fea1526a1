package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be given back. Transitions throw {@link IllegalStateException} where not allowed.
 *
 * @param number ours, as the gateway knows it
 * @param payment whose money it is
 * @param problem what made it due, if it is not for lines of the order
 * @param amount in fen
 * @param reason in Chinese
 * @param askedBy account; null if the rules made it due
 * @param releasedBy who of the office let it go
 * @param nextTryAt when to ask the gateway (again), while sent
 * @param refusal why it was not given, by the gateway or the office
 */
@MappedEntity("refund")
public record Refund(
        @Id UUID id,
        String number,
        UUID payment,
        UUID orderId,
        @Nullable UUID problem,
        long amount,
        String reason,
        RefundState state,
        @Nullable UUID askedBy,
        Instant askedAt,
        @Nullable UUID releasedBy,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable String gatewayNumber,
        @Nullable String refusal,
        @Nullable Instant endedAt) {

    /** Money that is due or already on its way, so that nobody promises it twice. */
    public boolean countsAgainstPayment() {
        return state != RefundState.REFUSED;
    }

    Refund released(UUID by, Instant now) {
        require(RefundState.DUE);
        return with(RefundState.SENT, by, tries, now);
    }

    Refund asked(Instant next) {
        require(RefundState.SENT);
        return with(RefundState.SENT, releasedBy, tries + 1, next);
    }

    Refund done(String itsNumber, Instant now) {
        require(RefundState.SENT);
        return ended(RefundState.DONE, itsNumber, null, now);
    }

    /** Refused by the gateway once sent, or by the office before. */
    Refund refused(String why, Instant now) {
        if (state != RefundState.DUE) {
            require(RefundState.SENT);
        }
        return ended(RefundState.REFUSED, null, why, now);
    }

    private void require(RefundState expected) {
        if (state != expected) {
            throw new IllegalStateException("refund " + number + " is " + state + ", not " + expected);
        }
    }

    private Refund with(RefundState next, @Nullable UUID by, int tried, @Nullable Instant tryAt) {
        return new Refund(
                id, number, payment, orderId, problem, amount, reason, next, askedBy, askedAt, by, tried, tryAt, null,
                null, null);
    }

    private Refund ended(RefundState end, @Nullable String itsNumber, @Nullable String why, Instant now) {
        return new Refund(
                id,
                number,
                payment,
                orderId,
                problem,
                amount,
                reason,
                end,
                askedBy,
                askedAt,
                releasedBy,
                tries,
                null,
                itsNumber,
                why,
                now);
    }
}
