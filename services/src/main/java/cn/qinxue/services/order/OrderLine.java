package cn.qinxue.services.order;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.EnumSet;
import java.util.UUID;

/**
 * One class of an order.
 *
 * @param orderId the order
 * @param position from 1, as the buyer sees them
 * @param enrollment what is opened once the order is paid
 * @param title of the class, as it was called when the order was placed
 * @param amount its fee in fen
 */
@MappedEntity("order_line")
public record OrderLine(
        @Id UUID id, UUID orderId, int position, UUID enrollment, String title, long amount, OrderLineState state) {

    OrderLine opened() {
        return from(EnumSet.of(OrderLineState.PENDING, OrderLineState.CLOSED), OrderLineState.OPENED);
    }

    OrderLine closed() {
        return from(EnumSet.of(OrderLineState.PENDING), OrderLineState.CLOSED);
    }

    OrderLine refunding() {
        return from(EnumSet.of(OrderLineState.OPENED), OrderLineState.REFUNDING);
    }

    OrderLine refunded() {
        return from(EnumSet.of(OrderLineState.REFUNDING), OrderLineState.REFUNDED);
    }

    OrderLine refundRefused() {
        return from(EnumSet.of(OrderLineState.REFUNDING), OrderLineState.OPENED);
    }

    private OrderLine from(EnumSet<OrderLineState> allowed, OrderLineState next) {
        if (!allowed.contains(state)) {
            throw new IllegalStateException("line " + id + " is " + state + " and cannot become " + next);
        }
        return new OrderLine(id, orderId, position, enrollment, title, amount, next);
    }
}
