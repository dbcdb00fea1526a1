package cn.qinxue.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the order to the gateway's page and back, in a browser that minds the content security policy. */
@BrowserTest
class PayingTest {
    private static final Tenant BANK = TestHouse.openTenant("paying-bank");
    private static final Tenant PLATFORM = TestHouse.openTenant("paying-platform");

    @TempDir
    private static Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        Years.open(BANK, "jiangsu-worker-2023.yaml");
        Years.open(
                PLATFORM,
                "fujian-worker-2017.yaml",
                yaml -> yaml.replace("courseSelection: BEFORE_PAYMENT", "courseSelection: AFTER_OPENING"));
        var settings = TestDatabase.settings();
        settings.put("qinxue.payment.sandbox.enabled", "true");
        settings.put("qinxue.payment.sandbox.port", "0");
        settings.put("qinxue.payment.sandbox.retry", "200ms");
        settings.put("qinxue.data-folder", folder.toString());
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void paysAtTheBankAndTheClassIsOpen(Screen screen) {
        var learner = People.learner(BANK, "陈立新", SkillLevel.TECHNICIAN);
        var page = signIn(screen, BANK, learner.account());
        page.navigate(url(BANK, "/learner/offerings"));
        button(page, "报名：").click();
        page.getByLabel("个人").check();
        page.getByLabel("发票抬头").fill("陈立新");
        page.route("**/jump.js", PayingTest::nothing);
        button(page, "提交订单，去付款").click();
        screen.assertGood("order-jump");
        button(page, "去缴费").click();
        payAtTheCashier(page);
        screen.assertGood("order-return-paid");
        page.navigate(url(BANK, "/learner/orders"));
        screen.assertGood("orders");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("详情和发票"))
                .click();
        assertThat(page.getByText("电子发票从").textContent()).contains("起可以下载");
        screen.assertGood("order-paid");
        assertThat(enrollment(BANK, learner.account()).state()).isEqualTo(Enrollment.State.OPEN);
        page.navigate(url(BANK, "/learner/enrollments"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("申请退款"))
                .click();
        screen.assertGood("refund");
        page.getByLabel("退款原因").fill("单位统一安排了面授");
        button(page, "申请退款").click();
        assertThat(enrollment(BANK, learner.account()).state()).isEqualTo(Enrollment.State.REFUNDING);
        screen.assertGood("enrollments-refunding");
    }

    @Test
    void isTakenToThePaymentPlatformByItselfAndMayComeBackUnpaid(Screen screen) {
        var learner = People.learner(PLATFORM, "黄美玲", SkillLevel.SENIOR);
        var page = signIn(screen, PLATFORM, learner.account());
        page.navigate(url(PLATFORM, "/learner/offerings"));
        button(page, "报名：").click();
        page.getByLabel("个人").check();
        page.getByLabel("发票抬头").fill("黄美玲");
        button(page, "提交订单，去付款").click();
        button(page, "取消，返回商户").click();
        page.waitForURL("**/return");
        assertThat(page.locator("h1").innerText()).isEqualTo("正在确认付款…");
        screen.assertGood("order-return-waiting");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("没有付款，回到订单"))
                .click();
        screen.assertGood("order-unpaid");
        button(page, "去缴费").click();
        payAtTheCashier(page);
        assertThat(enrollment(PLATFORM, learner.account()).state()).isEqualTo(Enrollment.State.OPEN);
    }

    private static void payAtTheCashier(Page page) {
        button(page, "支付成功").click();
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("付款成功，班级已开通");
    }

    /** A script that does nothing, so that the page can be looked at. */
    private static void nothing(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(""));
    }

    private static Page signIn(Screen screen, Tenant tenant, UUID account) {
        var session = WebHouse.signIn(tenant, account);
        var page = screen.page();
        page.context().addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(url(tenant, ""))));
        return page;
    }

    private static String url(Tenant tenant, String path) {
        return "http://" + tenant.hosts().getFirst() + ":" + server.getPort() + path;
    }

    private static Enrollment enrollment(Tenant tenant, UUID account) {
        return Tenancy.call(
                tenant,
                () -> TestHouse.bean(Enrollments.class).ofAccount(account).getFirst());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
