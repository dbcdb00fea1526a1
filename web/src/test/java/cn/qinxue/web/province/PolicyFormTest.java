package cn.qinxue.web.province;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.web.form.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"jiangsu", "fujian", "blank"})
    void aPolicyThatNobodyChangedStaysWordForWord(String template) {
        var page = page(template);
        var sent = page.with("yaml", page.value("yaml").replace("\n", "\r\n"));
        assertThat(PolicyForm.taken(sent).problems()).isEmpty();
        assertThat(PolicyForm.taken(sent).value("policy")).isEqualTo(yaml(template));
    }

    @Test
    void whatIsChangedInAFieldIsChangedInThePolicyAndNothingElseIs() {
        var taken = policy(PolicyForm.taken(page("jiangsu")
                .with("hours-0-2", "18")
                .with("total-0", "42")
                .with("fee-1", "66.5")
                .with("studyLast", "2026-12-20")
                .with("quizPass", "70")));
        var before = policy(page("jiangsu"));
        assertThat(taken.requirements().getFirst().totalHours()).isEqualTo(4200);
        assertThat(taken.fees().get(1).fen()).isEqualTo(6650);
        assertThat(taken.study().window().lastDay()).hasToString("2026-12-20");
        assertThat(taken.assessment().courseQuiz()).isNotNull().returns(70, quiz -> quiz.passMark());
        assertThat(taken)
                .usingRecursiveComparison()
                .ignoringFields("requirements", "fees", "study", "assessment")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "hours-0-2, 14, total-0, '技师、高级技师：各分类学时合计 38，与总学时 40 不一致，请改为一致。'",
        "hours-0-2, 一, hours-0-2, '技师、高级技师的岗位技能提升学时填数字，最多两位小数，例如 12.5。'",
        "total-1, '', total-1, 请填写未定级、初级工、中级工、高级工的总学时。",
        "fee-0, -1, fee-0, '技师、高级技师的收费填数字，最多两位小数，例如 12.5。'",
        "fee-0, 20000, fee-0, '技师、高级技师：费用超过 10000 元，请核对：单位是分，例如 12600 表示 126.00 元。'",
        "enrollmentLast, 2026-08-01, enrollmentLast, 报名时间：结束日期 2026-08-01 早于开始日期 2026-09-01，请改正其中一个。",
        "studyFirst, 2026-02-30, studyFirst, 学习开始按年-月-日填写，例如 2026-09-01。",
        "quizPass, 101, quizPass, '测验及格分要在 1 到 100 之间，现在是 101。'",
        "gateways, '', gateways, 有收费时至少要有一种支付方式，请补充。",
        "tests, '', tests, 请至少选择一种考核方式。",
        "telephone-0, 打总机, telephone-0, '“打总机”不是有效的电话号码，请只用数字、空格和“-”填写，例如 025-0000 1201。'",
        "qualification, '', qualification, 请选择怎样算合格。",
    })
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String place, String message) {
        var taken = PolicyForm.taken(page("jiangsu").with(field, typed));
        assertThat(taken.problems()).containsExactly(new Form.Problem(place, message));
        assertThat(taken.value("policy")).as("nothing is taken over").isEqualTo(yaml("jiangsu"));
        assertThat(taken.value(field)).as("what was typed is kept").isEqualTo(typed);
    }

    @Test
    void anExamThatIsAddedBeginsLikeTheQuizAndAQuizThatIsTakenAwayLeavesNoTrace() {
        var taken = policy(PolicyForm.taken(page("jiangsu").with("tests", List.of(PolicyForm.EXAM))));
        var quizBefore = policy(page("jiangsu")).assessment().courseQuiz();
        assertThat(taken.assessment().courseQuiz()).isNull();
        assertThat(taken.assessment().classExam()).isEqualTo(quizBefore);
        assertThat(taken.setByOffice()).noneMatch(path -> path.startsWith("assessment.courseQuiz"));
    }

    @Test
    void theTextIsTakenWhenOnlyItWasChanged() {
        var page = page("jiangsu");
        var taken = PolicyForm.taken(page.with("yaml", page.value("yaml").replace("limit: 0", "limit: 3")));
        assertThat(taken.problems()).isEmpty();
        assertThat(policy(taken).assessment().courseQuiz())
                .isNotNull()
                .returns(3, quiz -> quiz.attempts().limit());
        assertThat(taken.value("policy")).as("comments stay").contains("# Afterwards the platform is closed");
    }

    @Test
    void whatIsWrongInTheTextIsSaidWithItsLine() {
        var page = page("jiangsu");
        var taken = PolicyForm.taken(page.with("yaml", page.value("yaml").replace("limit: 0", "limit: many")));
        assertThat(taken.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .matches("第 \\d+ 行，assessment.courseQuiz.attempts.limit：“many”不是有效的整数，请填写整数，例如 60。"));
    }

    @Test
    void fieldsAndTextAreNotBothChanged() {
        var page = page("jiangsu");
        var both = page.with("quizPass", "70").with("yaml", page.value("yaml") + "# 改过\n");
        assertThat(PolicyForm.taken(both).problem("yaml")).startsWith("上面的表格和这里的文字都改过");
    }

    @Test
    void feesOfOtherGroupsThanTheHoursHaveFieldsOfTheirOwn() {
        var page = page("jiangsu");
        var yaml = page.value("policy")
                .replace(
                        "fees:                        # set by the office\n",
                        "fees:\n  - {levels: [UNGRADED], fen: 0}\n")
                .replace(
                        "{levels: [UNGRADED, JUNIOR, INTERMEDIATE, SENIOR], fen",
                        "{levels: [JUNIOR, INTERMEDIATE, SENIOR], fen");
        var table = PolicyTable.of(policy(page.with("policy", yaml)));
        assertThat(table.fees())
                .extracting(PolicyTable.Field::label)
                .containsExactly("未定级的收费", "技师、高级技师的收费", "初级工、中级工、高级工的收费");
        assertThat(table.columns()).extracting(column -> column.label()).doesNotContain("收费（元）");
    }

    private static Form page(String template) {
        return PolicyForm.filled(Form.blank().with("policy", yaml(template)));
    }

    private static String yaml(String template) {
        return BuiltInPolicies.template(template).orElseThrow().yaml("浙江省", 2026, "0571-0000 1201", "工作日");
    }

    private static Policy policy(Form form) {
        assertThat(form.problems()).isEmpty();
        return PolicyForm.carried(form).orElseThrow();
    }
}
