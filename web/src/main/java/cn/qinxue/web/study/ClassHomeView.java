package cn.qinxue.web.study;

import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.selection.SelectionTotals;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.services.study.CourseStudy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 班级首页: what this class asks, how far the learner is in each category and in each course. */
public record ClassHomeView(
        Enrollment enrollment,
        Policy policy,
        Window window,
        LocalDate today,
        List<Category> categories,
        List<Row> courses,
        boolean done,
        ClassStanding standing) {

    /** Hours of one category in hundredths; {@code required} is 0 where the policy gives it no share of its own. */
    public record Category(String code, String label, int required, int selected, int earned) {
        public int missing() {
            return Math.max(0, required - earned);
        }
    }

    /** One course; {@code quiz} is its test where one waits. */
    public record Row(CourseStudy course, String category, Optional<LearningTask> quiz) {
        /** Studied and, where there is a test, passed. */
        public boolean done() {
            return course.complete() && quiz.isEmpty();
        }
    }

    static ClassHomeView of(
            Selections.Chosen chosen,
            List<CourseStudy> courses,
            List<EarnedHours> earned,
            ClassStanding standing,
            Window window,
            LocalDate today,
            boolean done) {
        var rows = courses.stream()
                .map(course -> new Row(
                        course,
                        chosen.policy().categoryLabel(course.category()).orElse(""),
                        standing.tasks().stream()
                                .filter(task -> task.kind() == LearningTask.Kind.QUIZ
                                        && course.course().equals(task.course()))
                                .findFirst()))
                .filter(row -> row.done() == done)
                .toList();
        var categories = chosen.totals().categories().stream()
                .map(category -> category(category, earned))
                .toList();
        return new ClassHomeView(chosen.enrollment(), chosen.policy(), window, today, categories, rows, done, standing);
    }

    private static Category category(SelectionTotals.Category category, List<EarnedHours> earned) {
        int own = earned.stream()
                .filter(hours -> category.code().equals(hours.category()))
                .mapToInt(EarnedHours::hundredths)
                .sum();
        return new Category(category.code(), category.label(), category.required(), category.confirmed(), own);
    }

    public String path() {
        return "/learner/enrollments/" + enrollment.id();
    }

    public boolean studyOpen() {
        return enrollment.isOpen() && window.contains(today);
    }

    /** The course to go on with. */
    public Optional<LearningTask> next() {
        return standing.tasks().stream().filter(task -> task.course() != null).findFirst();
    }

    public int earned() {
        return categories.stream().mapToInt(Category::earned).sum();
    }

    public int required() {
        return policy.requirement(enrollment.level()).orElseThrow().totalHours();
    }
}
