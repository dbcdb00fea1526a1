package cn.qinxue.services.desk;

import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may be registered at a desk, and what may become of a registration. */
public final class DeskRules {
    /** More was never asked for one person's year; whoever types more has mistyped. In fen. */
    static final long MOST = 10_000_00;

    private DeskRules() {}

    /**
     * What is known of somebody at the desk.
     *
     * @param registered that a registration of the year stands
     */
    record Visitor(String name, boolean closed, boolean registered) {}

    /** Whether the policy of a year lets offices register people. */
    public static boolean isOpen(Policy policy) {
        return policy.faceToFace().enabled() && policy.enrollment().channels().contains(EnrollmentChannel.OFFLINE_DESK);
    }

    /** Everything against registering; no visitor: there is nobody of that name and number here. */
    static List<DeskRefusal> registering(
            int year, boolean open, Optional<Visitor> visitor, DeskPayment payment, LocalDate today) {
        var refusals = new ArrayList<DeskRefusal>();
        if (!open) refusals.add(new DeskRefusal.NoDesk(year));
        visitor.ifPresentOrElse(
                person -> {
                    if (person.closed()) refusals.add(new DeskRefusal.Closed(person.name()));
                    if (person.registered()) refusals.add(new DeskRefusal.Twice(person.name(), year));
                },
                () -> refusals.add(new DeskRefusal.NobodyHere()));
        if (payment.amount() <= 0) refusals.add(new DeskRefusal.NothingPaid());
        if (payment.amount() > MOST) refusals.add(new DeskRefusal.TooMuch(MOST));
        if (payment.paidOn().isAfter(today)) refusals.add(new DeskRefusal.PaidInFuture());
        if (payment.paidOn().getYear() < year) refusals.add(new DeskRefusal.PaidBeforeYear(year));
        return refusals;
    }

    /** Everything against grouping, moving online or cancelling a registration in this state. */
    static List<DeskRefusal> leaving(DeskState state) {
        return state == DeskState.REGISTERED ? List.of() : List.of(new DeskRefusal.NotWaiting(state));
    }
}
