package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderLineState;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.order.RecordedClass;
import cn.qinxue.services.order.RecordingListener;
import cn.qinxue.tenants.access.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentNoticesTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("home");
    private static final MoneyHouse NEIGHBOUR = MoneyHouse.open("neighbour");
    private static final Cashier CASHIER = new Cashier(HOUSE);

    private final UUID account = HOUSE.account();
    private final UUID enrollment = HOUSE.enrollment();
    private final Order order = HOUSE.order(account, enrollment);
    private final Payment payment = CASHIER.open(order, "ONE");

    @AfterEach
    void mend() {
        MoneyHouse.bean(RecordingListener.class).mend();
    }

    @Test
    void opensTheClassOnceForANoticeThatComesManyTimes() {
        for (int i = 0; i < 3; i++) {
            assertThat(CASHIER.paid(payment, Cashier.FEE)).isEqualTo(new Acknowledgement(200, "text/plain", "TAKEN"));
        }
        assertPaidOnce();
        assertThat(CASHIER.notices(payment)).hasSize(3);
        assertThat(CASHIER.problems(payment.number())).isEmpty();
    }

    @Test
    void opensTheClassOnceForTwentyNoticesAtTheSameMoment() throws Exception {
        MoneyHouse.bean(RecordingListener.class).slowDown();
        Callable<Acknowledgement> post = () -> CASHIER.paid(payment, Cashier.FEE);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : executor.invokeAll(Collections.nCopies(20, post))) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        assertPaidOnce();
        assertThat(CASHIER.notices(payment)).hasSize(20);
    }

    @Test
    void opensEveryClassOfTheOrder() {
        var first = HOUSE.enrollment();
        var second = HOUSE.enrollment();
        var both = CASHIER.open(HOUSE.order(account, first, second), "ONE");
        CASHIER.paid(both, 2 * Cashier.FEE);
        assertThat(List.of(HOUSE.recorded(first), HOUSE.recorded(second)))
                .containsExactly(new RecordedClass(first, "OPEN", 1), new RecordedClass(second, "OPEN", 1));
    }

    @Test
    void opensTheClassForMoneyThatComesAfterTheOrderExpired() {
        expire();
        assertThat(HOUSE.recorded(enrollment).state()).isEqualTo("EXPIRED");
        CASHIER.paid(payment, Cashier.FEE);
        assertPaidOnce();
    }

    @Test
    void keepsLateMoneyForRefundWhenTheClassCanNoLongerBeOpened() {
        expire();
        HOUSE.set(enrollment, "CANCELLED");
        for (int i = 0; i < 2; i++) {
            assertThat(CASHIER.paid(payment, Cashier.FEE).status()).isEqualTo(200);
        }
        assertHeld(payment, ProblemKind.PAID_AFTER_CLOSING, Cashier.FEE);
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "CANCELLED", 0));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.CLOSED);
        assertRefundDue(order, Cashier.FEE);
    }

    @Test
    void keepsMoneyForRefundWhenTheEnrollmentWasCancelledMeanwhile() {
        HOUSE.set(enrollment, "CANCELLED");
        CASHIER.paid(payment, Cashier.FEE);
        assertHeld(payment, ProblemKind.CANNOT_OPEN, Cashier.FEE);
        assertRefundDue(order, Cashier.FEE);
    }

    @Test
    void believesSuccessWhateverTheOrderOfTheNotices() {
        CASHIER.failed(payment);
        assertThat(CASHIER.reload(payment).state()).isEqualTo(PaymentState.FAILED);
        CASHIER.paid(payment, Cashier.FEE);
        CASHIER.failed(payment);
        assertPaidOnce();
    }

    @Test
    void keepsMoneyOfTheWrongAmountForTheOffice() {
        for (int i = 0; i < 2; i++) CASHIER.paid(payment, Cashier.FEE - 1);
        assertHeld(payment, ProblemKind.WRONG_AMOUNT, Cashier.FEE - 1);
        assertThat(HOUSE.recorded(enrollment).opened()).isZero();
        assertThat(CASHIER.refunds(order)).isEmpty();
        assertThat(CASHIER.start(order, "TWO"))
                .isEqualTo(new PaymentStart.Refused(List.of(new StartRefusal.MoneyHeld())));
    }

    @Test
    void showsTheOfficeThatAGatewayStatedTwoAmounts() {
        CASHIER.paid(payment, Cashier.FEE);
        for (int i = 0; i < 2; i++) CASHIER.paid(payment, Cashier.FEE - 100);
        assertPaidOnce();
        assertThat(CASHIER.problems(payment.number()))
                .extracting(PaymentProblem::kind, PaymentProblem::received)
                .containsExactly(tuple(ProblemKind.CONFLICTING_AMOUNT, Cashier.FEE - 100));
    }

    @Test
    void owesTheSecondPaymentOfAnOrderBack() {
        var second = CASHIER.open(order, "TWO");
        CASHIER.paid(payment, Cashier.FEE);
        for (int i = 0; i < 2; i++) CASHIER.paid(second, Cashier.FEE);
        assertPaidOnce();
        assertHeld(second, ProblemKind.PAID_TWICE, Cashier.FEE);
        assertRefundDue(order, Cashier.FEE);
    }

    @Test
    void settlesOneOfTwoPaymentsThatArriveAtTheSameMoment() throws Exception {
        MoneyHouse.bean(RecordingListener.class).slowDown();
        var second = CASHIER.open(order, "TWO");
        var posts = new ArrayList<Callable<Acknowledgement>>();
        for (int i = 0; i < 10; i++) {
            posts.add(() -> CASHIER.paid(payment, Cashier.FEE));
            posts.add(() -> CASHIER.paid(second, Cashier.FEE));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : executor.invokeAll(posts)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(List.of(
                        CASHIER.reload(payment).state(), CASHIER.reload(second).state()))
                .containsExactlyInAnyOrder(PaymentState.SETTLED, PaymentState.HELD);
        assertRefundDue(order, Cashier.FEE);
    }

    @Test
    void lateMoneyClosesTheOrderThatWasPlacedInstead() {
        expire();
        HOUSE.set(enrollment, "WAITING");
        var other = HOUSE.enrollment();
        var again = HOUSE.order(account, enrollment, other);
        var newPayment = CASHIER.open(again, "ONE");
        CASHIER.paid(payment, Cashier.FEE);
        assertPaidOnce();
        assertThat(HOUSE.reload(again).state()).isEqualTo(OrderState.CLOSED);
        assertThat(HOUSE.recorded(other).state()).isEqualTo("EXPIRED");
        CASHIER.paid(newPayment, 2 * Cashier.FEE);
        assertPaidOnce();
        assertHeld(newPayment, ProblemKind.PAID_AFTER_CLOSING, 2 * Cashier.FEE);
    }

    @Test
    void twoOrdersOfOneEnrollmentPaidAtTheSameMomentOpenItOnce() throws Exception {
        MoneyHouse.bean(RecordingListener.class).slowDown();
        expire();
        HOUSE.set(enrollment, "WAITING");
        var again = HOUSE.order(account, enrollment);
        var newPayment = CASHIER.open(again, "TWO");
        var posts = new ArrayList<Callable<Acknowledgement>>();
        for (int i = 0; i < 5; i++) {
            posts.add(() -> CASHIER.paid(payment, Cashier.FEE));
            posts.add(() -> CASHIER.paid(newPayment, Cashier.FEE));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : executor.invokeAll(posts)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(List.of(
                        CASHIER.reload(payment).state(),
                        CASHIER.reload(newPayment).state()))
                .containsExactlyInAnyOrder(PaymentState.SETTLED, PaymentState.HELD);
    }

    @Test
    void aFailureHalfWayLeavesNothingHalfWrittenAndTheNextNoticeMendsIt() {
        var first = HOUSE.enrollment();
        var second = HOUSE.enrollment();
        var both = HOUSE.order(account, first, second);
        var attempt = CASHIER.open(both, "ONE");
        MoneyHouse.bean(RecordingListener.class).breakAt(second);
        assertThatThrownBy(() -> CASHIER.paid(attempt, 2 * Cashier.FEE)).isInstanceOf(IllegalStateException.class);
        assertThat(HOUSE.reload(both).state()).isEqualTo(OrderState.PENDING);
        assertThat(HOUSE.lineStates(both)).containsOnly(OrderLineState.PENDING);
        assertThat(CASHIER.reload(attempt)).isEqualTo(attempt);
        assertThat(List.of(HOUSE.recorded(first), HOUSE.recorded(second)))
                .containsExactly(new RecordedClass(first, "WAITING", 0), new RecordedClass(second, "WAITING", 0));
        assertThat(CASHIER.notices(attempt)).as("the evidence stays").hasSize(1);

        MoneyHouse.bean(RecordingListener.class).mend();
        CASHIER.paid(attempt, 2 * Cashier.FEE);
        assertThat(HOUSE.reload(both).state()).isEqualTo(OrderState.PAID);
        assertThat(List.of(HOUSE.recorded(first), HOUSE.recorded(second)))
                .containsExactly(new RecordedClass(first, "OPEN", 1), new RecordedClass(second, "OPEN", 1));
    }

    @Test
    void aNoticeAtTheNeighboursHostOpensNothingAndIsShownToTheNeighboursOffice() {
        var next = new Cashier(NEIGHBOUR);
        assertThat(next.paid(payment, Cashier.FEE).status()).isEqualTo(200);
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PENDING);
        assertThat(HOUSE.recorded(enrollment).opened()).isZero();
        assertThat(CASHIER.notices(payment)).isEmpty();
        assertThat(next.problems(payment.number()))
                .extracting(PaymentProblem::kind)
                .containsExactly(ProblemKind.UNKNOWN_NUMBER);
    }

    @Test
    void moneyForANumberOfAnotherGatewayIsUnknownMoney() {
        CASHIER.receive("TWO", ScriptedGateway.notice(payment.number(), GatewayNotice.Result.PAID, Cashier.FEE));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PENDING);
        assertThat(CASHIER.problems(payment.number()))
                .extracting(PaymentProblem::kind, PaymentProblem::gateway)
                .containsExactly(tuple(ProblemKind.UNKNOWN_NUMBER, "TWO"));
    }

    @Test
    void anUnknownGatewayIsNotFound() {
        assertThatThrownBy(() -> CASHIER.receive("NONE", ScriptedGateway.raw("x")))
                .isInstanceOf(NotFound.class);
    }

    private void expire() {
        MoneyHouse.clock().forward(MoneyHouse.LIFETIME);
        HOUSE.run(() -> MoneyHouse.bean(Orders.class).closeExpired(1000));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.CLOSED);
    }

    private void assertPaidOnce() {
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "OPEN", 1));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PAID);
        assertThat(HOUSE.lineStates(order)).containsOnly(OrderLineState.OPENED);
        assertThat(CASHIER.reload(payment))
                .extracting(Payment::state, Payment::receivedAmount, Payment::gatewayNumber)
                .containsExactly(PaymentState.SETTLED, Cashier.FEE, "G" + payment.number());
    }

    private static void assertHeld(Payment payment, ProblemKind kind, long received) {
        assertThat(CASHIER.reload(payment))
                .extracting(Payment::state, Payment::receivedAmount)
                .containsExactly(PaymentState.HELD, received);
        assertThat(CASHIER.problems(payment.number()))
                .singleElement()
                .extracting(PaymentProblem::kind, PaymentProblem::expected, PaymentProblem::received)
                .containsExactly(kind, payment.amount(), received);
    }

    private static void assertRefundDue(Order order, long amount) {
        assertThat(CASHIER.refunds(order))
                .singleElement()
                .extracting(Refund::state, Refund::amount)
                .containsExactly(RefundState.DUE, amount);
    }
}
