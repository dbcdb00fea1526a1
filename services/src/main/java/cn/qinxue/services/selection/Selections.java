package cn.qinxue.services.selection;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.CourseFilter;
import cn.qinxue.services.catalogue.OfferedCourse;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Assignment;
import cn.qinxue.tenants.policy.CourseCategory;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 在线选课: which courses a learner studies in a class. Courses the policy pushes are put on the list unasked. A
 * face-to-face class has no courses to choose and is not found.
 */
@Singleton
public class Selections {
    private static final int ALL = 1_000;

    /** Either the new list, or everything that stood in the way. */
    public sealed interface Outcome {
        record Changed(SelectionTotals totals) implements Outcome {}

        record Refused(List<SelectionRefusal> refusals) implements Outcome {}
    }

    /** What is chosen: courses in the order they were chosen, and the totals. */
    public record Chosen(
            Enrollment enrollment,
            Policy policy,
            List<CourseSelection> selections,
            Map<UUID, OfferedCourse> courses,
            SelectionTotals totals) {}

    private final CourseSelectionRepository repository;
    private final BegunCourses begun;
    private final Enrollments enrollments;
    private final Catalogue catalogue;
    private final Policies policies;
    private final Clock clock;

    Selections(
            CourseSelectionRepository repository,
            BegunCourses begun,
            Enrollments enrollments,
            Catalogue catalogue,
            Policies policies,
            Clock clock) {
        this.repository = repository;
        this.begun = begun;
        this.enrollments = enrollments;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    /** The list of the learner's own class; pushed courses are on it from the first look. */
    @Transactional
    public Chosen chosen(UUID account, UUID enrollment) {
        return chosen(enrollments.ofAccount(account, enrollment));
    }

    /** The courses that the class offers, by code. */
    @Transactional
    public Page<OfferedCourse> offered(Enrollment enrollment, CourseFilter filter, Pageable page) {
        var policy = policies.byId(enrollment.policyVersion()).policy();
        return catalogue.offered(enrollment.programme(), codes(policy), filter, page);
    }

    /** The confirmed courses of these enrollments. */
    @Transactional
    public Map<UUID, List<CourseSelection>> confirmed(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return repository.of(ids).stream()
                .filter(CourseSelection::confirmed)
                .collect(Collectors.groupingBy(CourseSelection::enrollment));
    }

    /** 加入: puts a course on the list, to be confirmed later. */
    @Transactional
    public Outcome add(UUID account, UUID enrollmentId, UUID course) {
        var chosen = lockedChosen(account, enrollmentId);
        var offered = catalogue
                .offeredByIds(chosen.enrollment().programme(), codes(chosen.policy()), List.of(course))
                .get(course);
        var refusals = new ArrayList<>(time(chosen));
        refusals.addAll(SelectionRules.adding(chosen.totals(), chosen.selections(), offered));
        if (offered == null || !refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        repository.saveAll(
                List.of(selection(chosen.enrollment(), offered, Assignment.CHOICE, CourseSelection.State.CANDIDATE)));
        return changed(chosen.enrollment());
    }

    /** 移出 / 退选: takes a course off the list while no study of it has begun. */
    @Transactional
    public Outcome remove(UUID account, UUID enrollmentId, UUID course) {
        var chosen = lockedChosen(account, enrollmentId);
        var selection = chosen.selections().stream()
                .filter(one -> one.course().equals(course))
                .findFirst()
                .orElseThrow(NotFound::new);
        var refusals = new ArrayList<>(time(chosen));
        boolean hasBegun = begun.of(List.of(enrollmentId)).contains(new CourseSelection.Key(enrollmentId, course));
        refusals.addAll(SelectionRules.removing(selection, title(chosen, course), hasBegun));
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        repository.remove(enrollmentId, course);
        return changed(chosen.enrollment());
    }

    /** 确认选课: all candidates at once; more can be chosen and confirmed later. */
    @Transactional
    public Outcome confirm(UUID account, UUID enrollmentId) {
        var chosen = lockedChosen(account, enrollmentId);
        var refusals = new ArrayList<>(time(chosen));
        if (chosen.totals().candidates() == 0) refusals.add(new SelectionRefusal.NothingToConfirm());
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        repository.confirmAll(enrollmentId);
        return changed(chosen.enrollment());
    }

    /** The list, with every other change of it waiting until this one is done. */
    private Chosen lockedChosen(UUID account, UUID enrollmentId) {
        return chosen(account, repository.lock(enrollmentId).orElseThrow(NotFound::new));
    }

    private List<SelectionRefusal> time(Chosen chosen) {
        boolean open = enrollments.studyWindow(chosen.enrollment()).contains(LocalDate.now(clock));
        return SelectionRules.time(chosen.policy(), chosen.enrollment(), open);
    }

    private Outcome changed(Enrollment enrollment) {
        return new Outcome.Changed(chosen(enrollment).totals());
    }

    private Chosen chosen(Enrollment enrollment) {
        if (enrollment.delivery() == DeliveryMode.IN_PERSON) throw new NotFound();
        var policy = policies.byId(enrollment.policyVersion()).policy();
        var requirement = policy.requirement(enrollment.level()).orElseThrow(NotFound::new);
        var selections = repository.of(List.of(enrollment.id()));
        if (!pushed(enrollment, policy, requirement, selections).isEmpty()) {
            selections = push(enrollment, policy, requirement);
        }
        var ids = selections.stream().map(CourseSelection::course).toList();
        return new Chosen(
                enrollment,
                policy,
                selections,
                catalogue.offeredByIds(enrollment.programme(), codes(policy), ids),
                SelectionTotals.of(policy, requirement, selections));
    }

    /** Two first looks at once push once: the second sees what the first has put on the list. */
    private List<CourseSelection> push(Enrollment enrollment, Policy policy, Requirement requirement) {
        var only = List.of(repository.lock(enrollment.id()).orElseThrow(NotFound::new));
        repository.saveAll(pushed(enrollment, policy, requirement, repository.of(only)));
        return repository.of(only);
    }

    /** The courses that the policy pushes, by code, until the category's hours are reached; none the second time. */
    private List<CourseSelection> pushed(
            Enrollment enrollment, Policy policy, Requirement requirement, List<CourseSelection> selections) {
        var pushed = new ArrayList<CourseSelection>();
        for (var share : requirement.categories()) {
            boolean done = selections.stream()
                    .anyMatch(one -> one.assignment() == Assignment.AUTO
                            && one.category().equals(share.category()));
            if (share.assignment() != Assignment.AUTO || done || !enrollment.isOpen()) continue;
            var known = selections.stream()
                    .filter(one -> one.category().equals(share.category()))
                    .collect(Collectors.toMap(CourseSelection::course, CourseSelection::hours));
            int hours = known.values().stream().mapToInt(Integer::intValue).sum();
            var filter = new CourseFilter(share.category(), null, null, "");
            for (var course : catalogue.offered(enrollment.programme(), codes(policy), filter, Pageable.from(0, ALL))) {
                if (hours >= policy.courseHours(share)) break;
                if (known.containsKey(course.id())) continue;
                hours += course.hours();
                pushed.add(selection(enrollment, course, Assignment.AUTO, CourseSelection.State.CONFIRMED));
            }
        }
        return pushed;
    }

    private CourseSelection selection(
            Enrollment enrollment, OfferedCourse course, Assignment assignment, CourseSelection.State state) {
        return new CourseSelection(
                Ids.next(),
                enrollment.id(),
                course.id(),
                course.category(),
                course.hours(),
                assignment,
                state,
                clock.instant());
    }

    private static List<String> codes(Policy policy) {
        return policy.categories().stream().map(CourseCategory::code).toList();
    }

    private static String title(Chosen chosen, UUID course) {
        var known = chosen.courses().get(course);
        return known == null ? "这门课" : known.title();
    }
}
