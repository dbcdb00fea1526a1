package cn.qinxue.services.order;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one buyer owes for one or several classes. Its transitions throw {@link IllegalStateException} where they are
 * not allowed: callers decide by the state, under a lock on the row.
 *
 * @param number what people call it; digits
 * @param account the buyer
 * @param staff the learner, if the buyer buys for one person
 * @param amount in fen, the sum of the lines
 * @param confirmedAt when the buyer confirmed lines and invoice; nobody pays before
 * @param expiresAt unpaid, it is closed from this moment on
 */
@MappedEntity("orders")
public record Order(
        @Id UUID id,
        String number,
        UUID account,
        @Nullable UUID staff,
        OrderState state,
        long amount,
        @Relation(Relation.Kind.EMBEDDED) InvoiceRequest invoice,
        Instant placedAt,
        @Nullable Instant confirmedAt,
        Instant expiresAt,
        @Nullable Instant paidAt,
        @Nullable Instant closedAt) {

    /** Whether it still waits for money at this moment. */
    public boolean isPayable(Instant now) {
        return state == OrderState.PENDING && now.isBefore(expiresAt);
    }

    Order confirmed(InvoiceRequest wanted, Instant now) {
        require(OrderState.PENDING);
        return with(OrderState.PENDING, wanted, now, paidAt, closedAt);
    }

    /** Money came; also for an order that was closed before it did. */
    Order paid(Instant now) {
        if (state != OrderState.CLOSED) {
            require(OrderState.PENDING);
        }
        return with(OrderState.PAID, invoice, confirmedAt, now, null);
    }

    Order closed(Instant now) {
        require(OrderState.PENDING);
        return with(OrderState.CLOSED, invoice, confirmedAt, paidAt, now);
    }

    /** Follows what its lines say once money goes or went back. */
    Order inRefundState(OrderState next) {
        if (state == OrderState.PENDING || state == OrderState.CLOSED || next == OrderState.PENDING) {
            throw new IllegalStateException("order " + number + " is " + state + ", not paid");
        }
        return with(next, invoice, confirmedAt, paidAt, closedAt);
    }

    private void require(OrderState expected) {
        if (state != expected) {
            throw new IllegalStateException("order " + number + " is " + state + ", not " + expected);
        }
    }

    private Order with(
            OrderState next,
            InvoiceRequest wanted,
            @Nullable Instant confirmed,
            @Nullable Instant paid,
            @Nullable Instant closed) {
        return new Order(
                id, number, account, staff, next, amount, wanted, placedAt, confirmed, expiresAt, paid, closed);
    }
}
