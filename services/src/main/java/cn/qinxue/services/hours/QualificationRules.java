package cn.qinxue.services.hours;

import cn.qinxue.services.hours.QualificationVerdict.Missing;
import cn.qinxue.services.hours.QualificationVerdict.Qualified;
import cn.qinxue.services.hours.QualificationVerdict.Shortfall;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the hours of a person-year suffice (decisions 1 and 3). The total is the sum of everything; where categories
 * count too, each needs its own hours, and a surplus never fills another. Pure: no clock, no database.
 */
public final class QualificationRules {
    private QualificationRules() {}

    /** The verdict for a person of this level, or of none; empty for a level of which the policy asks nothing. */
    public static Optional<QualificationVerdict> verdict(
            Policy policy, @Nullable SkillLevel level, Collection<EarnedHours> earned) {
        return policy.requirement(level).map(requirement -> verdict(policy.qualification(), requirement, earned));
    }

    /** The verdict under one requirement. */
    public static QualificationVerdict verdict(
            Qualification qualification, Requirement requirement, Collection<EarnedHours> earned) {
        var total = missing(requirement.totalHours(), earned);
        var categories = qualification == Qualification.TOTAL_AND_CATEGORIES
                ? shortfalls(requirement, earned)
                : List.<Shortfall>of();
        return total == 0 && categories.isEmpty() ? new Qualified() : new Missing(total, categories);
    }

    private static List<Shortfall> shortfalls(Requirement requirement, Collection<EarnedHours> earned) {
        return requirement.categories().stream()
                .map(share -> new Shortfall(share.category(), missing(share, earned)))
                .filter(shortfall -> shortfall.hundredths() > 0)
                .toList();
    }

    private static int missing(CategoryHours share, Collection<EarnedHours> earned) {
        return missing(
                share.hours(),
                earned.stream()
                        .filter(hours -> share.category().equals(hours.category()))
                        .toList());
    }

    private static int missing(int wanted, Collection<EarnedHours> earned) {
        return Math.max(
                0, wanted - earned.stream().mapToInt(EarnedHours::hundredths).sum());
    }
}
