package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;

/** Marks quizzes, enters the hours of passed ones and completes the year that they make complete. */
@Singleton
class Marking {
    private final AttemptRepository repository;
    private final Catalogue catalogue;
    private final Policies policies;
    private final Completion completion;
    private final Clock clock;

    Marking(AttemptRepository repository, Catalogue catalogue, Policies policies, Completion completion, Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.policies = policies;
        this.completion = completion;
        this.clock = clock;
    }

    /**
     * Hands an attempt in with these answers; when its time is over, as it was last saved.
     *
     * @return the attempt as it is then: what was handed in before is not marked again
     */
    @Transactional
    Attempt handIn(Attempt seen, Answers answers) {
        var course = Objects.requireNonNull(seen.course());
        var place = repository.lockPlace(seen.enrollment(), course).orElseThrow(NotFound::new);
        var attempt = repository.findById(seen.id()).orElseThrow(NotFound::new);
        if (!attempt.open()) {
            return attempt;
        }
        var now = clock.instant();
        var last = attempt.overdue(now) ? attempt : attempt.answered(answers.onto(attempt.answers()));
        var test = Objects.requireNonNull(
                policies.byId(place.policyVersion()).policy().assessment().courseQuiz());
        var mark =
                MarkingRules.mark(last.paper(), catalogue.questions(last.paper().questions()), last.answers(), test);
        var marked = repository.update(last.marked(mark, now));
        if (marked.passed()) {
            completion.enter(hours(marked, place));
        }
        return marked;
    }

    private static HoursDraft hours(Attempt passed, QuizPlace place) {
        return new HoursDraft(
                place.whose(),
                place.category(),
                place.hours(),
                new HoursOrigin(HoursSource.ONLINE, passed.id(), place.title()),
                place.policyVersion());
    }
}
