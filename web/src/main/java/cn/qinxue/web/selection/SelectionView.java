package cn.qinxue.web.selection;

import cn.qinxue.services.catalogue.CourseProvider;
import cn.qinxue.services.catalogue.OfferedCourse;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.selection.CourseSelection;
import cn.qinxue.services.selection.SelectionTotals;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page 选课: one category's courses at the left, the running totals of all at the right. */
public record SelectionView(
        Form form,
        Enrollment enrollment,
        SelectionTotals totals,
        String category,
        List<Row> rows,
        Pager pager,
        List<Option> providers) {

    /** One course with what can be done with it. */
    public record Row(OfferedCourse course, Place place) {
        static Row of(OfferedCourse course, @Nullable CourseSelection selection) {
            if (selection == null) return new Row(course, Place.FREE);
            return new Row(course, selection.confirmed() ? Place.CONFIRMED : Place.CANDIDATE);
        }
    }

    /** Where a course stands on the learner's list. */
    public enum Place {
        FREE,
        CANDIDATE,
        CONFIRMED
    }

    static List<Row> rows(Selections.Chosen chosen, List<OfferedCourse> offered) {
        var selected =
                chosen.selections().stream().collect(Collectors.toMap(CourseSelection::course, Function.identity()));
        return offered.stream()
                .map(course -> Row.of(course, selected.get(course.id())))
                .toList();
    }

    static List<Option> options(List<CourseProvider> providers) {
        return providers.stream()
                .map(provider -> Option.of(provider.id().toString(), provider.name()))
                .toList();
    }

    public String path() {
        return path(enrollment.id());
    }

    static String path(UUID enrollment) {
        return "/learner/enrollments/" + enrollment + "/courses";
    }

    /** What the totals say in one sentence: what is still to do. */
    public String lead() {
        if (totals.missing() > 0) {
            var missing = totals.categories().stream()
                    .filter(one -> totals.split() && one.missing() > 0)
                    .map(one -> one.label() + " " + Show.creditHours(one.missing()))
                    .collect(Collectors.joining("、"));
            return "还需选" + (missing.isEmpty() ? " " + Show.creditHours(totals.missing()) : missing)
                    + "。可以分几次选，开始学的课不能再退。";
        }
        return totals.candidates() > 0 ? "学时已经选够，请确认所选课程。" : "学时已经选够，可以去学习了。";
    }
}
