package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which windows count for a class: its own year's and, once they are over, this year's where its policy leaves earlier
 * unfinished years open (decision 5: whoever did not finish a year goes on and finishes it, at that year's fee and
 * hours). Pure.
 */
public final class ArrearsRules {
    private ArrearsRules() {}

    /** Whether this year's policy lets that earlier year be made up. */
    public static boolean reaches(@Nullable Policy current, int year) {
        return current != null
                && current.arrears().enabled()
                && year < current.year()
                && year >= current.year() - current.arrears().yearsBack();
    }

    /** When learners enroll in a class made under {@code own}; {@code current} is the policy of today's year. */
    public static Window enrollment(Policy own, @Nullable Policy current, LocalDate today) {
        var window = own.enrollment().window();
        return current != null && reaches(current, own.year()) && today.isAfter(window.lastDay())
                ? current.enrollment().window()
                : window;
    }

    /** When learners study and take tests in a class made under {@code own}. */
    public static Window study(Policy own, @Nullable Policy current, LocalDate today) {
        var window = own.study().window();
        return current != null && reaches(current, own.year()) && today.isAfter(window.lastDay())
                ? current.study().window()
                : window;
    }
}
