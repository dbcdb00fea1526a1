package cn.qinxue.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.sms.SentMessages;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Provinces;
import cn.qinxue.web.testbase.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person's way from activation to a class that is open, by clicks and typing only. */
final class Walk {
    private static final Pattern CODE = Pattern.compile("验证码 ([0-9]{6})");

    private final Tenant tenant;
    private final Screen screen;
    private final Page page;

    Walk(Tenant tenant, Screen screen) {
        this.tenant = tenant;
        this.screen = screen;
        this.page = screen.page();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        screen.open(Provinces.url(tenant, path));
    }

    /** The text of the page that is open. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Presses the one button or link of that name, and waits for the page it leads to. */
    void press(String name) {
        press(page.locator("main"), name);
    }

    void press(Locator within, String name) {
        var button = within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        var link = within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
        button.or(link).first().click();
        page.waitForLoadState();
    }

    void fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    void activate(String name, String idNumber, String mobile) {
        open("/activation");
        fill("姓名", name);
        fill("身份证号", idNumber);
        fill("手机号", mobile);
        fill("验证码", People.CAPTCHA);
        press("获取短信验证码");
        fill("短信验证码", lastCode(mobile));
        fill("密码", Provinces.PASSWORD);
        fill("再填一次密码", Provinces.PASSWORD);
        press("激活并进入学员中心");
        assertThat(page.url()).endsWith("/learner");
    }

    /** Into the class of this year; what the list says of it. */
    String enroll(int year) {
        open("/learner/offerings");
        var offering = page.locator("li.q-course")
                .filter(new Locator.FilterOptions().setHasText(String.valueOf(year)))
                .first();
        var said = offering.innerText();
        press(offering, "报名：");
        return said;
    }

    /** From the page of the order over the cashier of the sandbox to the class. */
    void pay() {
        page.getByLabel("个人").first().check();
        press("提交订单，去付款");
        page.waitForURL(Pattern.compile(".*/cashier/.*"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("支付成功"))
                .click();
        page.waitForURL(Pattern.compile(".*/return.*"));
        page.getByText("付款成功，班级已开通").waitFor();
    }

    /** Chooses courses category by category until no hours are missing, and confirms. */
    void select() {
        int categories = page.locator("nav.q-tabs[aria-label=课程分类] a").count();
        for (int i = 0; i < categories; i++) {
            page.locator("nav.q-tabs[aria-label=课程分类] a").nth(i).click();
            page.waitForLoadState();
            while (page.locator(".q-totals li.is-current strong").count() > 0) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^加入《")))
                        .first()
                        .click();
                page.waitForLoadState();
            }
        }
        press("确认所选");
    }

    private static String lastCode(String mobile) {
        var text = Provinces.bean(SentMessages.class).latest().stream()
                .filter(message -> message.mobile().equals(mobile))
                .findFirst()
                .orElseThrow()
                .text();
        var code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
