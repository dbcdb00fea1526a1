package cn.qinxue.web.facetoface;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages of face-to-face classes that the journey does not come by. */
@BrowserTest
class FaceToFaceLookTest {
    private static final ClassProvince HOUSE = new ClassProvince("face-look");

    private static Screen as(Screen screen, UUID account, String path) {
        return screen.signIn(HOUSE.tenant, account).open(WebHouse.url(HOUSE.tenant, path));
    }

    private static void press(Screen screen, String button) {
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static String paper(UUID account, String path) {
        var token = HOUSE.call(() -> TestHouse.bean(Sessions.class).open(account));
        return Download.of(HOUSE.tenant, path, token).text();
    }

    @Test
    void aLearnerPrintsTheForm() {
        var learner = HOUSE.learner("秦怀玉");
        var plan = HOUSE.approved(HOUSE.site, "打印报名表的班", 60);
        var enrollment = HOUSE.enroll(learner, plan);
        assertThat(paper(learner.account(), "/learner/face-to-face/" + enrollment.id() + "/form"))
                .contains("面授报名表", "秦怀玉", "打印报名表的班", "南通市直机关面授点")
                .doesNotContain(learner.idNumber());
    }

    @Test
    void tooFewAreMovedOnline(Screen screen) {
        var plan = HOUSE.approved(HOUSE.site, "电工技师班（第一期）", 60);
        HOUSE.enroll(plan, "赵卫东", "阿依古丽·买买提", "孙志强");
        HOUSE.enrollmentEnds(plan);
        var office = Offices.administrator(HOUSE.tenant, NANTONG);
        as(screen, office, "/office/hours-reports?state=UNREPORTED").assertGood("face-office-unreported");
        assertThat(screen.page().locator("main").innerText()).contains("人数不足，至少 20 人");
        screen.page().getByText(plan.name()).first().click();
        screen.assertGood("face-office-too-few");
        screen.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("转网授"))
                .click();
        screen.assertGood("face-office-move");
        press(screen, "停办并转网授（3 人）");
        screen.assertGood("face-office-moved");
        assertThat(screen.page().locator("main").innerText()).contains("已停办，3 人转到网授班，其中 3 人已发短信通知");
        as(screen, HOUSE.site.actor().account(), "/site/classes/" + plan.id()).assertGood("face-site-closed");
    }

    @Test
    void confirmedHoursAreCorrected(Screen screen) {
        var plan = HOUSE.approved(HOUSE.site, "汽车驾驶员班", 60);
        var people = HOUSE.enroll(plan, "李建国", "吴秀英");
        HOUSE.trainingEnds(plan);
        HOUSE.score(plan, people, "88", "61.5");
        HOUSE.report(plan, people);
        var province = Offices.administrator(HOUSE.tenant, PROVINCE);
        as(screen, province, "/office/hours-reports/" + plan.id()).assertGood("face-office-above");
        assertThat(screen.page().locator("form.q-panel").count()).isZero();
        HOUSE.pass(plan);
        var office = Offices.administrator(HOUSE.tenant, NANTONG);
        as(screen, office, "/office/hours-reports/" + plan.id()).assertGood("face-office-passed");
        screen.page().getByLabel("更正吴秀英的学时").click();
        press(screen, "冲回 24 学时");
        screen.assertGood("face-office-correction-refused");
        screen.page().getByLabel("更正原因").fill("代签到，经核实没有参加。");
        press(screen, "冲回 24 学时");
        assertThat(screen.page().locator("main").innerText())
                .contains("吴秀英在这个班的学时已更正")
                .contains("学时已更正");
        screen.assertGood("face-office-corrected");
    }

    @Test
    void sheetsAndEmptyPages(Screen screen) {
        var site = HOUSE.site.actor().account();
        var plan = HOUSE.approved(HOUSE.site, "绿化工班", 60);
        as(screen, site, "/site/classes/" + plan.id()).assertGood("face-site-nobody");
        var people = HOUSE.enroll(plan, "冯玉兰", "郑海涛");
        as(screen, site, "/site/classes/" + plan.id() + "/scores").assertGood("face-site-too-early");
        assertThat(paper(site, "/site/classes/" + plan.id() + "/attendance-sheet"))
                .contains("签到表", "冯玉兰", "郑海涛")
                .doesNotContain("9901011975");
        assertThat(paper(site, "/site/classes/" + plan.id() + "/seat-list")).contains("座位表", "冯玉兰");
        as(screen, site, "/site/classes?name=没有这个班").assertGood("face-site-none");
        as(screen, HOUSE.learner("没报名的").account(), "/learner/face-to-face");
        HOUSE.trainingEnds(plan);
        as(screen, site, "/site/classes/" + plan.id() + "/hours-report");
        screen.page().getByLabel("冯玉兰到课").check();
        screen.assertGood("face-site-report-ticked");
        assertThat(people).hasSize(2);
        as(screen, Offices.administrator(HOUSE.tenant, NANTONG), "/office/hours-reports?state=CLOSED&year=1999")
                .assertGood("face-office-none");
    }
}
