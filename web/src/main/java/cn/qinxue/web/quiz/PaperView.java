package cn.qinxue.web.quiz;

import cn.qinxue.services.assessment.QuizSitting;
import cn.qinxue.services.assessment.QuizSitting.Asked;
import cn.qinxue.tenants.policy.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be answered.
 *
 * @param refusal why it could not be handed in; null if nothing is wrong
 */
public record PaperView(QuizSitting sitting, @Nullable String refusal) {
    PaperView(QuizSitting sitting) {
        this(sitting, null);
    }

    /** A stretch of the paper with questions of one type. */
    public record Group(String label, List<Asked> questions) {}

    public QuizView quiz() {
        return new QuizView(sitting.quiz());
    }

    public String path() {
        return QuizView.path(sitting.attempt());
    }

    /** 多选题，10 分，全部选对才得分. */
    public String kind(Asked asked) {
        var type = asked.question().type();
        var points = type.label() + "，" + asked.points() + " 分";
        if (type != QuestionType.MULTIPLE) {
            return points;
        }
        return points + (sitting.quiz().test().partialCredit() ? "，选对一部分按比例得分，选错不得分" : "，全部选对才得分");
    }

    /** The answer sheet. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var type : QuestionType.values()) {
            var questions = sitting.questions().stream()
                    .filter(asked -> asked.question().type() == type)
                    .toList();
            if (!questions.isEmpty()) {
                groups.add(new Group(label(type, questions), questions));
            }
        }
        return groups;
    }

    /** 还有 2 题没有回答：第 3、7 题。 */
    public String blanks() {
        var blank = sitting.blank();
        if (blank.isEmpty()) {
            return "全部 " + sitting.questions().size() + " 题都已回答。";
        }
        return "还有 " + blank.size() + " 题没有回答：第 "
                + blank.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 题。";
    }

    /** Moments for the clock of the page, in milliseconds since 1970. */
    public long deadlineMillis() {
        return sitting.attempt().deadline().toEpochMilli();
    }

    public long nowMillis() {
        return sitting.now().toEpochMilli();
    }

    /** Questions that stand in for a type of which the bank has too few may bring other points. */
    private static String label(QuestionType type, List<Asked> questions) {
        var points = questions.stream().map(Asked::points).distinct().toList();
        return points.size() == 1 ? type.label() + "，每题 " + points.getFirst() + " 分" : type.label();
    }
}
