package cn.qinxue.services.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.CourseRefusal.AnswerUnfit;
import cn.qinxue.services.catalogue.CourseRefusal.ChaptersNotInOrder;
import cn.qinxue.services.catalogue.CourseRefusal.HoursNotPositive;
import cn.qinxue.services.catalogue.CourseRefusal.OptionsUnfit;
import cn.qinxue.services.catalogue.CourseRefusal.TextMissing;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseRulesTest {
    @ParameterizedTest
    @CsvSource({
        "SINGLE,     4, A",
        "SINGLE,     2, B",
        "MULTIPLE,   4, ABD",
        "MULTIPLE,   8, AH",
        "TRUE_FALSE, 2, B",
    })
    void takesAnswersThatFitTheirQuestion(QuestionType type, int options, String answer) {
        assertThat(refusalsOf(type, texts(options), answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE,     4, E",
        "SINGLE,     4, AB",
        "SINGLE,     4, ''",
        "SINGLE,     4, a",
        "MULTIPLE,   4, A",
        "MULTIPLE,   4, AA",
        "MULTIPLE,   4, ABE",
        "TRUE_FALSE, 2, AB",
    })
    void refusesAnswersThatDoNotFitTheirQuestion(QuestionType type, int options, String answer) {
        assertThat(refusalsOf(type, texts(options), answer)).containsExactly(new AnswerUnfit("X-1", "第 1 题"));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, 甲", "SINGLE, 甲|甲", "SINGLE, 甲| ", "SINGLE, 一|二|三|四|五|六|七|八|九", "TRUE_FALSE, 正确|错误|不知道"})
    void refusesOptionsThatAreTooFewTooManyBlankOrRepeated(QuestionType type, String options) {
        assertThat(refusalsOf(type, Arrays.asList(options.split("\\|")), "A"))
                .containsExactly(new OptionsUnfit("X-1", "第 1 题"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        var id = Ids.next();
        var course = new Course(id, "X-1", "", Ids.next(), 0, "简介", PublicationState.PUBLISHED, true);
        var second = new Chapter(Ids.next(), id, 2, "第二章", 45, "X-1-2.mp4", 20_000, List.of());
        var check = new AttentionCheck(Ids.next(), id, 1, "题干", List.of("甲", "乙"), "C");
        var content = new CourseContent(course, List.of(second), List.of(), List.of(check), Set.of());
        assertThat(CourseRules.refusals(content))
                .containsExactly(
                        new TextMissing("X-1"),
                        new HoursNotPositive("X-1"),
                        new ChaptersNotInOrder("X-1"),
                        new AnswerUnfit("X-1", "第 1 道弹题"))
                .allSatisfy(refusal ->
                        assertThat(refusal.message()).startsWith("课程“X-1”").endsWith("。"));
    }

    private static List<CourseRefusal> refusalsOf(QuestionType type, List<String> options, String answer) {
        var id = Ids.next();
        var course = new Course(id, "X-1", "课程", Ids.next(), 100, "简介", PublicationState.PUBLISHED, true);
        var chapter = new Chapter(Ids.next(), id, 1, "第一章", 45, "X-1-1.mp4", 20_000, List.of());
        var question =
                new Question(Ids.next(), id, 1, 1, type, "题干", options, answer, "解析", PublicationState.PUBLISHED);
        return CourseRules.refusals(
                new CourseContent(course, List.of(chapter), List.of(question), List.of(), Set.of()));
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(index -> "选项" + index).toList();
    }
}
