package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderLineState;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.order.RecordingListener;
import cn.qinxue.tenants.access.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundsTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("refunds");
    private static final Cashier CASHIER = new Cashier(HOUSE);
    private static final UUID OFFICE = UUID.randomUUID();

    private final Refunds refunds = MoneyHouse.bean(Refunds.class);
    private final UUID first = HOUSE.enrollment();
    private final UUID second = HOUSE.enrollment();
    private final Order order = HOUSE.order(HOUSE.account(), first, second);
    private final Payment payment = CASHIER.open(order, "ONE");

    @BeforeEach
    void pay() {
        CASHIER.paid(payment, 2 * Cashier.FEE);
    }

    @Test
    void givesTheMoneyOfOneClassBackAndKeepsTheOther() {
        var refund = accepted(request(lines(first)));
        assertThat(refund)
                .extracting(Refund::number, Refund::amount, Refund::state)
                .containsExactly(payment.number() + "R01", Cashier.FEE, RefundState.DUE);
        assertStates(OrderState.REFUNDING, OrderLineState.REFUNDING, OrderLineState.OPENED);
        assertThat(HOUSE.recorded(first).state()).isEqualTo("REFUNDING");
        send();
        assertThat(Cashier.gateway("ONE").refundsOf(payment))
                .as("not released yet")
                .isEmpty();

        release(refund);
        send();
        assertThat(Cashier.gateway("ONE").refundsOf(payment))
                .containsExactly(new RefundRequest(refund.number(), payment.number(), Cashier.FEE, "报错了班"));
        assertStates(OrderState.PAID, OrderLineState.REFUNDED, OrderLineState.OPENED);
        assertThat(HOUSE.recorded(first).state()).isEqualTo("REFUNDED");
        assertThat(HOUSE.recorded(second).state()).isEqualTo("OPEN");
        assertThat(CASHIER.refunds(order))
                .singleElement()
                .extracting(Refund::state, Refund::gatewayNumber)
                .containsExactly(RefundState.DONE, "G" + refund.number());
    }

    @Test
    void anOrderIsRefundedWhenAllItsClassesAre() {
        release(accepted(request(lines(first))));
        release(accepted(request(lines(second))));
        send();
        assertStates(OrderState.REFUNDED, OrderLineState.REFUNDED, OrderLineState.REFUNDED);
    }

    @Test
    void asksAgainWithTheSameNumberWhenTheAnswerWasLost() {
        var refund = accepted(request(lines(first)));
        Cashier.gateway("ONE").answerRefund(refund.number(), new RefundAnswer.Unreachable("timeout"));
        release(refund);
        send();
        assertThat(CASHIER.refunds(order)).extracting(Refund::state).containsExactly(RefundState.SENT);
        send();
        assertThat(Cashier.gateway("ONE").refundsOf(payment)).as("put off").hasSize(1);
        Cashier.gateway("ONE").answerRefund(refund.number(), new RefundAnswer.Processing());
        forward();
        send();
        Cashier.gateway("ONE").answerRefund(refund.number(), new RefundAnswer.Done("G1"));
        forward();
        send();
        assertThat(CASHIER.refunds(order)).extracting(Refund::state).containsExactly(RefundState.DONE);
        assertThat(Cashier.gateway("ONE").refundsOf(payment))
                .extracting(RefundRequest::number)
                .containsExactly(refund.number(), refund.number(), refund.number());
    }

    @Test
    void showsTheOfficeWhatTheGatewayRefused() {
        var refund = accepted(request(lines(first)));
        Cashier.gateway("ONE").answerRefund(refund.number(), new RefundAnswer.Refused("商户余额不足"));
        release(refund);
        send();
        assertStates(OrderState.PAID, OrderLineState.OPENED, OrderLineState.OPENED);
        assertThat(HOUSE.recorded(first).state()).isEqualTo("OPEN");
        assertThat(CASHIER.problems(refund.number()))
                .singleElement()
                .extracting(PaymentProblem::kind, PaymentProblem::expected)
                .containsExactly(ProblemKind.REFUND_REFUSED, Cashier.FEE);
        assertThat(accepted(request(lines(first))).number()).isEqualTo(payment.number() + "R02");
    }

    @Test
    void theOfficeMayRefuseABuyersWish() {
        var refund = accepted(request(lines(first)));
        var outcome = HOUSE.call(() -> refunds.refuse(refund.id(), "已经开始学习"));
        assertThat(accepted(outcome).state()).isEqualTo(RefundState.REFUSED);
        assertStates(OrderState.PAID, OrderLineState.OPENED, OrderLineState.OPENED);
        assertThat(refusals(HOUSE.call(() -> refunds.release(refund.id(), OFFICE))))
                .containsExactly(new RefundRefusal.AlreadyDecided(RefundState.REFUSED));
    }

    @Test
    void refusesTheSameClassTwice() {
        accepted(request(lines(first)));
        assertThat(refusals(request(lines(first))))
                .containsExactly(new RefundRefusal.LineNotOpened("第 1 个网络班", OrderLineState.REFUNDING));
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(refusals(request(Set.of()))).containsExactly(new RefundRefusal.NoLines());
        var unpaid = HOUSE.order(order.account(), HOUSE.enrollment());
        assertThat(refusals(HOUSE.call(() -> refunds.request(unpaid.account(), unpaid.id(), Set.of(), " "))))
                .containsExactly(new RefundRefusal.NoReason(), new RefundRefusal.NotPaid(OrderState.PENDING));
    }

    @Test
    void doesNotRefundAnotherBuyersOrder() {
        var other = HOUSE.account();
        assertThatThrownBy(() -> HOUSE.call(() -> refunds.request(other, order.id(), lines(first), "x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anErrorOfOneRefundDoesNotKeepTheOthersWaiting() {
        var broken = accepted(request(lines(first)));
        var other = accepted(request(lines(second)));
        MoneyHouse.bean(RecordingListener.class).breakAt(first);
        release(broken);
        release(other);
        send();
        MoneyHouse.bean(RecordingListener.class).mend();
        assertThat(CASHIER.refunds(order))
                .extracting(Refund::state)
                .containsExactly(RefundState.SENT, RefundState.DONE);
        forward();
        send();
        assertStates(OrderState.REFUNDED, OrderLineState.REFUNDED, OrderLineState.REFUNDED);
    }

    private RefundOutcome request(Set<UUID> lines) {
        return HOUSE.call(() -> refunds.request(order.account(), order.id(), lines, "报错了班"));
    }

    private void release(Refund refund) {
        accepted(HOUSE.call(() -> refunds.release(refund.id(), OFFICE)));
    }

    private void send() {
        HOUSE.run(() -> refunds.sendReleased(1000));
    }

    private static void forward() {
        MoneyHouse.clock().forward(Duration.ofMinutes(10));
    }

    private Set<UUID> lines(UUID... enrollments) {
        var wanted = Set.of(enrollments);
        return HOUSE.call(() -> MoneyHouse.bean(Orders.class).lines(order)).stream()
                .filter(line -> wanted.contains(line.enrollment()))
                .map(OrderLine::id)
                .collect(Collectors.toSet());
    }

    private void assertStates(OrderState state, OrderLineState... lines) {
        assertThat(HOUSE.reload(order).state()).isEqualTo(state);
        assertThat(HOUSE.lineStates(order)).containsExactly(lines);
    }

    private static Refund accepted(RefundOutcome outcome) {
        return ((RefundOutcome.Accepted) outcome).refund();
    }

    private static List<RefundRefusal> refusals(RefundOutcome outcome) {
        return ((RefundOutcome.Refused) outcome).refusals();
    }
}
