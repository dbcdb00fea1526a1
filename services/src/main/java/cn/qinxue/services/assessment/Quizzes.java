package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * 课后测验. A course that is not in a class of this learner, a class without quizzes and another's attempt are not found.
 */
@Singleton
public class Quizzes {
    /** What came of wanting to begin. */
    public sealed interface Start {
        /** This paper is to be answered; a second tab gets the same. */
        record Begun(Attempt attempt) implements Start {}

        record Refused(Quiz quiz) implements Start {}
    }

    /** What came of saving answers. */
    public sealed interface Saving {
        record Saved(Instant at) implements Saving {}

        /** Too late: the attempt was handed in, or its time is over. */
        record Closed() implements Saving {}
    }

    /** What came of handing in. */
    public sealed interface HandIn {
        /** It is marked, now or before. */
        record Marked(Attempt attempt) implements HandIn {}

        record Refused(QuizRefusal refusal) implements HandIn {}
    }

    private final AttemptRepository repository;
    private final QuizFacts facts;
    private final Marking marking;
    private final Catalogue catalogue;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Quizzes(AttemptRepository repository, QuizFacts facts, Marking marking, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.marking = marking;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The quiz of a course in the learner's own class, with all attempts. */
    @Transactional
    public Quiz quiz(UUID account, UUID enrollment, UUID course) {
        return facts.of(account, enrollment, course);
    }

    /** Begins an attempt, or goes on with the open one. */
    @Transactional
    public Start start(UUID account, UUID enrollment, UUID course) {
        repository.lockPlace(enrollment, course);
        var quiz = facts.of(account, enrollment, course);
        if (quiz.open().isPresent()) {
            return new Start.Begun(quiz.open().get());
        }
        return quiz.refusals().isEmpty() ? drawn(quiz) : new Start.Refused(quiz);
    }

    /** The paper of an attempt with the answers given so far, without the right ones. */
    @Transactional
    public QuizSitting sitting(UUID account, UUID enrollment, UUID course, UUID attempt) {
        var quiz = facts.of(account, enrollment, course);
        var own = own(quiz, attempt);
        return sitting(quiz, own, catalogue.questions(own.paper().questions()));
    }

    /** Saves answers as they are given; those of other questions stay. */
    @Transactional
    public Saving save(UUID account, UUID enrollment, UUID course, UUID attempt, Answers answers) {
        repository.lockPlace(enrollment, course);
        var own = own(facts.of(account, enrollment, course), attempt);
        var now = clock.instant();
        if (!own.open() || own.overdue(now)) {
            return new Saving.Closed();
        }
        repository.update(own.answered(answers.onto(own.answers())));
        return new Saving.Saved(now);
    }

    /** Hands in with these answers. Two clicks mark once; when its time is over, what was saved in time counts. */
    @Transactional
    public HandIn handIn(UUID account, UUID enrollment, UUID course, UUID attempt, Answers answers) {
        var quiz = facts.of(account, enrollment, course);
        var own = own(quiz, attempt);
        if (own.open() && !quiz.enrollment().isOpen()) {
            return new HandIn.Refused(
                    new QuizRefusal.ClassNotOpen(quiz.enrollment().state()));
        }
        return new HandIn.Marked(marking.handIn(own, answers));
    }

    /**
     * An attempt that was handed in, with the right answers where the policy shows them.
     *
     * @throws NotFound also while it is open
     */
    @Transactional
    public QuizResult result(UUID account, UUID enrollment, UUID course, UUID attempt) {
        var quiz = facts.of(account, enrollment, course);
        var own = own(quiz, attempt);
        if (own.open()) {
            throw new NotFound();
        }
        var questions = catalogue.questions(own.paper().questions());
        return new QuizResult(
                sitting(quiz, own, questions),
                quiz.test().explanationsShown() ? solutions(quiz, own, questions) : List.of());
    }

    private Start drawn(Quiz quiz) {
        var course = quiz.course().course();
        var pool = catalogue.pool(List.of(course));
        var paper = PaperRules.draw(quiz.test(), pool, random);
        if (paper.isEmpty()) {
            return new Start.Refused(quiz.refusing(
                    new QuizRefusal.BankTooSmall(pool.size(), quiz.test().questions())));
        }
        var now = clock.instant();
        return new Start.Begun(repository.save(new Attempt(
                Ids.next(),
                quiz.enrollment().id(),
                course,
                Attempt.Kind.QUIZ,
                quiz.attempts().size() + 1,
                paper.get(),
                Collections.nCopies(paper.get().size(), ""),
                now,
                QuizRules.deadline(quiz.test(), quiz.window(), now, clock.getZone()),
                null,
                null,
                false)));
    }

    private static Attempt own(Quiz quiz, UUID id) {
        return quiz.attempts().stream()
                .filter(attempt -> attempt.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private QuizSitting sitting(Quiz quiz, Attempt attempt, Map<UUID, Question> questions) {
        var asked = IntStream.range(0, attempt.paper().size())
                .mapToObj(i -> {
                    var item = attempt.paper().items().get(i);
                    var question = MarkingRules.asked(questions, item.question());
                    return new QuizSitting.Asked(
                            i + 1,
                            item.points(),
                            question.asAsked(),
                            attempt.answers().get(i));
                })
                .toList();
        return new QuizSitting(quiz, attempt, asked, clock.instant());
    }

    private static List<QuizResult.Solution> solutions(Quiz quiz, Attempt attempt, Map<UUID, Question> questions) {
        return IntStream.range(0, attempt.paper().size())
                .mapToObj(i -> {
                    var item = attempt.paper().items().get(i);
                    var question = MarkingRules.asked(questions, item.question());
                    int earned = MarkingRules.points(
                            question,
                            attempt.answers().get(i),
                            item.points(),
                            quiz.test().partialCredit());
                    return new QuizResult.Solution(earned, question.answer(), question.explanation());
                })
                .toList();
    }
}
