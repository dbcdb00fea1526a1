package cn.qinxue.services.study;

import cn.qinxue.services.enrollment.ClassObserver;
import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.selection.BegunCourses;
import cn.qinxue.services.selection.CourseSelection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells which courses of a class were begun and which wait to be studied. */
@Singleton
class StudyStandings implements ClassObserver, BegunCourses {
    private final StudyRepository repository;

    StudyStandings(StudyRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, ClassStanding> standings(Collection<Enrollment> enrollments) {
        if (enrollments.isEmpty()) return Map.of();
        return repository.courses(enrollments.stream().map(Enrollment::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        CourseStudy::enrollment,
                        Collectors.collectingAndThen(Collectors.toList(), StudyStandings::standing)));
    }

    @Override
    public Set<CourseSelection.Key> of(Collection<UUID> enrollments) {
        return repository.courses(enrollments).stream()
                .filter(CourseStudy::begun)
                .map(course -> new CourseSelection.Key(course.enrollment(), course.course()))
                .collect(Collectors.toSet());
    }

    /** The course studied last comes first: that is where a learner goes on. */
    private static ClassStanding standing(List<CourseStudy> courses) {
        var tasks = courses.stream()
                .filter(course -> !course.complete())
                .sorted(Comparator.comparing(StudyStandings::lastAt).reversed())
                .map(StudyStandings::task)
                .toList();
        return new ClassStanding(Map.of(), courses.stream().anyMatch(CourseStudy::begun), tasks);
    }

    private static Instant lastAt(CourseStudy course) {
        return Objects.requireNonNullElse(course.lastAt(), Instant.EPOCH);
    }

    private static LearningTask task(CourseStudy course) {
        var note = course.begun()
                ? "已学 %d%%，学完 %d 章，共 %d 章。".formatted(course.percent(), course.completeChapters(), course.chapters())
                : "还没有开始，共 %d 章。".formatted(course.chapters());
        return new LearningTask(LearningTask.Kind.STUDY, course.course(), course.title(), note, course.hours());
    }
}
