package cn.qinxue.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.assessment.QuizHouse.Member;
import cn.qinxue.services.enrollment.ClassStandings;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quizzes of one tenant beside a neighbour with a class of its own. */
class QuizzesTest {
    private static final Quizzes QUIZZES = QuizHouse.quizzes();
    private static QuizHouse home;
    private static QuizHouse neighbour;
    private static UUID course;
    private Member member;

    @BeforeAll
    static void openHouses() {
        home = QuizHouse.open("quiz");
        neighbour = QuizHouse.open("quiz-neighbour");
        course = home.course("公文处理基础", "GENERAL", 200);
    }

    @BeforeEach
    void studyTheCourse() {
        LearnerHouse.today(QuizHouse.TODAY);
        member = home.member();
        home.study(member, course);
    }

    @Test
    void twoTabsGetTheSamePaper() throws Exception {
        var starts = atOnce(8, () -> home.begin(member, course));
        assertThat(starts)
                .extracting(Attempt::id)
                .containsOnly(starts.getFirst().id());
        assertThat(starts.getFirst().paper().size()).isEqualTo(10);
        assertThat(quiz().attempts()).hasSize(1);
    }

    @Test
    void isRefusedBeforeTheCourseIsComplete() {
        var other = home.course("信息安全常识", "GENERAL", 100);
        home.choose(member, other);
        var start = home.house().call(() -> QUIZZES.start(member.account(), enrollment(), other));
        assertThat(start)
                .isInstanceOfSatisfying(
                        Quizzes.Start.Refused.class,
                        refused -> assertThat(refused.quiz().refusals())
                                .containsExactly(new QuizRefusal.CourseNotComplete(0)));
    }

    @Test
    void aBankThatIsTooSmallIsSaid() {
        var small = home.course("小题库", "GENERAL", 100, 4, 1, 1);
        home.study(member, small);
        var start = home.house().call(() -> QUIZZES.start(member.account(), enrollment(), small));
        assertThat(start)
                .isInstanceOfSatisfying(
                        Quizzes.Start.Refused.class,
                        refused -> assertThat(refused.quiz().refusals())
                                .containsExactly(new QuizRefusal.BankTooSmall(6, 10)));
    }

    @Test
    void aPassedQuizBringsTheHoursOfTheCourse() {
        var passed = home.handIn(member, home.begin(member, course), 6);
        assertThat(passed.score()).isEqualTo(60);
        assertThat(passed.passed()).isTrue();
        assertThat(earned()).containsExactly(new EarnedHours("GENERAL", HoursSource.ONLINE, 200));
        assertThat(home.house().call(() -> QUIZZES.start(member.account(), enrollment(), course)))
                .isInstanceOfSatisfying(
                        Quizzes.Start.Refused.class,
                        refused -> assertThat(refused.quiz().refusals())
                                .containsExactly(new QuizRefusal.AlreadyPassed(60)));
    }

    @Test
    void aFailedQuizBringsNothingAndMayBeDoneAgain() {
        var failed = home.handIn(member, home.begin(member, course), 5);
        assertThat(failed.passed()).isFalse();
        assertThat(earned()).isEmpty();
        var second = home.begin(member, course);
        assertThat(second.no()).isEqualTo(2);
        home.handIn(member, second, 9);
        assertThat(quiz().attempts()).extracting(Attempt::score).containsExactly(50, 90);
        assertThat(earned()).hasSize(1);
    }

    @Test
    void theLastCourseCompletesTheClass() {
        for (var category : List.of("IDEOLOGY", "GENERAL", "SKILL")) {
            assertThat(home.house().reload(member.enrollment()).state()).isEqualTo(Enrollment.State.OPEN);
            home.pass(member, home.course("全部" + category, category, 1000));
        }
        assertThat(home.house().reload(member.enrollment()).state()).isEqualTo(Enrollment.State.COMPLETED);
    }

    /** Half of them with other answers than the other half, so that each that marked anew would be seen. */
    @Test
    void twentyHandInsAtOnceMarkOnceAndBringTheHoursOnce() throws Exception {
        var attempt = home.begin(member, course);
        var sheets = List.of(home.answers(attempt, 8), home.answers(attempt, 10));
        var turn = new AtomicInteger();
        var marked = atOnce(
                20,
                () -> home.house().call(() -> (Quizzes.HandIn.Marked) QUIZZES.handIn(
                        member.account(), enrollment(), course, attempt.id(), sheets.get(turn.getAndIncrement() % 2))));
        var kept = quiz().passed().orElseThrow();
        assertThat(marked).extracting(one -> one.attempt().score()).hasSize(20).containsOnly(kept.score());
        assertThat(marked)
                .extracting(one ->
                        Objects.requireNonNull(one.attempt().handedInAt()).truncatedTo(ChronoUnit.MILLIS))
                .containsOnly(Objects.requireNonNull(kept.handedInAt()).truncatedTo(ChronoUnit.MILLIS));
        var entries = home.house()
                .call(() -> LearnerHouse.bean(HoursLedger.class)
                        .entries(member.learner().staff(), 2023));
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.sourceId()).isEqualTo(attempt.id()));
    }

    @Test
    void handingInAgainWithBetterAnswersChangesNothing() {
        var attempt = home.begin(member, course);
        home.handIn(member, attempt, 3);
        assertThat(home.handIn(member, attempt, 10).score()).isEqualTo(30);
        assertThat(earned()).isEmpty();
    }

    @Test
    void savedAnswersAreThereForTheNextTabAndBlankOnesArePointedOut() {
        var attempt = home.begin(member, course);
        save(attempt, Map.of(1, Set.of("C"), 7, Set.of("D", "A")));
        save(attempt, Map.of(2, Set.of("B")));
        var sitting = home.house().call(() -> QUIZZES.sitting(member.account(), enrollment(), course, attempt.id()));
        assertThat(sitting.questions().stream().map(QuizSitting.Asked::given).limit(7))
                .containsExactly("C", "B", "", "", "", "", "AD");
        assertThat(sitting.blank()).containsExactly(3, 4, 5, 6, 8, 9, 10);
        assertThat(home.handIn(member, attempt, 10).score()).isEqualTo(100);
        assertThat(save(attempt, Map.of(1, Set.of("B")))).isInstanceOf(Quizzes.Saving.Closed.class);
    }

    @Test
    void rightAnswersStayHereUntilItIsHandedIn() {
        var attempt = home.begin(member, course);
        var sitting = home.house().call(() -> QUIZZES.sitting(member.account(), enrollment(), course, attempt.id()));
        assertThat(sitting.questions().toString()).contains("题干").doesNotContain("解析", "answer");
        assertThatThrownBy(() -> home.house().call(() -> result(attempt))).isInstanceOf(NotFound.class);
        home.handIn(member, attempt, 4);
        var solutions = home.house().call(() -> result(attempt)).solutions();
        assertThat(solutions)
                .hasSize(10)
                .extracting(QuizResult.Solution::earned)
                .startsWith(10, 10, 10, 10, 0);
        assertThat(solutions.getFirst().explanation()).startsWith("解析");
    }

    @Test
    void rightAnswersStayHereForGoodWhereThePolicySaysSo() {
        var silent = QuizHouse.open(
                "quiz-silent", yaml -> yaml.replace("explanationsShown: true", "explanationsShown: false"));
        var theirs = silent.course("公文处理基础", "GENERAL", 200);
        var learner = silent.member();
        var passed = silent.pass(learner, theirs);
        var result = silent.house()
                .call(() ->
                        QUIZZES.result(learner.account(), learner.enrollment().id(), theirs, passed.id()));
        assertThat(result.solutions()).isEmpty();
        assertThat(result.sitting().attempt().score()).isEqualTo(100);
    }

    @Test
    void whatIsBegunInTimeIsHandedInWhenTheWindowCloses() {
        var passing = home.begin(member, course);
        save(passing, home.answers(passing, 7));
        LearnerHouse.today(LocalDate.of(2023, 12, 15));
        run();
        assertThat(quiz().open()).isPresent();
        LearnerHouse.today(LocalDate.of(2023, 12, 16));
        run();
        run();
        assertThat(quiz().passed()).isPresent().get().satisfies(attempt -> {
            assertThat(attempt.score()).isEqualTo(70);
            assertThat(attempt.handedInAt()).isEqualTo(attempt.deadline());
        });
        assertThat(earned()).hasSize(1);
    }

    @Test
    void afterClosingOnlyWhatWasSavedCounts() {
        var attempt = home.begin(member, course);
        save(attempt, home.answers(attempt, 2));
        LearnerHouse.today(LocalDate.of(2023, 12, 16));
        assertThat(save(attempt, home.answers(attempt, 10))).isInstanceOf(Quizzes.Saving.Closed.class);
        assertThat(home.handIn(member, attempt, 10).score()).isEqualTo(20);
    }

    @Test
    void aClassWhoseMoneyGoesBackEarnsNothing() {
        var attempt = home.begin(member, course);
        save(attempt, home.answers(attempt, 10));
        home.setState(member, Enrollment.State.REFUNDING);
        assertThat(home.house()
                        .call(() -> QUIZZES.handIn(member.account(), enrollment(), course, attempt.id(), Answers.NONE)))
                .isEqualTo(new Quizzes.HandIn.Refused(new QuizRefusal.ClassNotOpen(Enrollment.State.REFUNDING)));
        LearnerHouse.today(LocalDate.of(2023, 12, 16));
        run();
        assertThat(earned()).isEmpty();
        home.setState(member, Enrollment.State.OPEN);
        run();
        assertThat(earned()).hasSize(1);
    }

    @Test
    void anotherLearnersAndANeighboursQuizAreNotFound() {
        var attempt = home.begin(member, course);
        var stranger = home.member();
        home.study(stranger, course);
        var neighboursCourse = neighbour.course("公文处理基础", "GENERAL", 200);
        var abroad = neighbour.member();
        neighbour.study(abroad, neighboursCourse);
        neighbour.begin(abroad, neighboursCourse);
        for (Supplier<?> look : List.<Supplier<?>>of(
                () -> QUIZZES.quiz(stranger.account(), enrollment(), course),
                () -> QUIZZES.start(stranger.account(), enrollment(), course),
                () -> QUIZZES.sitting(stranger.account(), enrollment(), course, attempt.id()),
                () -> QUIZZES.sitting(stranger.account(), stranger.enrollment().id(), course, attempt.id()),
                () -> QUIZZES.save(stranger.account(), enrollment(), course, attempt.id(), Answers.NONE),
                () -> QUIZZES.handIn(
                        stranger.account(), stranger.enrollment().id(), course, attempt.id(), Answers.NONE),
                () -> QUIZZES.result(stranger.account(), enrollment(), course, attempt.id()),
                () -> QUIZZES.quiz(member.account(), enrollment(), Ids.next()),
                () -> QUIZZES.quiz(abroad.account(), abroad.enrollment().id(), neighboursCourse),
                () -> QUIZZES.start(abroad.account(), abroad.enrollment().id(), neighboursCourse))) {
            assertThatThrownBy(() -> home.house().call(look)).isInstanceOf(NotFound.class);
        }
        assertThat(quiz().open()).isPresent();
    }

    @Test
    void theClassKnowsWhichQuizzesWait() {
        assertThat(tasks())
                .containsExactly(new LearningTask(LearningTask.Kind.QUIZ, course, "公文处理基础", "还没有做，60 分及格。", 200));
        var attempt = home.begin(member, course);
        assertThat(tasks()).extracting(LearningTask::note).containsExactly("试卷已经打开，可以接着做。");
        home.handIn(member, attempt, 5);
        assertThat(tasks()).extracting(LearningTask::note).containsExactly("上次 50 分，60 分及格。");
        home.handIn(member, home.begin(member, course), 6);
        assertThat(tasks()).isEmpty();
    }

    private List<LearningTask> tasks() {
        return home.house()
                .call(() -> LearnerHouse.bean(ClassStandings.class)
                        .of(home.house().reload(member.enrollment()))
                        .tasks());
    }

    private UUID enrollment() {
        return member.enrollment().id();
    }

    private Quiz quiz() {
        return home.house().call(() -> QUIZZES.quiz(member.account(), enrollment(), course));
    }

    private QuizResult result(Attempt attempt) {
        return QUIZZES.result(member.account(), enrollment(), course, attempt.id());
    }

    private List<EarnedHours> earned() {
        return home.house()
                .call(() -> LearnerHouse.bean(HoursLedger.class)
                        .earned(member.learner().staff(), 2023));
    }

    private Quizzes.Saving save(Attempt attempt, Map<Integer, Set<String>> sent) {
        return save(attempt, Answers.of(sent));
    }

    private Quizzes.Saving save(Attempt attempt, Answers answers) {
        return home.house().call(() -> QUIZZES.save(member.account(), enrollment(), course, attempt.id(), answers));
    }

    private static void run() {
        home.house().run(() -> LearnerHouse.bean(OverdueQuizzes.class).run());
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var done =
                    threads.invokeAll(Stream.generate(() -> work).limit(times).toList());
            var results = new ArrayList<T>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        }
    }
}
