package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrollmentOrdersTest {
    private static final EnrollmentOrders ORDERING = LearnerHouse.bean(EnrollmentOrders.class);
    private static final Withdrawals WITHDRAWALS = LearnerHouse.bean(Withdrawals.class);
    private static final Orders ORDERS = LearnerHouse.bean(Orders.class);
    private static final Cash CASH = LearnerHouse.bean(Cash.class);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 15);
    private static final InvoiceRequest INVOICE =
            new InvoiceRequest(InvoiceKind.UNIT, "玄武区园林绿化管理所", "99320102MB0000000X", "DOWNLOAD", null);

    private static LearnerHouse home;
    private static LearnerHouse neighbour;
    private static Offering offering;
    private Learner learner;
    private Enrollment enrollment;

    @BeforeAll
    static void openHouses() {
        LearnerHouse.today(SEPTEMBER);
        home = LearnerHouse.open("ordering");
        neighbour = LearnerHouse.open("ordering-neighbour");
        offering = home.offer(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"), SkillLevel.TECHNICIAN);
    }

    @BeforeEach
    void enroll() {
        LearnerHouse.today(SEPTEMBER);
        learner = home.learner(SkillLevel.TECHNICIAN);
        enrollment = home.enroll(learner, offering);
    }

    @Test
    void anOrderCarriesClassFeeAndInvoiceAndMayBePaidAtOnce() {
        var order = order();
        assertThat(order.amount()).isEqualTo(12000);
        assertThat(order.staff()).isEqualTo(learner.staff());
        assertThat(order.invoice()).isEqualTo(INVOICE);
        assertThat(order.confirmedAt()).isNotNull();
        assertThat(order.expiresAt()).isEqualTo(order.placedAt().plus(Duration.ofMinutes(30)));
        assertThat(home.call(() -> ORDERS.lines(order)))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("2023 年度技师、高级技师网授班（40 学时）"));
    }

    @Test
    void theClassOpensWithTheMoneyOnceAndOnlyOnce() throws Exception {
        var order = order();
        Callable<Boolean> notice = () -> home.call(() -> CASH.pay(order.id()));
        try (var threads = Executors.newFixedThreadPool(20)) {
            int counted = 0;
            for (var done : threads.invokeAll(Collections.nCopies(20, notice))) {
                counted += done.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        var opened = home.reload(enrollment);
        assertThat(opened.state()).isEqualTo(State.OPEN);
        assertThat(opened.openedAt()).isNotNull();
        assertThat(orderState(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void whatFailsInTheSameTransactionOpensNothing() {
        var order = order();
        home.run(() -> assertThatThrownBy(() -> CASH.payAndFail(order.id())).isInstanceOf(IllegalStateException.class));
        assertThat(home.reload(enrollment).state()).isEqualTo(State.AWAITING_PAYMENT);
        assertThat(orderState(order)).isEqualTo(OrderState.PENDING);
    }

    @Test
    void aSecondOrderForTheSameClassIsRefused() {
        order();
        assertThat(refusals(learner, enrollment))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("已在订单"));
    }

    @Test
    void twentyOrdersAtOnceAreOne() throws Exception {
        Callable<OrderingOutcome> tab =
                () -> home.call(() -> ORDERING.place(learner.account(), List.of(enrollment.id()), INVOICE));
        try (var threads = Executors.newFixedThreadPool(20)) {
            int placed = 0;
            for (var done : threads.invokeAll(Collections.nCopies(20, tab))) {
                placed += done.get() instanceof OrderingOutcome.Ordered ? 1 : 0;
            }
            assertThat(placed).isEqualTo(1);
        }
        assertThat(home.call(() -> ORDERS.ofAccount(learner.account(), null, 0, 20))
                        .getTotalSize())
                .isEqualTo(1);
    }

    @Test
    void anExpiredOrderFreesThePlaceAndTheSamePlaceIsTakenUpAgain() {
        var order = order();
        LearnerHouse.bean(CalendarClock.class).forward(Duration.ofMinutes(31));
        var again = home.enroll(learner, offering);
        assertThat(again.id()).isEqualTo(enrollment.id());
        assertThat(again.state()).isEqualTo(State.AWAITING_PAYMENT);
        assertThat(orderState(order)).isEqualTo(OrderState.CLOSED);
        assertThat(order().number()).isNotEqualTo(order.number());
    }

    @Test
    void aCancelledOrderFreesThePlace() {
        var order = order();
        home.run(() -> ORDERS.close(learner.account(), order.id()));
        assertThat(home.reload(enrollment).state()).isEqualTo(State.EXPIRED);
        assertThat(refusals(learner, enrollment))
                .containsExactly(new OrderingRefusal.NotAwaiting(offering.name(), State.EXPIRED));
    }

    @Test
    void lateMoneyOpensTheExpiredClassAndClosesTheSecondOrder() {
        var first = order();
        home.run(() -> ORDERS.close(learner.account(), first.id()));
        home.enroll(learner, offering);
        var second = order();
        assertThat(home.call(() -> CASH.pay(first.id()))).isTrue();
        assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
        assertThat(orderState(first)).isEqualTo(OrderState.PAID);
        assertThat(orderState(second)).isEqualTo(OrderState.CLOSED);
        assertThat(home.call(() -> CASH.pay(second.id()))).isFalse();
        assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
    }

    @Test
    void lateMoneyIsHeldWhereThePersonWithdrew() {
        var order = order();
        home.run(() -> {
            ORDERS.close(learner.account(), order.id());
            home.enroll(learner, offering);
            assertThat(WITHDRAWALS.cancel(learner.account(), enrollment.id())).isEmpty();
            assertThat(CASH.pay(order.id())).isFalse();
        });
        assertThat(home.reload(enrollment).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aPlaceInAnUnpaidOrderIsLeftThroughTheOrder() {
        var order = order();
        home.run(() -> {
            assertThat(WITHDRAWALS.cancel(learner.account(), enrollment.id()))
                    .containsExactly(new WithdrawalRefusal.InUnpaidOrder(order.number()));
            assertThat(WITHDRAWALS.ways(enrollment)).isEqualTo(new Withdrawals.Ways(false, false));
        });
    }

    @Test
    void aRefundClosesTheClassAndARefusedOneOpensItAgain() {
        var order = order();
        home.run(() -> CASH.pay(order.id()));
        home.run(() -> CASH.beginRefund(order.id()));
        assertThat(home.reload(enrollment).state()).isEqualTo(State.REFUNDING);
        home.run(() -> CASH.endRefund(order.id(), false));
        assertThat(home.reload(enrollment).state()).isEqualTo(State.OPEN);
        home.run(() -> CASH.beginRefund(order.id()));
        home.run(() -> CASH.endRefund(order.id(), true));
        assertThat(home.reload(enrollment).state()).isEqualTo(State.REFUNDED);
        assertThat(home.enroll(learner, offering).id()).isNotEqualTo(enrollment.id());
    }

    @Test
    void anotherLearnersEnrollmentIsNeitherOrderedNorLeft() {
        var other = home.learner(SkillLevel.TECHNICIAN);
        var order = order();
        home.run(() -> {
            var ids = List.of(enrollment.id());
            assertThatThrownBy(() -> ORDERING.place(other.account(), ids, INVOICE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> WITHDRAWALS.cancel(other.account(), enrollment.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> WITHDRAWALS.requestRefund(other.account(), enrollment.id(), "不想学了"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> LearnerHouse.bean(OrderPreviews.class).of(other.account(), ids))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ORDERS.close(other.account(), order.id())).isInstanceOf(NotFound.class);
        });
        neighbour.run(() -> assertThatThrownBy(
                        () -> ORDERING.place(learner.account(), List.of(enrollment.id()), INVOICE))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void thePreviewNamesTheEmployerAndTheTerms() {
        var preview =
                home.call(() -> LearnerHouse.bean(OrderPreviews.class).of(learner.account(), List.of(enrollment.id())));
        assertThat(preview.invoiceTitle()).isEqualTo("玄武区园林绿化管理所");
        assertThat(preview.amount()).isEqualTo(12000);
        assertThat(preview.terms().gatewayCodes()).isEqualTo(Set.of("BANK_PAGE"));
        assertThat(preview.lines().getFirst().study().lastDay()).isEqualTo(LocalDate.of(2023, 12, 15));
        assertThat(preview.refusals()).isEmpty();
    }

    @Test
    void nothingIsOrderedAfterEnrollmentClosed() {
        LearnerHouse.today(LocalDate.of(2023, 10, 31));
        assertThat(refusals(learner, enrollment))
                .extracting(OrderingRefusal::message)
                .containsExactly("“2023 年度技师、高级技师网授班（40 学时）”：报名已于 2023 年 10 月 30 日截止。");
    }

    private Order order() {
        return home.call(() -> switch (ORDERING.place(learner.account(), List.of(enrollment.id()), INVOICE)) {
            case OrderingOutcome.Ordered ordered -> ordered.order();
            case OrderingOutcome.Refused refused -> throw new AssertionError(refused);
        });
    }

    private static List<OrderingRefusal> refusals(Learner buyer, Enrollment wanted) {
        return home.call(() -> switch (ORDERING.place(buyer.account(), List.of(wanted.id()), INVOICE)) {
            case OrderingOutcome.Ordered ordered -> List.of();
            case OrderingOutcome.Refused refused -> refused.refusals();
        });
    }

    private static OrderState orderState(Order order) {
        return home.call(() -> ORDERS.ofAccount(order.account(), order.id())).state();
    }
}
