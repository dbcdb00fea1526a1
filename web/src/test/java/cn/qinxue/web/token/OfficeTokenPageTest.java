package cn.qinxue.web.token;

import cn.qinxue.services.access.Right;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@BrowserTest
class OfficeTokenPageTest {
    private static final Tenant HOME = TestHouse.openTenant("office-token-page");

    @Test
    void isGoodAtBothWidths(Screen screen) {
        var place = WebHouse.url(HOME, "/office/tokens");
        screen.signIn(HOME, Offices.administrator(HOME, Offices.PROVINCE)).open(place);
        screen.assertGood("office-tokens-none");
        Tokens.get(HOME, Tokens.of(HOME, Offices.PROVINCE, Right.STAFF, Right.FULL_NUMBERS), "/api/v1/staff");
        Tokens.issued(HOME, Offices.PROVINCE, Duration.ofSeconds(-1));
        screen.open(place).assertGood("office-tokens");

        var page = screen.page();
        page.locator("#f-name").fill("省考务系统");
        page.locator("input[name=grant][value=CHANGE]").check();
        page.locator("input[name=fullNumbers]").check();
        page.locator("main form button").click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("读取和修改，完整号码");
        screen.assertGood("office-token-issued");
        screen.open(place);
        page.getByText("撤销").first().click();
        screen.assertGood("office-token-revocation");
    }
}
