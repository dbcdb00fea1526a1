package cn.qinxue.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void keepsKeysOnlyEachOnceAndInOrder() {
        var answers = Answers.of(Map.of(
                1, List.of("C", "A", "C"),
                2, List.of("Z", "a", "<b>", "AB", ""),
                3, List.of()));
        assertThat(answers.byNumber()).isEqualTo(Map.of(1, "AC", 2, "", 3, ""));
    }

    @Test
    void replacesWhatWasSentAndNothingElse() {
        var answers = Answers.of(Map.of(2, List.of("B"), 3, List.of(), 0, List.of("A"), 99, List.of("A")));
        assertThat(answers.onto(List.of("A", "A", "A", "A"))).containsExactly("A", "B", "", "A");
        assertThat(Answers.NONE.onto(List.of("A", ""))).containsExactly("A", "");
    }
}
