package cn.qinxue.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.QuestionType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingRulesTest {
    @ParameterizedTest
    @CsvSource({
        "SINGLE,     B,    B,    false, 10",
        "SINGLE,     B,    A,    false,  0",
        "SINGLE,     B,    AB,   false,  0",
        "SINGLE,     B,    '',   false,  0",
        "SINGLE,     B,    '',   true,   0",
        "TRUE_FALSE, A,    A,    false, 10",
        "TRUE_FALSE, A,    B,    true,   0",
        "MULTIPLE,   ABD,  ABD,  false, 10",
        "MULTIPLE,   ABD,  AB,   false,  0",
        "MULTIPLE,   ABD,  ABCD, false,  0",
        "MULTIPLE,   ABD,  ABD,  true,  10",
        "MULTIPLE,   ABD,  AB,   true,   6",
        "MULTIPLE,   ABD,  D,    true,   3",
        "MULTIPLE,   ABD,  ABC,  true,   0",
        "MULTIPLE,   ABD,  ABCD, true,   0",
        "MULTIPLE,   ABD,  '',   true,   0",
    })
    void earnsPoints(QuestionType type, String right, String given, boolean partialCredit, int points) {
        assertThat(MarkingRules.points(Bank.question(type, right), given, 10, partialCredit))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"10, 100, true", "6, 60, true", "5, 50, false", "0, 0, false"})
    void passesFromThePassMarkOn(int right, int score, boolean passed) {
        var bank = Bank.questions(Ids.next(), 10, 0, 0);
        var paper = new Paper(
                bank.stream().map(question -> new Paper.Item(question.id(), 10)).toList());
        var answers =
                IntStream.range(0, 10).mapToObj(i -> i < right ? "A" : "B").toList();
        assertThat(MarkingRules.mark(paper, byId(bank), answers, Bank.jiangsu()))
                .isEqualTo(new Mark(score, passed));
    }

    @Test
    void aQuestionThatIsNotThereIsAMistakeOfOursNotOfTheLearner() {
        var paper = new Paper(List.of(new Paper.Item(Ids.next(), 10)));
        assertThatThrownBy(() -> MarkingRules.mark(paper, Map.of(), List.of("A"), Bank.jiangsu()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsOutBlankAnswersByNumber() {
        assertThat(MarkingRules.blank(List.of("A", "", "BC", ""))).containsExactly(2, 4);
        assertThat(MarkingRules.blank(Collections.nCopies(3, "A"))).isEmpty();
    }

    private static Map<UUID, Question> byId(List<Question> bank) {
        return bank.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
