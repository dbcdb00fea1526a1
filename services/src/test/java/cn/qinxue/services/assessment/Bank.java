package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Attempts;
import cn.qinxue.tenants.policy.BlueprintLine;
import cn.qinxue.tenants.policy.QuestionType;
import cn.qinxue.tenants.policy.TestPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Questions and rules of tests, made up. */
final class Bank {
    private Bank() {}

    /** So many questions of each type, numbered on; the right answers are A, AC and A. */
    static List<Question> questions(UUID course, int single, int multiple, int trueFalse) {
        var questions = new ArrayList<Question>();
        for (int no = 1; no <= single + multiple + trueFalse; no++) {
            var type = no <= single
                    ? QuestionType.SINGLE
                    : no <= single + multiple ? QuestionType.MULTIPLE : QuestionType.TRUE_FALSE;
            questions.add(question(course, no, type));
        }
        return questions;
    }

    static Question question(QuestionType type, String answer) {
        return question(Ids.next(), 1, type, answer);
    }

    /** Jiangsu 2023: six single, two multiple, two true or false, ten points each, pass mark 60. */
    static TestPolicy jiangsu() {
        return test(List.of(
                new BlueprintLine(QuestionType.SINGLE, 6, 10),
                new BlueprintLine(QuestionType.MULTIPLE, 2, 10),
                new BlueprintLine(QuestionType.TRUE_FALSE, 2, 10)));
    }

    static TestPolicy test(List<BlueprintLine> blueprint) {
        return test(blueprint, new Attempts(0, false), 0);
    }

    static TestPolicy test(List<BlueprintLine> blueprint, Attempts attempts, int minutes) {
        return new TestPolicy(100, 60, attempts, minutes, blueprint, true, false);
    }

    private static Question question(UUID course, int no, QuestionType type) {
        return question(course, no, type, type == QuestionType.MULTIPLE ? "AC" : "A");
    }

    private static Question question(UUID course, int no, QuestionType type, String answer) {
        var options =
                type == QuestionType.TRUE_FALSE ? List.of("正确", "错误") : List.of("甲" + no, "乙" + no, "丙" + no, "丁" + no);
        return new Question(
                Ids.next(), course, no, 1, type, "题干 " + no, options, answer, "解析 " + no, PublicationState.PUBLISHED);
    }
}
