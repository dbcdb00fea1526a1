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

    /** Returns those who passed. */
    @Transactional
    List<ClassMember> enter(ClassDetail detail) {
        for (var member : detail.members()) {
            repository.pass(member.enrollment(), member.named() && detail.passes(member));
        }
        var passed = detail.named().stream().filter(detail::passes).toList();
        var places = passed.stream().map(this::place).toList();
        completion.hold(places.stream().map(Enrollment::whose).toList());
        places.forEach(place -> enter(detail, place));
        return passed;
    }

    private Enrollment place(ClassMember member) {
        return enrollments.ofStaff(member.staff()).stream()
                .filter(one -> one.id().equals(member.enrollment()))
                .findFirst()
                .orElseThrow();
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
