package cn.qinxue.services.assessment;

import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.study.Studies;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Finds what is known of a quiz. */
@Singleton
class QuizFacts {
    private final AttemptRepository repository;
    private final Enrollments enrollments;
    private final Studies studies;
    private final Policies policies;
    private final Clock clock;

    QuizFacts(AttemptRepository repository, Enrollments enrollments, Studies studies, Policies policies, Clock clock) {
        this.repository = repository;
        this.enrollments = enrollments;
        this.studies = studies;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * The quiz of a course that the learner of this account has in that class.
     *
     * @throws NotFound if the class is another's, has no such course, or its policy knows no quizzes
     */
    Quiz of(UUID account, UUID enrollmentId, UUID courseId) {
        var enrollment = enrollments.ofAccount(account, enrollmentId);
        var course = studies.courses(enrollment).stream()
                .filter(one -> one.course().equals(courseId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var test =
                policies.byId(enrollment.policyVersion()).policy().assessment().courseQuiz();
        if (test == null) {
            throw new NotFound();
        }
        var window = enrollments.studyWindow(enrollment);
        var attempts = repository.findByEnrollmentAndCourseOrderByNo(enrollmentId, courseId);
        var refusals = QuizRules.refusals(
                test, new QuizRules.Facts(enrollment, course.percent(), window, attempts), LocalDate.now(clock));
        return new Quiz(enrollment, course, test, window, attempts, refusals);
    }
}
