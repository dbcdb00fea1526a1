package cn.qinxue.services.selection;

import cn.qinxue.tenants.policy.Assignment;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import java.util.Collection;
import java.util.List;

/**
 * 已选 / 还需选: the running totals of one enrollment's list, in hundredths of a credit hour.
 *
 * @param categories in the order of the policy
 * @param required over all categories; where the policy does not split the total, only this counts (decision 3)
 */
public record SelectionTotals(List<Category> categories, boolean split, int required, int confirmed, int candidates) {

    /** One category's share. {@code required} is 0 where the policy gives it none of its own. */
    public record Category(String code, String label, boolean assigned, int required, int confirmed, int candidates) {
        public int selected() {
            return confirmed + candidates;
        }

        public int missing() {
            return Math.max(0, required - selected());
        }
    }

    public SelectionTotals {
        categories = List.copyOf(categories);
    }

    /** What is still to select, candidates counted as selected. */
    public int missing() {
        return split
                ? categories.stream().mapToInt(Category::missing).sum()
                : Math.max(0, required - confirmed - candidates);
    }

    /** Whether nothing of this category would help the learner any more. */
    boolean full(String category) {
        if (!split) return missing() == 0;
        return categories.stream().filter(one -> one.code().equals(category)).allMatch(one -> one.missing() == 0);
    }

    static SelectionTotals of(Policy policy, Requirement requirement, Collection<CourseSelection> selections) {
        var categories = requirement.categories().stream()
                .map(share -> category(policy, share, selections))
                .toList();
        int required = requirement.split()
                ? categories.stream().mapToInt(Category::required).sum()
                : requirement.totalHours();
        return new SelectionTotals(
                categories, requirement.split(), required, hours(selections, true), hours(selections, false));
    }

    private static Category category(Policy policy, CategoryHours share, Collection<CourseSelection> selections) {
        var own = selections.stream()
                .filter(selection -> selection.category().equals(share.category()))
                .toList();
        return new Category(
                share.category(),
                policy.categoryLabel(share.category()).orElse(share.category()),
                share.assignment() == Assignment.AUTO,
                policy.courseHours(share),
                hours(own, true),
                hours(own, false));
    }

    private static int hours(Collection<CourseSelection> selections, boolean confirmed) {
        return selections.stream()
                .filter(selection -> selection.confirmed() == confirmed)
                .mapToInt(CourseSelection::hours)
                .sum();
    }
}
