package cn.qinxue.services.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.tenants.access.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("orders");
    private static final MoneyHouse NEIGHBOUR = MoneyHouse.open("neighbour");

    private final Orders orders = MoneyHouse.bean(Orders.class);
    private final UUID account = HOUSE.account();

    @AfterEach
    void mend() {
        MoneyHouse.bean(RecordingListener.class).mend();
    }

    @Test
    void placesAnOrderWithTheSumOfItsLines() {
        var order = place(12600, HOUSE.enrollment(), HOUSE.enrollment());
        assertThat(order.state()).isEqualTo(OrderState.PENDING);
        assertThat(order.amount()).isEqualTo(25200);
        assertThat(order.number()).matches("\\d{18}");
        assertThat(order.expiresAt()).isEqualTo(MoneyHouse.clock().instant().plus(MoneyHouse.LIFETIME));
        assertThat(HOUSE.reload(order)).isEqualTo(order);
        assertThat(HOUSE.call(() -> orders.lines(order)))
                .extracting(OrderLine::position, OrderLine::amount, OrderLine::state)
                .containsExactly(tuple(1, 12600L, OrderLineState.PENDING), tuple(2, 12600L, OrderLineState.PENDING));
    }

    @Test
    void opensAFreeOrderAtOnce() {
        var enrollment = HOUSE.enrollment();
        assertThat(place(0, enrollment).state()).isEqualTo(OrderState.PAID);
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
    }

    @Test
    void refusesAnEnrollmentThatIsInAnotherOrder() {
        var enrollment = HOUSE.enrollment();
        var first = place(100, enrollment);
        assertThat(refusals(100, enrollment)).containsExactly(new OrderRefusal.AlreadyOrdered(List.of(first.number())));
    }

    @Test
    void placesOneOrderWhenTheButtonIsPressedManyTimes() throws Exception {
        var enrollment = HOUSE.enrollment();
        Callable<OrderOutcome> press =
                () -> HOUSE.call(() -> orders.place(MoneyHouse.draft(account, 100, enrollment), MoneyHouse.DELIVERIES));
        var placed = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : executor.invokeAll(Collections.nCopies(12, press))) {
                placed += outcome.get() instanceof OrderOutcome.Accepted ? 1 : 0;
            }
        }
        assertThat(placed).isEqualTo(1);
    }

    @Test
    void aClosedOrderMakesRoomForAnother() {
        var enrollment = HOUSE.enrollment();
        var first = place(100, enrollment);
        HOUSE.run(() -> orders.close(account, first.id()));
        assertThat(HOUSE.recorded(enrollment).state()).isEqualTo("EXPIRED");
        assertThat(place(100, enrollment).state()).isEqualTo(OrderState.PENDING);
    }

    @Test
    void confirmingKeepsTheInvoiceOfTheLastTime() {
        var order = place(100, HOUSE.enrollment());
        var personal = new InvoiceRequest(InvoiceKind.PERSON, "黄美玲", null, "DOWNLOAD", null);
        HOUSE.run(() -> orders.confirm(account, order.id(), personal, MoneyHouse.DELIVERIES));
        assertThat(HOUSE.reload(order).invoice()).isEqualTo(personal);
        assertThat(HOUSE.reload(order).confirmedAt())
                .isEqualTo(MoneyHouse.clock().instant());
    }

    @Test
    void refusesToConfirmWhenTheTimeIsOver() {
        var order = place(100, HOUSE.enrollment());
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME);
        var outcome = HOUSE.call(() -> orders.confirm(account, order.id(), MoneyHouse.INVOICE, MoneyHouse.DELIVERIES));
        assertThat(outcome)
                .isEqualTo(new OrderOutcome.Refused(List.of(new OrderRefusal.NotPending(OrderState.PENDING))));
    }

    @Test
    void doesNotShowOneBuyersOrderToAnother() {
        var order = place(100, HOUSE.enrollment());
        var other = HOUSE.account();
        assertThatThrownBy(() -> HOUSE.call(() -> orders.ofAccount(other, order.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> HOUSE.call(() -> orders.close(other, order.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        HOUSE.call(() -> orders.confirm(other, order.id(), MoneyHouse.INVOICE, MoneyHouse.DELIVERIES)))
                .isInstanceOf(NotFound.class);
        assertThat(HOUSE.call(() -> orders.ofAccount(other, null, 0, 10)).getContent())
                .isEmpty();
    }

    @Test
    void doesNotShowAnOrderToTheNeighbour() {
        var order = place(100, HOUSE.enrollment());
        assertThatThrownBy(() -> NEIGHBOUR.call(() -> orders.ofAccount(account, order.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> NEIGHBOUR.call(() -> orders.close(account, order.id())))
                .isInstanceOf(NotFound.class);
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PENDING);
    }

    @Test
    void listsTheNewestFirstAndOneStateIfWanted() {
        var first = place(100, HOUSE.enrollment());
        MoneyHouse.clock().forward(Duration.ofSeconds(1));
        var second = place(100, HOUSE.enrollment());
        HOUSE.run(() -> orders.close(account, first.id()));
        assertThat(HOUSE.call(() -> orders.ofAccount(account, null, 0, 10)).getContent())
                .extracting(Order::id)
                .containsExactly(second.id(), first.id());
        assertThat(HOUSE.call(() -> orders.ofAccount(account, OrderState.CLOSED, 0, 10))
                        .getContent())
                .extracting(Order::id)
                .containsExactly(first.id());
    }

    @Test
    void closesWhatExpiredAndNothingElse() {
        var old = place(100, HOUSE.enrollment());
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME);
        var fresh = place(100, HOUSE.enrollment());
        assertThat(HOUSE.<Integer>call(() -> orders.closeExpired(1000))).isPositive();
        assertThat(HOUSE.reload(old).state()).isEqualTo(OrderState.CLOSED);
        assertThat(HOUSE.lineStates(old)).containsExactly(OrderLineState.CLOSED);
        assertThat(HOUSE.reload(fresh).state()).isEqualTo(OrderState.PENDING);
    }

    @Test
    void oneOrderThatCannotBeClosedDoesNotKeepTheOthersOpen() {
        var broken = HOUSE.enrollment();
        var stuck = place(100, broken);
        var other = place(100, HOUSE.enrollment());
        MoneyHouse.bean(RecordingListener.class).breakAt(broken);
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME);
        HOUSE.run(() -> orders.closeExpired(1000));
        assertThat(HOUSE.reload(stuck).state()).isEqualTo(OrderState.PENDING);
        assertThat(HOUSE.recorded(broken).state()).isEqualTo("WAITING");
        assertThat(HOUSE.reload(other).state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void severalNodesCloseEachOrderOnce() throws Exception {
        var placed = new ArrayList<Order>();
        for (int i = 0; i < 20; i++) placed.add(place(100, HOUSE.enrollment()));
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME);
        Callable<Integer> node = () -> HOUSE.call(() -> orders.closeExpired(1000));
        var closed = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var count : executor.invokeAll(Collections.nCopies(4, node))) closed += count.get();
        }
        assertThat(closed).isGreaterThanOrEqualTo(20);
        assertThat(placed)
                .allSatisfy(order -> assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.CLOSED));
        assertThat(HOUSE.<Integer>call(() -> orders.closeExpired(1000))).isZero();
    }

    private Order place(long fee, UUID... enrollments) {
        var outcome =
                HOUSE.call(() -> orders.place(MoneyHouse.draft(account, fee, enrollments), MoneyHouse.DELIVERIES));
        return ((OrderOutcome.Accepted) outcome).order();
    }

    private List<OrderRefusal> refusals(long fee, UUID... enrollments) {
        var outcome =
                HOUSE.call(() -> orders.place(MoneyHouse.draft(account, fee, enrollments), MoneyHouse.DELIVERIES));
        return ((OrderOutcome.Refused) outcome).refusals();
    }
}
