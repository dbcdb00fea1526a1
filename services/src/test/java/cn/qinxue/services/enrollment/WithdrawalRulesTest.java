package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.WithdrawalRefusal.InUnpaidOrder;
import cn.qinxue.services.enrollment.WithdrawalRefusal.MoneyWasPaid;
import cn.qinxue.services.enrollment.WithdrawalRefusal.NotPossible;
import cn.qinxue.services.enrollment.WithdrawalRefusal.NothingPaid;
import cn.qinxue.services.enrollment.WithdrawalRefusal.PeriodOver;
import cn.qinxue.services.enrollment.WithdrawalRefusal.RefundPeriodOver;
import cn.qinxue.services.enrollment.WithdrawalRefusal.RefundsNotOffered;
import cn.qinxue.services.enrollment.WithdrawalRefusal.StudyBegun;
import cn.qinxue.services.enrollment.WithdrawalRules.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jiangsu 2023: three days to cancel, seven to ask for the money back, both before study. */
class WithdrawalRulesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 10);

    @Test
    void anUnpaidClassIsCancelledAtAnyTime() {
        assertThat(cancel(facts(Enrollment.State.AWAITING_PAYMENT, false, null, null), 300))
                .isEmpty();
    }

    @Test
    void anOrderedClassIsCancelledThroughItsOrder() {
        assertThat(cancel(facts(Enrollment.State.AWAITING_PAYMENT, false, "202309101200000001", null), 0))
                .containsExactly(new InUnpaidOrder("202309101200000001"));
    }

    @Test
    void aFreeClassIsCancelledWithinThreeDaysBeforeStudy() {
        var open = facts(Enrollment.State.OPEN, false, null, null);
        assertThat(cancel(open, 0)).isEmpty();
        assertThat(cancel(open, 3)).isEmpty();
        assertThat(cancel(open, 4)).containsExactly(new PeriodOver(DAY.plusDays(3)));
        assertThat(cancel(facts(Enrollment.State.OPEN, true, null, null), 4))
                .containsExactly(new StudyBegun(), new PeriodOver(DAY.plusDays(3)));
    }

    @Test
    void aPaidClassIsLeftByARefundOnly() {
        var paid = facts(Enrollment.State.OPEN, false, null, DAY);
        assertThat(cancel(paid, 0)).containsExactly(new MoneyWasPaid());
        assertThat(refund(paid, 7)).isEmpty();
        assertThat(refund(paid, 8)).containsExactly(new RefundPeriodOver(DAY.plusDays(7)));
        assertThat(refund(facts(Enrollment.State.OPEN, true, null, DAY), 0)).containsExactly(new StudyBegun());
        assertThat(refund(facts(Enrollment.State.OPEN, false, null, null), 0)).containsExactly(new NothingPaid());
    }

    @Test
    void refusesARefundWherePolicyHasNone() {
        assertThat(WithdrawalRules.refund(
                        facts(Enrollment.State.OPEN, false, null, DAY), PolicyFixtures.HUAIAN_2019, DAY))
                .containsExactly(new RefundsNotOffered());
    }

    @ParameterizedTest
    @EnumSource(
            value = Enrollment.State.class,
            names = {"COMPLETED", "REFUNDING", "WITHDRAWN", "EXPIRED", "REFUNDED"})
    void whatIsOverIsNotLeftAgain(Enrollment.State state) {
        assertThat(cancel(facts(state, false, null, null), 0)).containsExactly(new NotPossible(state));
        assertThat(refund(facts(state, false, null, DAY), 0)).containsExactly(new NotPossible(state));
    }

    private static Facts facts(
            Enrollment.State state, boolean begun, @Nullable String unpaidOrder, @Nullable LocalDate paidOn) {
        return new Facts(state, DAY, begun, unpaidOrder, paidOn);
    }

    private static List<WithdrawalRefusal> cancel(Facts facts, int daysLater) {
        return WithdrawalRules.cancellation(facts, PolicyFixtures.JIANGSU_2023, DAY.plusDays(daysLater));
    }

    private static List<WithdrawalRefusal> refund(Facts facts, int daysLater) {
        return WithdrawalRules.refund(facts, PolicyFixtures.JIANGSU_2023, DAY.plusDays(daysLater));
    }
}
