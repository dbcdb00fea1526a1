package cn.qinxue.web.office;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
class OfficeLookTest {
    private static Tenant home;

    @BeforeAll
    static void openTheHome() {
        home = TestHouse.openTenant("office-look");
        People.learner(home, "陈立新");
        People.imported(home, "周文静", People.idNumber());
        Offices.administrator(home, NANTONG, OfficeRole.FINANCE, "顾海峰", "ntmoney");
        Offices.administrator(home, NANTONG, OfficeRole.READ_ONLY, "阿依古丽·买买提", "ntreadonly01");
        Offices.administrator(home, HAIAN, OfficeRole.OFFICE_ADMINISTRATOR, "陆敏", "haadmin");
    }

    private static Screen at(Screen screen, String path) {
        return screen.open(WebHouse.url(home, path));
    }

    @Test
    void homeAndContact(Screen screen) {
        screen.signIn(home, Offices.administrator(home, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远"));
        at(screen, "/office").assertGood("office-home");
        assertThat(screen.page().locator("h1").innerText()).contains("南通市工考办管理", "2");
        at(screen, "/office/contact");
        screen.page().getByLabel("联系电话").fill("请来电");
        screen.press("保存");
        screen.assertGood("office-contact-refused");
        screen.page().getByLabel("联系电话").fill("0513-0000 1201");
        screen.press("保存");
        screen.assertGood("office-home-saved");
        at(screen, "/office/profile").assertGood("office-profile");
        at(screen, "/mobile").assertGood("office-mobile");
    }

    @Test
    void theReadOnlyHome(Screen screen) {
        screen.signIn(home, Offices.administrator(home, HAIAN, OfficeRole.READ_ONLY, "林晓"));
        at(screen, "/office").assertGood("office-home-read-only");
        at(screen, "/office/administrators").assertGood("office-forbidden");
        assertThat(screen.page().locator("main").innerText()).contains("没有“管理管理员账号和接口令牌”的权限");
    }

    @Test
    void administrators(Screen screen) {
        screen.signIn(home, Offices.administrator(home, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "钱立平"));
        at(screen, "/office/administrators").assertGood("administrator-list");
        at(screen, "/office/administrators?name=没有这个人").assertGood("administrator-none");
        at(screen, "/office/administrators/new");
        screen.press("开通账号");
        screen.assertGood("administrator-new-refused");
        screen.page().getByLabel("姓名").fill("周敏");
        screen.page().getByLabel("登录账号").fill("zhoumin");
        screen.page().locator("input[value=READ_ONLY]").check();
        screen.press("开通账号");
        screen.assertGood("administrator-opened");
        at(screen, "/office/administrators");
        screen.page().getByLabel("停用周敏").click();
        screen.assertGood("administrator-disabling");
        screen.press("停用周敏");
        screen.assertGood("administrator-list-said");
        screen.page().getByLabel("修改顾海峰").click();
        screen.assertGood("administrator-change");
    }

    @Test
    void lowerOffices(Screen screen) {
        screen.signIn(home, Offices.administrator(home, PROVINCE, OfficeRole.OFFICE_ADMINISTRATOR, "吴晓东"));
        at(screen, "/office/administrators/lower-offices").assertGood("lower-office-list");
        screen.page().getByLabel("开通苏州市工考办的管理员").click();
        screen.assertGood("lower-office-new");
        screen.page().getByLabel("姓名").fill("沈明远");
        screen.page().getByLabel("登录账号").fill("szadmin");
        screen.press("开通账号");
        screen.assertGood("lower-office-opened");
        at(screen, "/office/administrators/lower-offices").assertGood("lower-office-list-opened");
        at(screen, "/office/audit-trail").assertGood("audit-trail");
        screen.press("校验有没有被改动");
        screen.assertGood("audit-trail-verified");
        at(screen, "/office/audit-trail?from=2026-13-01&person=吴晓东&action=EXPORT")
                .assertGood("audit-trail-refused");
    }

    @Test
    void loginAndRecoverySayWhatAdministratorsType(Screen screen) {
        at(screen, "/login").assertGood("office-login");
        at(screen, "/recovery").assertGood("office-recovery");
    }
}
