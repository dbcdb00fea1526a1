package cn.qinxue.web.plan;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.Show;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a new training site to approved and refused plans, as the people do it in the browser. */
@BrowserTest
class PlanJourneyTest {
    private static final Pattern FIRST_PASSWORD = Pattern.compile("([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})");
    private static final String PASSWORD = "bai-yun-2077";
    private static Tenant home;

    @BeforeAll
    static void openTheHome() {
        home = TestHouse.openTenant("plan-journey");
        Years.open(home, "jiangsu-worker-2023.yaml");
    }

    private static Screen at(Screen screen, String path) {
        return screen.open(WebHouse.url(home, path));
    }

    private static void follow(Screen screen, String link) {
        screen.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void fill(Screen screen, Map<String, String> values) {
        values.forEach((field, value) ->
                screen.page().locator("[name='" + field + "']").fill(value));
    }

    private static String main(Screen screen) {
        return screen.page().locator("main").innerText();
    }

    private static void signInByPassword(Screen screen, String account, String password) {
        screen.page().context().clearCookies();
        at(screen, "/login");
        fill(screen, Map.of("account", account, "password", password, "captcha", People.CAPTCHA));
        screen.press("登录");
    }

    private static void writePlan(Screen screen, String name) {
        var details = Tenancy.call(home, () -> Sites.details(name));
        var schedule = details.schedule();
        at(screen, "/site/plans/new");
        fill(
                screen,
                Map.of(
                        "name", name,
                        "plannedHeads", "80",
                        "enrollmentFrom", Show.minute(schedule.enrollmentFrom()),
                        "enrollmentUntil", Show.minute(schedule.enrollmentUntil()),
                        "trainingFrom", Show.minute(schedule.trainingFrom()),
                        "trainingUntil", Show.minute(schedule.trainingUntil()),
                        "examFrom", Show.minute(schedule.examFrom()),
                        "examUntil", Show.minute(schedule.examUntil()),
                        "hours.IDEOLOGY", "7",
                        "hours.SKILL", "10.5"));
        screen.page().locator("[name=audience]").selectOption(details.audience());
        screen.press("保存，去核对");
        // Ten and a half hours are more than the group needs of this category.
        assertThat(main(screen)).contains("岗位技能提升要求是 10 学时");
        fill(screen, Map.of("hours.SKILL", "10"));
        screen.press("保存，去核对");
        assertThat(main(screen)).contains("核对以后提交", "17 学时（思政 7，岗位技能提升 10）");
        screen.press("提交审批");
        assertThat(main(screen)).contains("已提交，等工考办审批。", "待审批");
    }

    @Test
    void aSiteIsOpenedPlansAreFiledOneIsApprovedOneRefusedAndFiledAgain(Screen screen) {
        var office = Offices.administrator(home, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远");
        screen.signIn(home, office);
        var first = openSite(screen);
        changeFirstPassword(screen, first);
        writePlan(screen, "烹饪高级工班");
        writePlan(screen, "面点高级工班");
        screen.page().context().clearCookies();
        screen.signIn(home, office);
        decide(screen);
        adjust(screen);
        signInByPassword(screen, "2026ms01", PASSWORD);
        fileAgain(screen);
        Tenancy.run(
                home,
                () -> assertThat(TestHouse.bean(TrainingPlans.class)
                                .page(NANTONG, new PlanFilter(null, "", null, PlanState.FILED), 0, 10))
                        .extracting(PlanLine::name)
                        .containsExactly("面点高级工班"));
    }

    /** The first password of its administrator, as shown. */
    private static String openSite(Screen screen) {
        at(screen, "/office/training-sites/new");
        fill(
                screen,
                Map.of(
                        "name", "南通烹饪面授点",
                        "foundedOn", "2019-03-01",
                        "capacity", "120",
                        "coverage", "烹饪、面点",
                        "place", "教育路 18 号",
                        "contact", "褚晓东",
                        "telephone", "0513-0000 5120",
                        "administrator", "褚晓东",
                        "mobile", People.mobile(),
                        "accountName", "2026ms01"));
        screen.press("新增面授点");
        screen.assertGood("journey-site-opened");
        var shown = FIRST_PASSWORD.matcher(main(screen));
        assertThat(shown.find()).isTrue();
        return shown.group();
    }

    private static void changeFirstPassword(Screen screen, String first) {
        signInByPassword(screen, "2026MS01", first);
        assertThat(screen.page().url()).endsWith("/password");
        screen.assertGood("journey-site-first-password");
        fill(screen, Map.of("old", first, "password", PASSWORD, "again", PASSWORD));
        screen.press("修改密码");
        assertThat(screen.page().url()).endsWith("/site");
    }

    /** Fewer heads for the one, back to the site with the other. */
    private static void decide(Screen screen) {
        at(screen, "/office");
        assertThat(main(screen)).contains("2 份培训计划等您审批");
        follow(screen, "2 份培训计划等您审批");
        assertThat(main(screen)).contains("80 / - / -");
        follow(screen, "烹饪高级工班");
        fill(screen, Map.of("approvedHeads", "60", "opinion", "同意开班。"));
        screen.press("提交，看下一份");
        assertThat(main(screen)).contains("“烹饪高级工班”已通过，批准 60 人", "面点高级工班");
        screen.page().getByText("不同意，退回修改").click();
        fill(screen, Map.of("opinion", "缺少教师名单。"));
        screen.press("只提交");
        assertThat(main(screen)).contains("已退回面授点修改");
    }

    private static void adjust(Screen screen) {
        at(screen, "/office/training-plans");
        follow(screen, "烹饪高级工班");
        fill(screen, Map.of("allowedHeads", "55"));
        screen.press("保存人数");
        assertThat(main(screen)).contains("允许上报 55 人", "允许上报人数调整为 55 人，韩志远");
        at(screen, "/office/training-plans");
        assertThat(main(screen)).contains("80 / 60 / 55");
    }

    private static void fileAgain(Screen screen) {
        assertThat(main(screen)).contains("1 份培训计划没有通过", "80 / 60 / 55");
        at(screen, "/site/plans");
        follow(screen, "面点高级工班");
        assertThat(main(screen)).contains("缺少教师名单。");
        follow(screen, "修改");
        fill(screen, Map.of("teachers", "祁云（讲师）"));
        screen.press("保存，去核对");
        screen.press("提交审批");
        screen.assertGood("journey-filed-again");
    }

    @Test
    void aDraftIsDeletedAfterOneMoreQuestionAndNothingElse(Screen screen) {
        var site = Sites.open(home, WUXI, "无锡删草稿面授点");
        var beside = Sites.open(home, WUXI, "无锡隔壁面授点");
        var draft = Sites.plan(site, "不办了的烹饪班", PlanState.DRAFT);
        var filed = Sites.plan(site, "报上去的烹饪班", PlanState.FILED);
        var own = new Visit(home).with(session(site));
        var stranger = new Visit(home).with(session(beside));
        var path = "/site/plans/" + draft.id() + "/deletion";
        assertThat(stranger.get(path).code()).isEqualTo(404);
        assertThat(stranger.post(path, Map.of()).code()).isEqualTo(404);
        var kept = "/site/plans/" + filed.id();
        assertThat(body(own.get(kept))).doesNotContain("删除草稿");
        assertThat(location(own.get(kept + "/deletion"))).isEqualTo(kept);
        var refused = own.post(kept + "/deletion", Map.of());
        assertThat(refused.code()).isEqualTo(422);
        assertThat(body(refused)).contains("没有删除", "只有草稿可以删除");

        screen.signIn(home, site.actor().account());
        at(screen, "/site/plans");
        follow(screen, "不办了的烹饪班");
        screen.assertGood("plan-draft");
        follow(screen, "删除草稿");
        screen.assertGood("plan-deletion");
        screen.press("删除草稿");
        assertThat(main(screen)).contains("草稿“不办了的烹饪班”已删除。", "报上去的烹饪班");
        assertThat(own.get("/site/plans/" + draft.id()).code()).isEqualTo(404);
    }

    private static String session(Sites.Site site) {
        return Tenancy.call(
                home, () -> TestHouse.bean(Sessions.class).open(site.actor().account()));
    }

    @Test
    void aSiteRecoversItsPasswordAndADisabledAccountIsOutAtOnce() {
        var site = Sites.open(home, HAIAN, "海安烹饪面授点");
        var stranger = new Visit(home);
        var in = stranger.postWithCaptcha(
                "/login", Map.of("account", site.accountName(), "password", People.PASSWORD, "name", ""));
        assertThat(location(in)).isEqualTo("/site");
        assertThat(body(stranger.get("/site/profile"))).contains("褚晓东", site.accountName());
        var mobile = People.mobile();
        var code = location(stranger.post("/mobile", Map.of("mobile", mobile, "password", People.PASSWORD)));
        assertThat(location(stranger.post(code, Map.of("code", People.lastCode(mobile)))))
                .isEqualTo("/site/profile");
        assertThat(location(stranger.post(
                        "/password", Map.of("old", People.PASSWORD, "password", PASSWORD, "again", PASSWORD))))
                .isEqualTo("/site");

        var second = People.mobile();
        Tenancy.call(
                home,
                () -> TestHouse.bean(Accounts.class).changeMobile(site.actor().account(), second));
        var forgetful = new Visit(home);
        var recovery =
                location(forgetful.postWithCaptcha("/recovery", Map.of("name", second, "account", site.accountName())));
        assertThat(location(forgetful.post(
                        recovery,
                        Map.of(
                                "code",
                                People.lastCode(second),
                                "password",
                                "lan-tian-2088",
                                "again",
                                "lan-tian-2088"))))
                .isEqualTo("/login");
        var again = new Visit(home);
        assertThat(location(again.postWithCaptcha(
                        "/login", Map.of("account", site.accountName(), "password", "lan-tian-2088", "name", ""))))
                .isEqualTo("/site");

        var office = new Visit(home).with(session(HAIAN));
        var path = "/office/training-sites/" + site.site().id() + "/administrators/"
                + site.actor().account();
        assertThat(office.post(path + "/disabling", Map.of()).code()).isEqualTo(303);
        assertThat(location(again.get("/site"))).startsWith("/login");
    }

    private static String session(RegionPath region) {
        var account = Offices.administrator(home, region);
        return Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account));
    }
}
