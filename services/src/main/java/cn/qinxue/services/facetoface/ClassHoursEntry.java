package cn.qinxue.services.facetoface;

import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.plan.PlanHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Enters the hours of a confirmed class: for those named who passed, once per person and category (decision 1). */
@Singleton
class ClassHoursEntry {
    private final HoursReportRepository repository;
    private final Enrollments enrollments;
    private final Completion completion;

    ClassHoursEntry(HoursReportRepository repository, Enrollments enrollments, Completion completion) {
        this.repository = repository;
        this.enrollments = enrollments;
        this.completion = completion;
    }

    /** People are locked in the order of their records, as by every other class. Returns those who passed. */
    @Transactional
    List<ClassMember> enter(ClassDetail detail) {
        for (var member : detail.members()) {
            repository.pass(member.enrollment(), member.named() && detail.passes(member));
        }
        var passed = detail.named().stream()
                .filter(detail::passes)
                .sorted(Comparator.comparing(ClassMember::staff))
                .toList();
        for (var member : passed) {
            var enrollment = enrollments.ofStaff(member.staff()).stream()
                    .filter(one -> one.id().equals(member.enrollment()))
                    .findFirst()
                    .orElseThrow();
            enter(detail, enrollment);
        }
        return passed;
    }

    private void enter(ClassDetail detail, Enrollment enrollment) {
        var origin = new HoursOrigin(
                HoursSource.FACE_TO_FACE, enrollment.id(), detail.its().name());
        PlanHours hours = detail.hours();
        if (hours.byCategory().isEmpty()) {
            completion.enter(
                    new HoursDraft(enrollment.whose(), null, hours.total(), origin, enrollment.policyVersion()));
        }
        new TreeMap<>(hours.byCategory())
                .forEach((category, hundredths) -> completion.enter(
                        new HoursDraft(enrollment.whose(), category, hundredths, origin, enrollment.policyVersion())));
    }
}
