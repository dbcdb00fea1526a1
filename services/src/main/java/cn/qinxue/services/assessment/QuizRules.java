package cn.qinxue.services.assessment;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.tenants.policy.TestPolicy;
import cn.qinxue.tenants.policy.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When a course's quiz may be taken (learner.md, 课后测验). Pure: no clock, no database. */
final class QuizRules {
    /**
     * What decides.
     *
     * @param progress of the course in percent
     * @param attempts of this quiz, all of them handed in
     */
    record Facts(Enrollment enrollment, int progress, Window window, List<Attempt> attempts) {}

    private static final int COMPLETE = 100;

    private QuizRules() {}

    /** Everything against beginning another attempt today. */
    static List<QuizRefusal> refusals(TestPolicy test, Facts facts, LocalDate today) {
        var refusals = new ArrayList<QuizRefusal>();
        if (!facts.enrollment().isOpen())
            refusals.add(new QuizRefusal.ClassNotOpen(facts.enrollment().state()));
        if (facts.progress() < COMPLETE) refusals.add(new QuizRefusal.CourseNotComplete(facts.progress()));
        if (today.isBefore(facts.window().firstDay()))
            refusals.add(new QuizRefusal.TooEarly(facts.window().firstDay()));
        if (today.isAfter(facts.window().lastDay()))
            refusals.add(new QuizRefusal.TooLate(facts.window().lastDay()));
        refusals.addAll(earlier(test, facts.attempts()));
        return List.copyOf(refusals);
    }

    /** When an attempt begun now is handed in by itself: when its minutes are over, or with the study window. */
    static Instant deadline(TestPolicy test, Window window, Instant now, ZoneId zone) {
        var closing = window.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
        var timeUp = now.plusSeconds(60L * test.minutes());
        return test.minutes() > 0 && timeUp.isBefore(closing) ? timeUp : closing;
    }

    private static List<QuizRefusal> earlier(TestPolicy test, List<Attempt> attempts) {
        var passed = attempts.stream().filter(Attempt::passed).findFirst();
        if (passed.isPresent()) {
            var score = passed.get().score();
            return List.of(new QuizRefusal.AlreadyPassed(score == null ? test.passMark() : score));
        }
        return attemptsLeft(test, attempts.size())
                ? List.of()
                : List.of(new QuizRefusal.NoAttemptsLeft(test.attempts().limit()));
    }

    /** Whether another attempt may be begun after so many. */
    static boolean attemptsLeft(TestPolicy test, int taken) {
        return test.attempts().unlimited() || taken < test.attempts().limit();
    }
}
