package cn.qinxue.web.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.quiz.StudiedClass.Member;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BrowserTest
class QuizPageTest {
    private static StudiedClass home;
    private static UUID course;
    private Member member;

    @BeforeAll
    static void open() {
        home = StudiedClass.open("quiz-page");
        course = home.course("公文处理基础", "GENERAL", 200);
    }

    @BeforeEach
    void study() {
        member = home.member("陈立新");
        home.study(member, course);
    }

    @Test
    void showsOneQuestionAtATimeAndNamesTheBlankOnesBeforeHandingIn(Screen screen) {
        open(screen, member.quiz(course));
        screen.assertGood("quiz-start");
        var page = screen.page();
        screen.press("开始测验");

        assertThat(page.locator(".q-ask:visible")).hasCount(1);
        answer(page, 1, Set.of("A"));
        assertThat(page.locator("[data-saved]")).containsText("已保存 ");
        button(page, "下一题").click();
        assertThat(page.locator("#q2")).isVisible();
        answer(page, 2, Set.of("B"));
        page.locator("[data-sheet='8']").click();
        answer(page, 8, Set.of("A", "B"));
        button(page, "做个标记").click();
        assertThat(page.locator("[data-sheet='8']")).hasAttribute("aria-label", "第 8 题，已答，有标记");
        assertThat(page.locator("[data-count]")).hasText("已答 3 题，还有 7 题");
        screen.assertGood("quiz-paper");

        page.locator(".q-sheet button").click();
        assertThat(page.locator("[data-blanks]")).hasText("还有 7 题没有回答：第 3、4、5、6、7、9、10 题。");
        screen.picture("quiz-dialog-1440");
        screen.width(360).picture("quiz-dialog-360");
        screen.width(1440);
        button(page, "继续答题").click();
        page.reload();
        assertThat(page.locator("[data-count]")).hasText("已答 3 题，还有 7 题");
        assertThat(page.locator("#q3")).isVisible();
        assertThat(page.locator("[data-sheet='8']")).hasClass("is-done is-flagged");

        page.locator("[data-sheet='10']").click();
        page.locator("[data-last]").click();
        page.locator("button[name=confirmed]").click();
        page.waitForURL("**/quiz/*");
        assertThat(page.locator("h1")).containsText("这次 ");
        assertThat(home.call(() -> TestHouse.bean(Quizzes.class)
                        .quiz(member.account(), member.enrollment().id(), course)
                        .attempts()))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.answers())
                        .startsWith("A", "B")
                        .element(7)
                        .isEqualTo("AB"));
    }

    @Test
    void saysWhenAnAnswerCouldNotBeSavedAndSavesItLater(Screen screen) {
        open(screen, member.quiz(course));
        var page = screen.page();
        screen.press("开始测验");
        page.route("**/answers", Route::abort);
        answer(page, 1, Set.of("C"));
        assertThat(page.locator("[data-unsaved]")).isVisible();
        screen.picture("quiz-unsaved-1440");
        page.unroute("**/answers");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("[data-saved]")).isVisible();
        assertThat(page.locator("[data-unsaved]")).isHidden();
        page.reload();
        assertThat(page.locator("[data-count]")).hasText("已答 1 题，还有 9 题");
    }

    @Test
    void showsTheResultWithAnswersAndTheAttemptsBefore(Screen screen) {
        var failed = home.retake(member, course, 5);
        open(screen, member.quiz(course) + "/" + failed.id());
        screen.assertGood("quiz-result-failed");
        var page = screen.page();
        assertThat(page.locator("h1")).hasText("这次 50 分，还差 10 分及格");
        screen.press("再做一次");
        assertThat(page.locator(".q-ask:visible")).hasCount(1);

        var passed = home.retake(member, course, 9);
        open(screen, member.quiz(course) + "/" + passed.id());
        screen.assertGood("quiz-result-passed");
        open(screen, member.quiz(course));
        screen.assertGood("quiz-history");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void aTimedQuizHandsItselfIn(Screen screen) {
        var timed = StudiedClass.open("quiz-timed", yaml -> yaml.replaceFirst("minutes: 0", "minutes: 1"));
        var theirs = timed.course("公文处理基础", "GENERAL", 200);
        var hurried = timed.member("陈立新");
        timed.study(hurried, theirs);
        screen.signIn(timed.tenant(), hurried.account());
        var page = screen.page();
        page.clock().install();
        screen.open(WebHouse.url(timed.tenant(), hurried.quiz(theirs)));
        screen.press("开始测验");
        assertThat(page.locator("[data-clock]")).containsText("自动交卷");
        screen.picture("quiz-timed-1440");
        answer(page, 1, Set.of("A"));
        assertThat(page.locator("[data-saved]")).isVisible();
        page.clock().fastForward(58_600);
        assertThat(page.locator("h1")).containsText("这次 ");
    }

    private void open(Screen screen, String path) {
        screen.signIn(home.tenant(), member.account()).open(WebHouse.url(home.tenant(), path));
    }

    private static void answer(Page page, int no, Set<String> keys) {
        keys.forEach(
                key -> page.locator("#q%d input[value='%s']".formatted(no, key)).check());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
