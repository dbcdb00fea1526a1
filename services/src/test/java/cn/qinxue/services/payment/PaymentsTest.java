package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.order.RecordedClass;
import cn.qinxue.tenants.access.NotFound;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("payments");
    private static final Cashier CASHIER = new Cashier(HOUSE);

    private final UUID enrollment = HOUSE.enrollment();
    private final Order order = HOUSE.order(HOUSE.account(), enrollment);
    private final PaymentQueries queries = MoneyHouse.bean(PaymentQueries.class);

    @AfterEach
    void up() {
        Cashier.gateway("ONE").setDown(false);
    }

    @Test
    void opensAGatewayWithANumberMadeOfTheOrders() {
        var started = (PaymentStart.Started) CASHIER.start(order, "ONE");
        assertThat(started.payment().number()).isEqualTo(order.number() + "01");
        assertThat(started.payment().amount()).isEqualTo(Cashier.FEE);
        assertThat(started.jump())
                .isEqualTo(new Jump.Redirect(URI.create("http://gateway.invalid/" + order.number() + "01")));
        assertThat(CASHIER.reload(started.payment())).isEqualTo(started.payment());
    }

    @Test
    void goesOnWithTheSameAttemptAtTheSameGateway() {
        var first = CASHIER.open(order, "ONE");
        assertThat(CASHIER.open(order, "ONE")).isEqualTo(first);
        assertThat(CASHIER.open(order, "TWO").number()).isEqualTo(order.number() + "02");
        CASHIER.failed(first);
        assertThat(CASHIER.open(order, "ONE").number()).isEqualTo(order.number() + "03");
    }

    @Test
    void refusesWhatThePolicyDoesNotOffer() {
        var wish = new PaymentWish(
                order.account(), order.id(), "TWO", Set.of("ONE"), URI.create("http://h"), URI.create("http://h/r"));
        assertThat(HOUSE.call(() -> MoneyHouse.bean(Payments.class).start(wish)))
                .isEqualTo(new PaymentStart.Refused(List.of(new StartRefusal.GatewayNotOffered())));
    }

    @Test
    void doesNotOpenAGatewayForAnotherBuyer() {
        var wish = new PaymentWish(
                HOUSE.account(), order.id(), "ONE", Set.of("ONE"), URI.create("http://h"), URI.create("http://h/r"));
        assertThatThrownBy(
                        () -> HOUSE.call(() -> MoneyHouse.bean(Payments.class).start(wish)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysThatAGatewayCannotBeReached() {
        Cashier.gateway("ONE").setDown(true);
        assertThat(CASHIER.start(order, "ONE"))
                .isEqualTo(new PaymentStart.Refused(List.of(new StartRefusal.GatewayUnavailable("试验网关"))));
        assertThat(CASHIER.start(order, "TWO")).isInstanceOf(PaymentStart.Started.class);
    }

    @Test
    void findsALostNoticeByAsking() {
        var payment = CASHIER.open(order, "ONE");
        Cashier.gateway("ONE").answerPaid(payment.number(), Cashier.FEE);
        assertThat(HOUSE.<Integer>call(() -> queries.queryOverdue(1000)))
                .as("too early")
                .isZero();
        MoneyHouse.clock().forward(Duration.ofMinutes(1));
        HOUSE.run(() -> queries.queryOverdue(1000));
        assertPaidOnce(payment);
        assertThat(CASHIER.notices(payment))
                .singleElement()
                .extracting(PaymentNotice::source, PaymentNotice::verdict)
                .containsExactly(PaymentNotice.Source.QUERY, PaymentNotice.Verdict.VERIFIED);
        CASHIER.paid(payment, Cashier.FEE);
        assertPaidOnce(payment);
    }

    @Test
    void asksAtOnceWhenTheBuyerComesBack() {
        var payment = CASHIER.open(order, "ONE");
        Cashier.gateway("ONE").answerPaid(payment.number(), Cashier.FEE);
        HOUSE.run(() -> queries.refresh(order.account(), order.id()));
        assertPaidOnce(payment);
        assertThatThrownBy(() -> HOUSE.run(() -> queries.refresh(HOUSE.account(), order.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void comingBackFromTheGatewayProvesNothing() {
        var payment = CASHIER.open(order, "ONE");
        HOUSE.run(() -> queries.refresh(order.account(), order.id()));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PENDING);
        assertThat(CASHIER.reload(payment).state()).isEqualTo(PaymentState.OPEN);
        assertThat(HOUSE.recorded(enrollment).opened()).isZero();
    }

    @Test
    void asksAgainUntilThereIsAnAnswer() {
        var payment = CASHIER.open(order, "ONE");
        Cashier.gateway("ONE").setDown(true);
        MoneyHouse.clock().forward(Duration.ofMinutes(1));
        HOUSE.run(() -> queries.queryOverdue(1000));
        assertThat(CASHIER.reload(payment))
                .extracting(Payment::queries, Payment::nextQueryAt)
                .containsExactly(1, MoneyHouse.clock().instant().plus(Duration.ofMinutes(1)));
        Cashier.gateway("ONE").setDown(false);
        Cashier.gateway("ONE").answerPaid(payment.number(), Cashier.FEE);
        MoneyHouse.clock().forward(Duration.ofMinutes(1));
        HOUSE.run(() -> queries.queryOverdue(1000));
        assertPaidOnce(payment);
    }

    @Test
    void stopsAskingWhenNobodyPaidAndNobodyCan() {
        var payment = CASHIER.open(order, "ONE");
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME.plus(Duration.ofMinutes(61)));
        HOUSE.run(() -> MoneyHouse.bean(Orders.class).closeExpired(1000));
        HOUSE.run(() -> queries.queryOverdue(1000));
        assertThat(CASHIER.reload(payment))
                .extracting(Payment::state, Payment::nextQueryAt)
                .containsExactly(PaymentState.CLOSED, null);
        CASHIER.paid(payment, Cashier.FEE);
        assertPaidOnce(payment);
    }

    private void assertPaidOnce(Payment payment) {
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PAID);
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(CASHIER.reload(payment))
                .extracting(Payment::state, Payment::nextQueryAt)
                .containsExactly(PaymentState.SETTLED, null);
    }
}
