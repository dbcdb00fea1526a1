package cn.qinxue.web.quiz;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.quiz.StudiedClass.Member;
import cn.qinxue.web.testbase.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz by a browser without any script. */
class QuizFormTest {
    private static StudiedClass home;
    private static StudiedClass neighbour;
    private static UUID course;
    private Member member;
    private Visit visit;

    @BeforeAll
    static void open() {
        home = StudiedClass.open("quiz-form");
        neighbour = StudiedClass.open("quiz-form-neighbour");
        course = home.course("公文处理基础", "GENERAL", 200);
    }

    @BeforeEach
    void study() {
        member = home.member("陈立新");
        home.study(member, course);
        visit = new Visit(home.tenant()).with(member.token());
    }

    @Test
    void goesFromTheRulesToTheResult() {
        assertThat(body(visit.get(member.quiz(course))))
                .contains("课后测验：公文处理基础", "10 题，满分 100 分，60 分及格，次数不限。交卷后马上出分，并显示答案和解析。", "开始测验");
        var paper = begin();
        var page = body(visit.get(paper));
        assertThat(page).contains("第 1 题，共 10 题", "第 10 题，共 10 题", "全部选对才得分").doesNotContain("公文处理工作条例");

        var asked = visit.post(paper + "/hand-in", answersBut(3, 7));
        assertThat(asked.getStatus().getCode()).isEqualTo(200);
        assertThat(body(asked)).contains("现在交卷？", "还有 2 题没有回答：第 3、7 题。", paper + "#q7");
        assertThat(body(visit.get(paper))).contains("已答 8 题，还有 2 题");

        var done = visit.post(paper + "/hand-in", Map.of("confirmed", "yes"));
        assertThat(location(done)).isEqualTo(paper);
        assertThat(body(visit.get(paper))).contains("<b>80</b> 分，通过了", "2 学时已经记入", "没有答", "公文处理工作条例");
        assertThat(body(visit.get(member.quiz(course))))
                .contains("测验已经通过（80 分）")
                .doesNotContain("再做一次");
        var again = visit.post(member.quiz(course), Map.of());
        assertThat(again.getStatus().getCode()).isEqualTo(422);
        assertThat(visit.post(paper + "/hand-in", Map.of("confirmed", "yes"))
                        .getStatus()
                        .getCode())
                .isEqualTo(303);
    }

    @Test
    void savesSingleAnswersUntilItIsHandedIn() {
        var paper = begin();
        var saved = visit.post(paper + "/answers", Map.of("no", "2", "q2", "B"));
        assertThat(body(saved)).matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}");
        assertThat(body(visit.get(paper))).contains("已答 1 题，还有 9 题");
        visit.post(paper + "/hand-in", Map.of("confirmed", "yes"));
        assertThat(visit.post(paper + "/answers", Map.of("no", "2", "q2", "A"))
                        .getStatus()
                        .getCode())
                .isEqualTo(409);
    }

    @Test
    void whatNobodyAskedForIsLeftAside() {
        var paper = begin();
        visit.post(paper + "/answers", Map.of("no", "1", "q1", "<script>", "q2", "A", "q99", "A"));
        assertThat(body(visit.get(paper))).contains("已答 0 题，还有 10 题");
    }

    @Test
    void isNotThereForAnybodyElse() {
        var paper = begin();
        var stranger = new Visit(home.tenant()).with(home.member("李四").token());
        var theirs = neighbour.member("王五");
        var abroad = new Visit(neighbour.tenant()).with(theirs.token());
        for (var other : List.of(stranger, abroad)) {
            assertThat(other.get(member.quiz(course)).getStatus().getCode()).isEqualTo(404);
            assertThat(other.get(paper).getStatus().getCode()).isEqualTo(404);
            assertThat(other.post(paper + "/hand-in", Map.of("confirmed", "yes"))
                            .getStatus()
                            .getCode())
                    .isEqualTo(404);
            assertThat(other.post(paper + "/answers", Map.of("no", "1", "q1", "A"))
                            .getStatus()
                            .getCode())
                    .isEqualTo(404);
        }
        assertThat(location(new Visit(home.tenant()).get(paper))).startsWith("/login");
    }

    @Test
    void saysWhatIsMissingBeforeTheCourseIsComplete() {
        var other = home.member("赵六");
        var unstudied = home.course("信息安全常识", "GENERAL", 100);
        home.call(() -> {
            var selections = TestHouse.bean(Selections.class);
            selections.add(other.account(), other.enrollment().id(), unstudied);
            return selections.confirm(other.account(), other.enrollment().id());
        });
        var page = body(new Visit(home.tenant()).with(other.token()).get(other.quiz(unstudied)));
        assertThat(page).contains("课程学到 100% 才能测验，现在学到 0%。", "继续学习").doesNotContain("开始测验");
    }

    private String begin() {
        return location(visit.post(member.quiz(course), Map.of()));
    }

    /** The whole form with right answers to all questions but these. */
    private String answersBut(Integer... blank) {
        var open = home.call(() -> TestHouse.bean(Quizzes.class)
                .quiz(member.account(), member.enrollment().id(), course)
                .open()
                .orElseThrow());
        var fields = new ArrayList<String>();
        home.answers(open, 10).forEach((no, keys) -> {
            fields.add("no=" + no);
            if (!List.of(blank).contains(no)) {
                keys.forEach(key -> fields.add("q" + no + "=" + key));
            }
        });
        return String.join("&", fields);
    }
}
