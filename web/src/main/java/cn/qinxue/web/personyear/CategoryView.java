package cn.qinxue.web.personyear;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.web.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One category's progress; hours in hundredths of a credit hour.
 *
 * @param required 0 where nothing is asked of the category
 * @param foot what is still missing, in words; empty if nothing is
 * @param link where to go on; null if nowhere
 * @param linkText what the link says
 */
public record CategoryView(
        String label,
        int earned,
        int required,
        String foot,
        @Nullable String link,
        String linkText) {
    /** Whether what is asked is reached. */
    public boolean reached() {
        return required > 0 && earned >= required;
    }

    /** The categories of a year, and what was earned outside them. */
    public static List<CategoryView> of(YearFacts facts) {
        var views = new ArrayList<CategoryView>();
        for (var share : facts.hours().requirement().categories()) {
            views.add(view(facts, share));
        }
        int outside = outside(facts);
        if (outside > 0) {
            views.add(new CategoryView("不分类", outside, 0, "计入总学时", null, ""));
        }
        return views;
    }

    private static CategoryView view(YearFacts facts, CategoryHours share) {
        int earned = facts.hours().in(share);
        var label = facts.published().policy().categoryLabel(share.category()).orElse(share.category());
        var enrollment = facts.place().enrollment();
        int toSelect = facts.place().standing().hoursToSelect(share.category(), share.hours() - earned);
        boolean online = enrollment != null && enrollment.delivery() == DeliveryMode.ONLINE;
        if (enrollment == null || !online || share.hours() == 0 || earned >= share.hours()) {
            return new CategoryView(label, earned, share.hours(), missing(facts, share, earned), null, "");
        }
        var home = StepView.home(enrollment);
        if (toSelect > 0) {
            var foot = missing(facts, share, earned) + "，其中 " + Show.hours(toSelect) + " 学时还没有选课";
            return new CategoryView(label, earned, share.hours(), foot, home + "/courses", "去选课");
        }
        return new CategoryView(label, earned, share.hours(), missing(facts, share, earned) + "，课程已选好", home, "看课程");
    }

    /** Where only the total counts, a category's hours are how the courses are meant to be chosen (decision 3). */
    private static String missing(YearFacts facts, CategoryHours share, int earned) {
        if (earned >= share.hours()) {
            return "";
        }
        var hours = Show.creditHours(share.hours() - earned);
        return facts.published().policy().qualification() == Qualification.TOTAL_AND_CATEGORIES
                ? "还差 " + hours
                : "建议再学 " + hours;
    }

    private static int outside(YearFacts facts) {
        Set<String> known = facts.hours().requirement().categories().stream()
                .map(CategoryHours::category)
                .collect(Collectors.toSet());
        return facts.hours().earned().stream()
                .filter(hours -> hours.category() == null || !known.contains(hours.category()))
                .mapToInt(EarnedHours::hundredths)
                .sum();
    }
}
