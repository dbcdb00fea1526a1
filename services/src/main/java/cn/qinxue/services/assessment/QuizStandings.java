package cn.qinxue.services.assessment;

import cn.qinxue.services.enrollment.ClassObserver;
import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.study.CourseStudy;
import cn.qinxue.services.study.Studies;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.TestPolicy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells which quizzes wait: those of complete courses, until they are passed. */
@Singleton
class QuizStandings implements ClassObserver {
    private final AttemptRepository repository;
    private final Studies studies;
    private final Policies policies;

    QuizStandings(AttemptRepository repository, Studies studies, Policies policies) {
        this.repository = repository;
        this.studies = studies;
        this.policies = policies;
    }

    @Override
    public Map<UUID, ClassStanding> standings(Collection<Enrollment> enrollments) {
        if (enrollments.isEmpty()) {
            return Map.of();
        }
        var states =
                repository.findStates(enrollments.stream().map(Enrollment::id).toList());
        var standings = new HashMap<UUID, ClassStanding>();
        for (var enrollment : enrollments) {
            var own = states.stream()
                    .filter(state -> state.enrollment().equals(enrollment.id()))
                    .toList();
            test(enrollment)
                    .ifPresent(test -> standings.put(
                            enrollment.id(), new ClassStanding(Map.of(), false, tasks(enrollment, test, own))));
        }
        return standings;
    }

    private Optional<TestPolicy> test(Enrollment enrollment) {
        return Optional.of(enrollment)
                .filter(Enrollment::isOpen)
                .map(open -> policies.byId(open.policyVersion()).policy().assessment())
                .map(assessment -> assessment.courseQuiz());
    }

    private List<LearningTask> tasks(Enrollment enrollment, TestPolicy test, List<QuizState> states) {
        return studies.courses(enrollment).stream()
                .filter(CourseStudy::complete)
                .flatMap(course -> task(course, test, ofCourse(states, course)).stream())
                .toList();
    }

    private static List<QuizState> ofCourse(List<QuizState> states, CourseStudy course) {
        return states.stream()
                .filter(state -> state.course().equals(course.course()))
                .toList();
    }

    /** Nothing where the quiz is passed or no attempt is left. */
    private static Optional<LearningTask> task(CourseStudy course, TestPolicy test, List<QuizState> states) {
        boolean open = states.stream().anyMatch(state -> state.handedInAt() == null);
        boolean left = open || QuizRules.attemptsLeft(test, states.size());
        if (!left || states.stream().anyMatch(QuizState::passed)) {
            return Optional.empty();
        }
        return Optional.of(new LearningTask(
                LearningTask.Kind.QUIZ, course.course(), course.title(), note(test, states, open), course.hours()));
    }

    private static String note(TestPolicy test, List<QuizState> states, boolean open) {
        if (open) {
            return "试卷已经打开，可以接着做。";
        }
        var last = states.isEmpty() ? null : states.getLast().score();
        return last == null ? "还没有做，" + test.passMark() + " 分及格。" : "上次 " + last + " 分，" + test.passMark() + " 分及格。";
    }
}
