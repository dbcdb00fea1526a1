package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.RecordedClass;
import cn.qinxue.tenants.access.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentProblemsTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("problems");
    private static final MoneyHouse NEIGHBOUR = MoneyHouse.open("neighbour");
    private static final Cashier CASHIER = new Cashier(HOUSE);
    private static final UUID OFFICE = UUID.randomUUID();

    private final PaymentProblems problems = MoneyHouse.bean(PaymentProblems.class);
    private final UUID enrollment = HOUSE.enrollment();
    private final Order order = HOUSE.order(HOUSE.account(), enrollment);
    private final Payment payment = CASHIER.open(order, "ONE");

    @Test
    void theOfficeOpensTheClassForMoneyOfAnotherAmount() {
        CASHIER.paid(payment, Cashier.FEE - 1);
        var outcome = HOUSE.call(() -> problems.settle(problem(payment), OFFICE, "差一分，已由单位补齐"));
        assertThat(((ProblemOutcome.Resolved) outcome).problem())
                .extracting(PaymentProblem::resolution, PaymentProblem::resolvedBy, PaymentProblem::remark)
                .containsExactly(PaymentProblem.Resolution.SETTLED, OFFICE, "差一分，已由单位补齐");
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PAID);
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(CASHIER.reload(payment).state()).isEqualTo(PaymentState.SETTLED);
        assertThat(CASHIER.problems(payment.number())).isEmpty();
    }

    @Test
    void theOfficeGivesMoneyOfAnotherAmountBackAndTheBuyerPaysAgain() {
        CASHIER.paid(payment, Cashier.FEE - 1);
        HOUSE.run(() -> problems.refund(problem(payment), OFFICE, "金额不符，原路退回"));
        HOUSE.run(() -> MoneyHouse.bean(Refunds.class).sendReleased(1000));
        assertThat(CASHIER.refunds(order))
                .singleElement()
                .extracting(Refund::state, Refund::amount)
                .containsExactly(RefundState.DONE, Cashier.FEE - 1);
        var again = CASHIER.open(order, "ONE");
        CASHIER.paid(again, Cashier.FEE);
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void aSecondPaymentGoesBackOnceAndLeavesTheOrderAlone() {
        var second = CASHIER.open(order, "TWO");
        CASHIER.paid(payment, Cashier.FEE);
        CASHIER.paid(second, Cashier.FEE);
        var problem = problem(second);
        assertThat(HOUSE.call(() -> problems.settle(problem, OFFICE, "x")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.MustGoBack()));
        assertThat(HOUSE.call(() -> problems.note(problem, OFFICE, "x")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.MoneyHeld()));
        var due = CASHIER.refunds(order).getFirst();
        assertThat(HOUSE.call(() -> MoneyHouse.bean(Refunds.class).refuse(due.id(), "x")))
                .isEqualTo(new RefundOutcome.Refused(List.of(new RefundRefusal.MustGoBack())));
        HOUSE.run(() -> problems.refund(problem, OFFICE, "重复付款，原路退回"));
        HOUSE.run(() -> MoneyHouse.bean(Refunds.class).sendReleased(1000));
        assertThat(Cashier.gateway("TWO").refundsOf(second))
                .extracting(RefundRequest::amount)
                .containsExactly(Cashier.FEE);
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PAID);
        assertThat(HOUSE.recorded(enrollment).state()).isEqualTo("OPEN");
        assertThat(HOUSE.call(() -> problems.refund(problem, OFFICE, "x")))
                .isEqualTo(new ProblemOutcome.Refused(
                        new ProblemRefusal.AlreadyResolved(PaymentProblem.Resolution.REFUNDED)));
    }

    @Test
    void moneyThatIsHeldCannotBeNotedAway() {
        CASHIER.paid(payment, Cashier.FEE + 1);
        assertThat(HOUSE.call(() -> problems.note(problem(payment), OFFICE, "看过")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.MoneyHeld()));
    }

    @Test
    void aContradictionOfTheGatewayIsNoted() {
        CASHIER.paid(payment, Cashier.FEE);
        CASHIER.paid(payment, Cashier.FEE - 1);
        var problem = problem(payment);
        assertThat(HOUSE.call(() -> problems.refund(problem, OFFICE, "x")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.NoMoneyHeld()));
        assertThat(HOUSE.call(() -> problems.note(problem, OFFICE, " ")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.BadRemark()));
        assertThat(HOUSE.call(() -> problems.note(problem, OFFICE, "已与银行对账，以首次通知为准")))
                .isInstanceOf(ProblemOutcome.Resolved.class);
        assertThat(CASHIER.problems(payment.number())).isEmpty();
    }

    @Test
    void doesNotOpenAClassByHandThatCannotBeOpened() {
        CASHIER.paid(payment, Cashier.FEE - 1);
        HOUSE.set(enrollment, "CANCELLED");
        assertThat(HOUSE.call(() -> problems.settle(problem(payment), OFFICE, "x")))
                .isEqualTo(new ProblemOutcome.Refused(new ProblemRefusal.CannotOpen()));
        assertThat(CASHIER.reload(payment).state()).isEqualTo(PaymentState.HELD);
    }

    @Test
    void theNeighboursOfficeFindsNoProblemOfOurs() {
        CASHIER.paid(payment, Cashier.FEE - 1);
        var problem = problem(payment);
        assertThatThrownBy(() -> NEIGHBOUR.call(() -> problems.note(problem, OFFICE, "x")))
                .isInstanceOf(NotFound.class);
    }

    private static UUID problem(Payment payment) {
        return CASHIER.problems(payment.number()).getFirst().id();
    }
}
