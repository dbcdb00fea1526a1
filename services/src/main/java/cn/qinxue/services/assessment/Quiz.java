package cn.qinxue.services.assessment;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.study.CourseStudy;
import cn.qinxue.tenants.policy.TestPolicy;
import cn.qinxue.tenants.policy.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 课后测验: the quiz of one course in one learner's class.
 *
 * @param course with the hours that passing brings
 * @param window when learners study and take tests
 * @param attempts in the order in which they were begun
 * @param refusals everything against beginning another one now; an open one is gone on with all the same
 */
public record Quiz(
        Enrollment enrollment,
        CourseStudy course,
        TestPolicy test,
        Window window,
        List<Attempt> attempts,
        List<QuizRefusal> refusals) {
    public Quiz {
        attempts = List.copyOf(attempts);
        refusals = List.copyOf(refusals);
    }

    /** The attempt that waits to be handed in. */
    public Optional<Attempt> open() {
        return attempts.stream().filter(Attempt::open).findFirst();
    }

    /** The attempt that passed. */
    public Optional<Attempt> passed() {
        return attempts.stream().filter(Attempt::passed).findFirst();
    }

    /** The same with one more refusal. */
    Quiz refusing(QuizRefusal refusal) {
        return new Quiz(
                enrollment,
                course,
                test,
                window,
                attempts,
                Stream.concat(refusals.stream(), Stream.of(refusal)).toList());
    }
}
