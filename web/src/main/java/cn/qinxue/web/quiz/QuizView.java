package cn.qinxue.web.quiz;

import cn.qinxue.services.assessment.Attempt;
import cn.qinxue.services.assessment.Quiz;
import cn.qinxue.services.assessment.QuizRefusal;
import cn.qinxue.web.fragment.Crumb;
import java.util.List;

/** The page of one course's quiz. */
public record QuizView(Quiz quiz) {
    /** Where an attempt is answered, and later its result is shown. */
    static String path(Attempt attempt) {
        return "/learner/enrollments/" + attempt.enrollment() + "/courses/" + attempt.course() + "/quiz/"
                + attempt.id();
    }

    public String title() {
        return "课后测验：" + quiz.course().title();
    }

    /** The class. */
    public String home() {
        return "/learner/enrollments/" + quiz.enrollment().id();
    }

    /** The course with its player. */
    public String coursePath() {
        return home() + "/courses/" + quiz.course().course();
    }

    /** The quiz itself. */
    public String path() {
        return coursePath() + "/quiz";
    }

    public String attemptPath(Attempt attempt) {
        return path(attempt);
    }

    /** Where the page is. */
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("我的班级", "/learner/enrollments"),
                new Crumb(quiz.enrollment().year() + " 年度网授班", home()),
                new Crumb(quiz.course().title(), coursePath()));
    }

    /** What the policy asks, in a sentence. */
    public String rules() {
        var test = quiz.test();
        var minutes = test.minutes() == 0 ? "" : "，限时 " + test.minutes() + " 分钟";
        var often =
                test.attempts().unlimited() ? "次数不限" : "最多做 " + test.attempts().limit() + " 次";
        return "%d 题，满分 %d 分，%d 分及格%s，%s。交卷后马上出分%s。"
                .formatted(
                        test.questions(),
                        test.fullMark(),
                        test.passMark(),
                        minutes,
                        often,
                        test.explanationsShown() ? "，并显示答案和解析" : "");
    }

    /** Whether more of the course has to be studied first. */
    public boolean incomplete() {
        return quiz.refusals().stream().anyMatch(QuizRefusal.CourseNotComplete.class::isInstance);
    }

    /** The attempts, newest first. */
    public List<Attempt> history() {
        return quiz.attempts().reversed();
    }
}
