package cn.qinxue.services.personyear;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.QualificationVerdict;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Requirement;
import java.util.List;

/**
 * Hours of a person-year, all in hundredths of a credit hour.
 *
 * @param requirement what the person's level group must reach
 * @param earned by category and source
 * @param verdict whether that suffices
 */
public record YearHours(Requirement requirement, List<EarnedHours> earned, QualificationVerdict verdict) {
    public YearHours {
        earned = List.copyOf(earned);
    }

    /** The sum of everything. */
    public int total() {
        return earned.stream().mapToInt(EarnedHours::hundredths).sum();
    }

    /** What was earned in one category. */
    public int in(CategoryHours share) {
        return earned.stream()
                .filter(hours -> share.category().equals(hours.category()))
                .mapToInt(EarnedHours::hundredths)
                .sum();
    }

    /** Whether the year is complete. */
    public boolean complete() {
        return verdict instanceof QualificationVerdict.Qualified;
    }

    /** The fewest hours that would complete the year. */
    public int missing() {
        return switch (verdict) {
            case QualificationVerdict.Qualified qualified -> 0;
            case QualificationVerdict.Missing missing -> missing.hours();
        };
    }
}
