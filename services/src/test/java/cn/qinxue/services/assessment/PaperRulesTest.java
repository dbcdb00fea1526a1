package cn.qinxue.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.BlueprintLine;
import cn.qinxue.tenants.policy.QuestionType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperRulesTest {
    private static final UUID COURSE = Ids.next();

    /** The columns: what the bank has of each type; what comes onto a paper of 6 + 2 + 2. */
    @ParameterizedTest
    @CsvSource({
        "20, 10, 10, 6, 2, 2",
        " 6,  2,  2, 6, 2, 2",
        " 9,  1,  2, 7, 1, 2",
        " 4,  5,  2, 4, 4, 2",
        "10,  0,  0, 10, 0, 0",
    })
    void drawsByTheBlueprintAndLetsOtherTypesStandIn(
            int single, int multiple, int trueFalse, int singles, int multiples, int trueFalses) {
        var bank = Bank.questions(COURSE, single, multiple, trueFalse);
        var paper = PaperRules.draw(Bank.jiangsu(), bank, new Random(5)).orElseThrow();
        var types = types(paper, bank);
        assertThat(types).isSorted().hasSize(10);
        assertThat(new HashSet<>(paper.questions())).hasSize(10);
        assertThat(types.stream().filter(type -> type == QuestionType.SINGLE)).hasSize(singles);
        assertThat(types.stream().filter(type -> type == QuestionType.MULTIPLE)).hasSize(multiples);
        assertThat(types.stream().filter(type -> type == QuestionType.TRUE_FALSE))
                .hasSize(trueFalses);
    }

    @Test
    void keepsTheFullMarkWhenOtherTypesStandIn() {
        var test = Bank.test(List.of(
                new BlueprintLine(QuestionType.SINGLE, 4, 10), new BlueprintLine(QuestionType.MULTIPLE, 4, 15)));
        var bank = Bank.questions(COURSE, 9, 1, 0);
        var paper = PaperRules.draw(test, bank, new Random(1)).orElseThrow();
        assertThat(paper.items().stream().mapToInt(Paper.Item::points).sum()).isEqualTo(100);
        assertThat(paper.size()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"6, 2, 1", "0, 0, 0", "9, 0, 0"})
    void refusesABankThatIsTooSmall(int single, int multiple, int trueFalse) {
        var bank = Bank.questions(COURSE, single, multiple, trueFalse);
        assertThat(PaperRules.draw(Bank.jiangsu(), bank, new Random(1))).isEmpty();
    }

    @Test
    void chanceDecidesWhichQuestionsAndInWhichOrder() {
        var bank = Bank.questions(COURSE, 20, 10, 10);
        var first = PaperRules.draw(Bank.jiangsu(), bank, new Random(1)).orElseThrow();
        assertThat(PaperRules.draw(Bank.jiangsu(), bank, new Random(1))).contains(first);
        assertThat(PaperRules.draw(Bank.jiangsu(), bank, new Random(2)).orElseThrow())
                .isNotEqualTo(first);
        var all = new HashSet<UUID>();
        for (int seed = 0; seed < 200; seed++) {
            all.addAll(PaperRules.draw(Bank.jiangsu(), bank, new Random(seed))
                    .orElseThrow()
                    .questions());
        }
        assertThat(all).hasSize(40);
    }

    private static List<QuestionType> types(Paper paper, List<Question> bank) {
        Map<UUID, Question> byId = bank.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return paper.questions().stream()
                .map(id -> MarkingRules.asked(byId, id).type())
                .toList();
    }
}
