package cn.qinxue.web.facetoface;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A face-to-face class from the plan to the archive, by the pages of everybody concerned. */
@BrowserTest
class FaceToFaceJourneyTest {
    private static final ClassProvince PROVINCE = new ClassProvince("face-journey");

    private static Screen as(Screen screen, UUID account, String path) {
        return screen.signIn(PROVINCE.tenant, account).open(WebHouse.url(PROVINCE.tenant, path));
    }

    private static String main(Screen screen) {
        return screen.page().locator("main").innerText();
    }

    @Test
    void fromThePlanToTheArchive(Screen screen) {
        var office = Offices.administrator(PROVINCE.tenant, NANTONG);
        var site = PROVINCE.site.actor().account();
        var plan = Sites.plan(PROVINCE.site, "烹饪高级工面授班（第二期）", PlanState.FILED);
        approveForThree(screen, office, plan);

        var passes = PROVINCE.learner("陈立新");
        var fails = PROVINCE.learner("周文静");
        var cancels = PROVINCE.learner("钱国强");
        enroll(screen, passes);
        enroll(screen, fails);
        enroll(screen, cancels);
        as(screen, PROVINCE.learner("后来人").account(), "/learner/face-to-face");
        assertThat(main(screen)).contains("名额已满（3 人）");
        screen.assertGood("face-learner-full");
        as(screen, cancels.account(), "/learner/enrollments").assertGood("face-class-cards");
        screen.press("取消报名：" + plan.name());
        assertThat(main(screen)).contains("面授班的报名已取消").contains("还剩 1 个名额");

        PROVINCE.trainingEnds(plan);
        score(screen, site, plan);
        as(screen, site, "/site/classes/" + plan.id() + "/hours-report").assertGood("face-site-report");
        screen.press("申报课时");
        assertThat(main(screen)).contains("课时已申报，上报 2 人").contains("正在等工考办确认");

        decide(screen, office, plan, "RETURN", "周文静的成绩请复核。");
        assertThat(main(screen)).contains("课时申报已退回").contains("没有等待确认的课时申报");
        correct(screen, site, plan);
        decide(screen, office, plan, "PASS", "同意。");
        assertThat(main(screen)).contains("课时已确认，1 人的学时已记入档案");

        as(screen, passes.account(), "/learner/transcript").assertGood("face-transcript");
        assertThat(screen.page().locator("main").textContent()).contains("面授").contains(plan.name());
        as(screen, passes.account(), "/learner").assertGood("face-home-done");
        as(screen, fails.account(), "/learner/face-to-face").assertGood("face-learner-ended");
        assertThat(main(screen)).contains("没有合格，不计学时");
        as(screen, fails.account(), "/learner/transcript");
        assertThat(screen.page().locator("main").textContent())
                .contains("继续教育档案")
                .doesNotContain(plan.name());
        statistics(screen, passes);
    }

    /** City and province say the same, on the page and in both files; the county does once the unit is its own. */
    private static void statistics(Screen screen, People.Learner passes) {
        for (var office : List.of(NANTONG, Offices.PROVINCE)) {
            var account = Offices.administrator(PROVINCE.tenant, office);
            sameEverywhere(screen, account, "continuing-education", "合计", "4", "2", "1", "2", "2", "1", "1", "0");
            sameEverywhere(
                    screen, account, "training-sites", "合计", "1", "1", "1", "1", "3", "2", "66.67%", "1", "50.00%");
        }
        var county = Offices.administrator(PROVINCE.tenant, Offices.HAIAN);
        sameEverywhere(screen, county, "continuing-education", "合计", "0", "0", "0", "0", "0", "0", "0", "0");
        PROVINCE.moveUnit(passes, "320685");
        sameEverywhere(screen, county, "continuing-education", "合计", "1", "1", "1", "1", "1", "1", "1", "0");
        var wuxi = Offices.administrator(PROVINCE.tenant, Offices.WUXI);
        sameEverywhere(screen, wuxi, "continuing-education", "合计", "0", "0", "0", "0", "0", "0", "0", "0");
        sameEverywhere(screen, wuxi, "training-sites", "合计", "0", "0", "0", "0", "0", "0", "—", "0", "—");
    }

    /** @param cells with which the row of all begins */
    private static void sameEverywhere(Screen screen, UUID account, String table, String... cells) {
        var path = "/office/statistics/" + table;
        as(screen, account, path);
        var row = screen.page()
                .locator("#stat-table tfoot tr")
                .first()
                .locator("th, td")
                .allInnerTexts();
        assertThat(row).as(path).startsWith(cells);
        var session = WebHouse.signIn(PROVINCE.tenant, account).getValue();
        assertThat(Download.of(PROVINCE.tenant, path + "/file.pdf", session).text())
                .contains(String.join("", cells));
        assertThat(Workbooks.rows(Download.of(PROVINCE.tenant, path + "/file.xlsx", session)
                        .content()))
                .as("the workbook of " + path)
                .anyMatch(line -> line.startsWith(String.join("|", cells)));
    }

    private static void approveForThree(Screen screen, UUID office, TrainingPlan plan) {
        as(screen, office, "/office/training-plans/" + plan.id());
        screen.page().getByLabel("批准人数").fill("3");
        screen.page().getByLabel("意见").fill("同意开班，场地只够三人。");
        screen.page().locator("form.q-panel button.btn-primary").click();
    }

    private static void enroll(Screen screen, People.Learner learner) {
        as(screen, learner.account(), "/learner/face-to-face");
        if (learner.name().equals("陈立新")) screen.assertGood("face-learner-list");
        screen.press("报名：烹饪高级工面授班（第二期）");
        assertThat(main(screen)).contains("报名成功").contains("现场缴纳");
        if (learner.name().equals("陈立新")) {
            screen.assertGood("face-learner-class");
            as(screen, learner.account(), "/learner").assertGood("face-home-attend");
            assertThat(main(screen)).contains("查看面授班").contains("实训楼 201 教室");
        }
    }

    private static void score(Screen screen, UUID site, TrainingPlan plan) {
        as(screen, site, "/site/classes").assertGood("face-site-classes");
        screen.page().getByText(plan.name()).first().click();
        screen.assertGood("face-site-class");
        screen.page().getByText("录成绩（已录 0 / 2）").click();
        screen.page().getByLabel("陈立新的成绩").fill("八十");
        screen.page().getByLabel("周文静的成绩").fill("58.5");
        screen.press("保存全部成绩");
        screen.assertGood("face-site-scores-refused");
        screen.page().getByLabel("陈立新的成绩").fill("86.5");
        screen.press("保存全部成绩");
        assertThat(main(screen)).contains("成绩已保存，改动 2 人");
    }

    private static void correct(Screen screen, UUID site, TrainingPlan plan) {
        as(screen, site, "/site/classes/" + plan.id()).assertGood("face-site-returned");
        assertThat(main(screen)).contains("周文静的成绩请复核。");
        as(screen, site, "/site/classes/" + plan.id() + "/scores");
        screen.page().getByLabel("周文静的成绩").fill("59");
        screen.press("保存全部成绩");
        as(screen, site, "/site/classes/" + plan.id() + "/hours-report");
        screen.press("申报课时");
    }

    private static void decide(Screen screen, UUID office, TrainingPlan plan, String decision, String opinion) {
        as(screen, office, "/office/hours-reports").assertGood("face-office-list");
        screen.page().getByText(plan.name()).first().click();
        screen.page().locator("input[value=" + decision + "]").check();
        if (decision.equals("RETURN")) {
            screen.press("提交");
            assertThat(main(screen)).contains("退回时请写明要改什么");
            screen.assertGood("face-office-refused");
        }
        screen.page().getByLabel("意见").fill(opinion);
        screen.press("提交");
    }
}
