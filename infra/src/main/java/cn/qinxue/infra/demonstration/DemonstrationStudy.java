package cn.qinxue.infra.demonstration;

import cn.qinxue.services.catalogue.CourseFilter;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.selection.CourseSelection;
import cn.qinxue.services.selection.SelectionTotals;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes people of the demonstration through their year, by the same services as everybody. */
@Singleton
class DemonstrationStudy {
    private static final int COURSES_DONE = 2;
    private static final int ALL = 1_000;

    private final EnrollmentChoices choices;
    private final Enrollments enrollments;
    private final Selections selections;
    private final DemonstrationPast past;
    private final Clock clock;

    DemonstrationStudy(
            EnrollmentChoices choices,
            Enrollments enrollments,
            Selections selections,
            DemonstrationPast past,
            Clock clock) {
        this.choices = choices;
        this.enrollments = enrollments;
        this.selections = selections;
        this.past = past;
        this.clock = clock;
    }

    /** Some courses are done, the next one is half studied. */
    void begin(UUID account) {
        var enrollment = enrolled(account);
        var courses = courses(account, enrollment);
        courses.stream().limit(COURSES_DONE).forEach(course -> past.finish(account, enrollment, course));
        past.study(enrollment, courses.get(COURSES_DONE), 1);
    }

    /** Everything is done. */
    void complete(UUID account) {
        var enrollment = enrolled(account);
        courses(account, enrollment).forEach(course -> past.finish(account, enrollment, course));
    }

    private UUID enrolled(UUID account) {
        var choice = choices.ofAccount(account).stream()
                .filter(one -> one.open() && one.offering().year() == thisYear())
                .findFirst()
                .orElseThrow();
        var enrollment = enroll(account, choice).id();
        if (choice.policy().courseSelection() == CourseSelectionTime.BEFORE_PAYMENT) select(account, enrollment);
        past.pay(account, enrollment, choice.policy());
        if (choice.policy().courseSelection() == CourseSelectionTime.AFTER_OPENING) select(account, enrollment);
        return enrollment;
    }

    private Enrollment enroll(UUID account, EnrollmentChoice choice) {
        return switch (enrollments.enroll(account, List.of(choice.offering().id()))) {
            case EnrollmentOutcome.Enrolled enrolled -> enrolled.enrollments().getFirst();
            case EnrollmentOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** The first courses of each category until its hours are chosen. */
    private void select(UUID account, UUID id) {
        var chosen = selections.chosen(account, id);
        for (var category : chosen.totals().categories()) {
            var filter = new CourseFilter(category.code(), null, null, "");
            for (var course : selections.offered(chosen.enrollment(), filter, Pageable.from(0, ALL))) {
                var totals = selections.chosen(account, id).totals();
                if (missing(totals, category.code()) == 0) break;
                selections.add(account, id, course.id());
            }
        }
        selections.confirm(account, id);
    }

    private static int missing(SelectionTotals totals, String category) {
        if (!totals.split()) return totals.missing();
        return totals.categories().stream()
                .filter(one -> one.code().equals(category))
                .mapToInt(SelectionTotals.Category::missing)
                .sum();
    }

    private List<UUID> courses(UUID account, UUID enrollment) {
        return selections.chosen(account, enrollment).selections().stream()
                .map(CourseSelection::course)
                .toList();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
