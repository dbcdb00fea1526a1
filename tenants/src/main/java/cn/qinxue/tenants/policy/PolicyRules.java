package cn.qinxue.tenants.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy alone says on whether a person may enroll. Pure: no clock, no database. */
public final class PolicyRules {
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");

    private PolicyRules() {}

    /** Every reason against enrolling on this day; none means the policy allows it. */
    public static List<PolicyRefusal> enrollmentRefusals(
            Policy policy, @Nullable SkillLevel level, EmploymentKind employment, LocalDate today) {
        var refusals = new ArrayList<>(audienceRefusals(policy.audience(), level, employment));
        var window = policy.enrollment().window();
        if (today.isBefore(window.firstDay())) {
            refusals.add(new PolicyRefusal.TooEarly(window.firstDay()));
        }
        if (today.isAfter(window.lastDay())) {
            refusals.add(new PolicyRefusal.TooLate(window.lastDay()));
        }
        return List.copyOf(refusals);
    }

    /** Every reason why a person is not among those who must take part. */
    public static List<PolicyRefusal> audienceRefusals(
            Audience audience, @Nullable SkillLevel level, EmploymentKind employment) {
        var refusals = new ArrayList<PolicyRefusal>();
        if (!audience.levels().isEmpty()) {
            if (level == null) {
                refusals.add(new PolicyRefusal.LevelUnknown());
            } else if (!audience.levels().contains(level)) {
                refusals.add(new PolicyRefusal.LevelNotInAudience(level));
            }
        }
        if (!audience.employments().contains(employment)) {
            refusals.add(new PolicyRefusal.EmploymentNotInAudience(employment));
        }
        return List.copyOf(refusals);
    }

    static String written(LocalDate day) {
        return CHINESE_DAY.format(day);
    }
}
