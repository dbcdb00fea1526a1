package cn.qinxue.web.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.study.ClassHouse.Member;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing courses, the class and the player in a browser with a real clip. */
@BrowserTest
class PlayerLookTest {
    private static ClassHouse home;
    private static ClassHouse asking;
    private static UUID course;
    private static UUID askingCourse;
    private Member member;

    @BeforeAll
    static void openHouses() {
        home = ClassHouse.open("player", "jiangsu-worker-2023.yaml");
        course = home.course("GEN-1", "岗位责任与职业道德", "GENERAL", 400);
        home.course("GEN-2", "公文处理基础", "GENERAL", 200);
        asking = ClassHouse.open("player-asking", "jiangsu-worker-2018.yaml");
        askingCourse = asking.course("PRO-1", "岗位责任与职业道德", "PROFESSIONAL", 400);
    }

    @BeforeEach
    void choose() {
        member = home.member();
        home.choose(member, course);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void playsGrowsAndGoesOnWhereItStopped(int width, Screen screen) {
        var page = open(screen.width(width), home, member, "/courses/" + course);
        button(page, "播放").click();
        assertThat(button(page, "暂停")).isVisible();
        page.waitForCondition(() -> progress(page) >= 4_000, new Page.WaitForConditionOptions().setTimeout(20_000));
        button(page, "暂停").click();
        assertThat(button(page, "播放")).isVisible();
        page.waitForTimeout(500);
        assertThat(page.locator("[data-credited]").textContent()).isNotEqualTo("0:00");
        var before = progress(page);
        screen.picture("player-played-" + width);
        page.reload();
        assertThat(progress(page)).isGreaterThanOrEqualTo(before);
        assertThat(page.locator("[data-position]")).not().hasText("0:00");
        button(page, "播放").click();
        page.waitForCondition(
                () -> progress(page) > before + 3_000, new Page.WaitForConditionOptions().setTimeout(20_000));
        assertThat(position(page)).isGreaterThan(before);
    }

    @Test
    void thePlayerIsGood(Screen screen) {
        open(screen, home, member, "/courses/" + course);
        screen.assertGood("player");
    }

    @Test
    void theClassIsGood(Screen screen) {
        open(screen, home, member, "");
        screen.assertGood("class-home");
    }

    @Test
    void choosingIsGood(Screen screen) {
        open(screen, home, member, "/courses?category=GENERAL");
        screen.assertGood("selection");
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("加入《公文处理基础》"))
                .click();
        assertThat(screen.page().getByText("已加入，记得确认。")).isVisible();
        screen.assertGood("selection-candidate");
    }

    @Test
    void aSecondDeviceStopsTheFirst(Screen screen) {
        var page = open(screen, home, member, "/courses/" + course);
        button(page, "播放").click();
        assertThat(button(page, "暂停")).isVisible();
        var second = page.context().newPage();
        second.navigate(WebHouse.url(home.tenant(), member.path() + "/courses/" + course));
        button(second, "播放").click();
        assertThat(page.getByText("已在另一台设备上播放")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        assertThat(button(page, "播放")).isVisible();
        screen.picture("player-taken-over");
    }

    @Test
    void theQuestionStopsTheClipUntilTheRightAnswer(Screen screen) {
        var learner = asking.member();
        asking.choose(learner, askingCourse);
        var page = open(screen, asking, learner, "/courses/" + askingCourse);
        button(page, "播放").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        assertThat(progress(page)).isEqualTo(10_000);
        screen.assertGood("player-question");
        dialog.getByText("报销").click();
        button(dialog, "提交答案").click();
        assertThat(dialog.getByText("这个答案不对，请再试一次。")).isVisible();
        screen.picture("player-question-wrong");
        dialog.getByText("岗位责任").click();
        button(dialog, "提交答案").click();
        assertThat(dialog).isHidden();
        page.waitForCondition(() -> progress(page) > 12_000, new Page.WaitForConditionOptions().setTimeout(20_000));
        assertThat(page.locator("[data-lost]")).hasText("0:00");
    }

    private static Page open(Screen screen, ClassHouse house, Member member, String place) {
        screen.signIn(house.tenant(), member.account()).open(WebHouse.url(house.tenant(), member.path() + place));
        return screen.page();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int progress(Page page) {
        return ((Number) page.locator("[data-progress]").evaluate("bar => bar.value")).intValue();
    }

    private static int position(Page page) {
        return ((Number) page.locator("video").evaluate("video => Math.round(video.currentTime * 1000)")).intValue();
    }
}
