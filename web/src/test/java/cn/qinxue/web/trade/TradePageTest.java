package cn.qinxue.web.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Units;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
class TradePageTest {
    private static Tenant home;
    private static Trade cook;

    @BeforeAll
    static void open() {
        home = TestHouse.openTenant("trade-pages");
        cook = Units.trade(home, "T030", "炊事员", "餐饮服务");
        Units.trade(home, "T031", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十");
        for (int number = 100; number < 122; number++) {
            Units.trade(home, "T" + number, "第" + number + "工种", "机电维修");
        }
        var unit = Units.unit(home, "海安机关食堂", "320685", 0);
        Units.person(home, unit.id(), cook.id());
    }

    private static Screen at(Screen screen, String path) {
        var account = Offices.administrator(home, Offices.PROVINCE, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远");
        return screen.signIn(home, account).open(WebHouse.url(home, "/office/trades" + path));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void theListIsGood(Screen screen) {
        at(screen, "").assertGood("trades");
        screen.open(WebHouse.url(home, "/office/trades?state=retired&name=无")).assertGood("trades-none");
        var city = TestHouse.openTenant("trade-pages-empty");
        screen.signIn(city, Offices.administrator(city, Offices.NANTONG))
                .open(WebHouse.url(city, "/office/trades"))
                .assertGood("trades-empty");
    }

    @Test
    void theFormsAreGood(Screen screen) {
        var page = at(screen, "/new").page();
        page.getByLabel("工种名称").fill("炊事员");
        button(page, "保存").click();
        screen.assertGood("trade-new-refused");
        screen.open(WebHouse.url(home, "/office/trades/" + cook.id())).assertGood("trade-edit");
        screen.open(WebHouse.url(home, "/office/trades/" + cook.id() + "/retirement"))
                .assertGood("trade-retirement");
    }

    @Test
    void aTradeIsRetiredAndBroughtBack(Screen screen) {
        var old = Units.trade(home, "T002", "司炉工", "机电维修");
        var page = at(screen, "").page();
        page.getByLabel("停用司炉工").click();
        button(page, "停用").dblclick();
        page.waitForURL("**/office/trades");
        page.getByLabel("恢复司炉工").click();
        button(page, "恢复").click();
        page.waitForURL("**/office/trades");
        assertThat(page.getByLabel("停用司炉工").isVisible()).isTrue();
        assertThat(old.retired()).isFalse();
    }
}
