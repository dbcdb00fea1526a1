package cn.qinxue.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.plan.PlanState;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.api.Test;

@BrowserTest
class DeskLookTest {

    @Test
    void aClerkRegistersAndCancels(Screen screen) {
        var home = Desk.open("desk-look");
        var zhang = Desk.person(home, "张立冬", "海安市机关事务服务中心车辆管理与后勤保障处", "320685");
        var li = Desk.person(home, "阿卜杜拉·买买提·吐尔逊", zhang.employer());
        screen.signIn(home, Offices.administrator(home, Offices.HAIAN));
        at(screen, home, "/office/desk");
        screen.assertGood("desk-empty");
        at(screen, home, "/office/desk/new");
        screen.press("登记");
        screen.assertGood("desk-form-refused");
        register(screen, home, zhang, "苏财收 0012345");
        register(screen, home, li, "苏财收 0012346");
        assertThat(screen.page().locator("main").innerText()).contains("线下报名已登记。", "待编班");
        screen.assertGood("desk-list");
        Sites.plan(Sites.open(home, Offices.HAIAN, "海安烹饪面授点"), "海安餐饮服务类中级工面授班", PlanState.APPROVED);
        at(screen, home, "/office/desk/grouping");
        screen.assertGood("desk-grouping");
        screen.page().locator("a[href='/office/desk']").last().click();
        screen.page().locator("a[href$='/cancellation']").first().click();
        screen.assertGood("desk-cancellation");
        screen.page().locator("[name=reason]").fill("本人改报网授");
        screen.press("取消登记");
        screen.assertGood("desk-cancelled");
    }

    private static void register(Screen screen, Tenant home, Desk.Person person, String receipt) {
        at(screen, home, "/office/desk/new");
        Desk.form(person, receipt)
                .forEach((field, value) ->
                        screen.page().locator("[name='" + field + "']").fill(value));
        screen.press("登记");
    }

    private static void at(Screen screen, Tenant home, String path) {
        screen.open(WebHouse.url(home, path));
    }
}
