package cn.qinxue.services.selection;

import cn.qinxue.services.catalogue.OfferedCourse;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.tenants.policy.Assignment;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How courses are chosen (learner.md, 在线选课; decision 17). Pure. */
final class SelectionRules {
    private SelectionRules() {}

    /** Whether the list of this class may be changed at all now. */
    static List<SelectionRefusal> time(Policy policy, Enrollment enrollment, boolean studyOpen) {
        if (!studyOpen) return List.of(new SelectionRefusal.NotNow("不在学习时间内，不能选课。"));
        if (enrollment.isOpen()) return List.of();
        boolean beforePayment = policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT
                && enrollment.state() == Enrollment.State.AWAITING_PAYMENT;
        return beforePayment
                ? List.of()
                : List.of(new SelectionRefusal.NotNow(
                        "现在不能选课：" + enrollment.state().label() + "。"));
    }

    /** Whether the course may join the list; {@code course} is null when the class does not offer it. */
    static List<SelectionRefusal> adding(
            SelectionTotals totals, List<CourseSelection> selected, @Nullable OfferedCourse course) {
        if (course == null) return List.of(new SelectionRefusal.NotOffered());
        var refusals = new ArrayList<SelectionRefusal>();
        boolean known = selected.stream().anyMatch(one -> one.course().equals(course.id()));
        if (known) refusals.add(new SelectionRefusal.AlreadySelected(course.title()));
        else if (totals.full(course.category())) refusals.add(new SelectionRefusal.CategoryFull(label(totals, course)));
        return List.copyOf(refusals);
    }

    /** Whether the course may leave the list; begun ones may not. */
    static List<SelectionRefusal> removing(CourseSelection selection, String title, boolean begun) {
        var refusals = new ArrayList<SelectionRefusal>();
        if (selection.assignment() == Assignment.AUTO) refusals.add(new SelectionRefusal.Assigned(title));
        if (begun) refusals.add(new SelectionRefusal.Begun(title));
        return List.copyOf(refusals);
    }

    private static String label(SelectionTotals totals, OfferedCourse course) {
        return totals.categories().stream()
                .filter(category -> category.code().equals(course.category()))
                .map(SelectionTotals.Category::label)
                .findFirst()
                .orElse("这一类");
    }
}
