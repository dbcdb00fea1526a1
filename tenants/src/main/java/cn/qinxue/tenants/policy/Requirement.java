package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.hours.Hours;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours that one group of levels needs in a year.
 *
 * @param levels the levels of the group; empty means everybody
 * @param totalHours hundredths of a credit hour
 */
public record Requirement(List<SkillLevel> levels, @Hours int totalHours, List<CategoryHours> categories)
        implements Checked {
    public Requirement {
        levels = List.copyOf(levels);
        categories = List.copyOf(categories);
    }

    /** Whether a person of this level, or of none, falls under this requirement. */
    public boolean covers(@Nullable SkillLevel level) {
        return levels.isEmpty() || (level != null && levels.contains(level));
    }

    /** Whether the total is split between categories. */
    public boolean split() {
        return categories.stream().anyMatch(category -> category.hours() > 0);
    }

    /** The group in Chinese, for instance 技师、高级技师. */
    public String levelsLabel() {
        return levels.isEmpty()
                ? "全体学员"
                : levels.stream().map(SkillLevel::label).collect(Collectors.joining("、"));
    }

    @Override
    public void check(Findings findings) {
        if (totalHours == 0) {
            findings.refuse("totalHours", "总学时应大于 0，请填写。");
        }
        Repeats.refuse(levels, SkillLevel::label, findings.at("levels"));
        Repeats.refuse(
                categories.stream().map(CategoryHours::category).toList(), code -> code, findings.at("categories"));
        var sum = categories.stream().mapToInt(CategoryHours::hours).sum();
        if (split() && sum != totalHours) {
            findings.refuse(
                    "", "各分类学时合计 " + CreditHours.text(sum) + "，与总学时 " + CreditHours.text(totalHours) + " 不一致，请改为一致。");
        }
    }
}
