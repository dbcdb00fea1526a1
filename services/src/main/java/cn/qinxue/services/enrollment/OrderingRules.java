package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which enrollments may be ordered. Pure: no clock, no database. */
final class OrderingRules {
    private OrderingRules() {}

    /**
     * What matters of one class to be paid.
     *
     * @param title of the class
     * @param policy of the enrollment
     * @param current the policy of today's year; null while there is none
     * @param hoursToSelect hundredths of a credit hour for which no courses are chosen yet
     */
    record Facts(
            String title,
            Enrollment.State state,
            Policy policy,
            @Nullable Policy current,
            int hoursToSelect) {}

    static List<OrderingRefusal> refusals(List<Facts> classes, LocalDate today) {
        var refusals = new ArrayList<OrderingRefusal>();
        for (var facts : classes) {
            if (facts.state() != Enrollment.State.AWAITING_PAYMENT) {
                refusals.add(new OrderingRefusal.NotAwaiting(facts.title(), facts.state()));
            }
            EnrollmentRules.windowRefusal(facts.policy(), facts.current(), today)
                    .ifPresent(cause -> refusals.add(new OrderingRefusal.WindowClosed(facts.title(), cause)));
            if (facts.policy().courseSelection() == CourseSelectionTime.BEFORE_PAYMENT && facts.hoursToSelect() > 0) {
                refusals.add(new OrderingRefusal.NotSelected(facts.title(), facts.hoursToSelect()));
            }
        }
        var policies = classes.stream().map(Facts::policy).toList();
        if (!policies.isEmpty() && OrderTerms.of(policies).gateways().isEmpty()) {
            refusals.add(new OrderingRefusal.NoCommonGateway());
        }
        return List.copyOf(refusals);
    }
}
