package cn.qinxue.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.Right;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class ApiPageTest {
    private static final Tenant TENANT = TestHouse.openTenant("api-page");

    @Test
    void readsAsADocumentAndCallsWithATokenThatWasPasted(Screen screen) {
        People.imported(TENANT, "纪晓舟", People.idNumber());
        var page = open(screen);
        screen.assertGood("api-page");

        screen.open(page.url());
        page.locator("#findStaff > summary").click();
        var call = page.locator("#findStaff");
        PlaywrightAssertions.assertThat(call).containsText("一页一页取");
        button(call).click();
        PlaywrightAssertions.assertThat(call.locator("[data-api-answer]")).hasText("请先在页面上方贴上令牌。");
        page.locator("#api-token").fill(Tokens.of(TENANT, Offices.NANTONG));
        call.locator("[name=q]").fill("纪晓舟");
        button(call).click();
        var answer = call.locator("[data-api-answer]");
        PlaywrightAssertions.assertThat(answer).containsText("状态 200");
        assertThat(answer.textContent()).contains("\"name\": \"纪晓舟\"", "\"total\": 1");
        screen.assertGood("api-page-answer");

        call.locator("[name=size]").fill("0");
        button(call).click();
        PlaywrightAssertions.assertThat(answer).containsText("状态 400");
        PlaywrightAssertions.assertThat(answer).containsText("1 到 1000 之间的整数");
    }

    @Test
    void changesARecordFromThePage(Screen screen) {
        var staff = People.imported(TENANT, "水清", People.idNumber());
        var page = open(screen);
        page.locator("#api-token").fill(Tokens.of(TENANT, Offices.NANTONG, Right.STAFF));
        page.locator("#changeStaff > summary").click();
        var call = page.locator("#changeStaff");
        call.locator("[name=id]").fill(staff.id().toString());
        call.locator("[data-api-in=body]").fill("{\"address\": \"人民路 9 号\"}");
        button(call).click();
        var answer = call.locator("[data-api-answer]");
        PlaywrightAssertions.assertThat(answer).containsText("状态 200，ETag \"1\"");
        PlaywrightAssertions.assertThat(answer).containsText("人民路 9 号");
        screen.picture("api-page-change");
    }

    private static Page open(Screen screen) {
        screen.signIn(TENANT, Offices.administrator(TENANT, Offices.NANTONG)).open(WebHouse.url(TENANT, "/office/api"));
        return screen.page();
    }

    private static Locator button(Locator call) {
        return call.locator("button");
    }
}
