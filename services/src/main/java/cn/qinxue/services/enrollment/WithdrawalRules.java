package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a learner may leave a class: cancel it, or ask for the money back. Pure: no clock, no database. */
public final class WithdrawalRules {
    private WithdrawalRules() {}

    /**
     * What matters of an enrollment.
     *
     * @param enrolledOn the day of enrolling in China
     * @param begun whether any course was begun
     * @param unpaidOrder number of the order that waits for its money; null if there is none
     * @param paidOn the day in China on which it was paid; null if nothing was
     */
    public record Facts(
            Enrollment.State state,
            LocalDate enrolledOn,
            boolean begun,
            @Nullable String unpaidOrder,
            @Nullable LocalDate paidOn) {}

    /** Everything against cancelling without money: unpaid, or free and within the policy's days, before study. */
    public static List<WithdrawalRefusal> cancellation(Facts facts, Policy policy, LocalDate today) {
        var refusals = new ArrayList<WithdrawalRefusal>();
        if (facts.unpaidOrder() != null) {
            refusals.add(new WithdrawalRefusal.InUnpaidOrder(facts.unpaidOrder()));
        }
        if (facts.state() == Enrollment.State.AWAITING_PAYMENT) {
            return List.copyOf(refusals);
        }
        if (facts.state() != Enrollment.State.OPEN) {
            return List.of(new WithdrawalRefusal.NotPossible(facts.state()));
        }
        if (facts.paidOn() != null) {
            refusals.add(new WithdrawalRefusal.MoneyWasPaid());
        }
        if (facts.begun()) {
            refusals.add(new WithdrawalRefusal.StudyBegun());
        }
        var lastDay = facts.enrolledOn().plusDays(policy.enrollment().cancellationDays());
        if (facts.paidOn() == null && today.isAfter(lastDay)) {
            refusals.add(new WithdrawalRefusal.PeriodOver(lastDay));
        }
        return List.copyOf(refusals);
    }

    /** Everything against asking for the money back. */
    public static List<WithdrawalRefusal> refund(Facts facts, Policy policy, LocalDate today) {
        if (facts.state() != Enrollment.State.OPEN) {
            return List.of(new WithdrawalRefusal.NotPossible(facts.state()));
        }
        if (facts.paidOn() == null) {
            return List.of(new WithdrawalRefusal.NothingPaid());
        }
        var rules = policy.payment().refund();
        if (!rules.allowed()) {
            return List.of(new WithdrawalRefusal.RefundsNotOffered());
        }
        var refusals = new ArrayList<WithdrawalRefusal>();
        var lastDay = facts.paidOn().plusDays(rules.withinDays());
        if (today.isAfter(lastDay)) {
            refusals.add(new WithdrawalRefusal.RefundPeriodOver(lastDay));
        }
        if (rules.onlyBeforeStudy() && facts.begun()) {
            refusals.add(new WithdrawalRefusal.StudyBegun());
        }
        return List.copyOf(refusals);
    }
}
