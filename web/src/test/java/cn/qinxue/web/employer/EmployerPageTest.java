package cn.qinxue.web.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.employer.Employer;
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
class EmployerPageTest {
    private static final String LONG =
            "南通市海安市人民政府机关事务管理局驻经济技术开发区滨海新区综合后勤保障服务中心（南通市海安市公务用车服务中心、" + "南通市海安市机关幼儿园管理办公室）第三分中心第十二服务站暨老干部活动中心";
    private static Tenant home;
    private static Employer hospital;

    @BeforeAll
    static void open() {
        home = TestHouse.openTenant("unit-pages");
        hospital = Units.unit(home, "海安市人民医院", "320685", 3);
        Units.unit(home, "海安市中医院", "320685", 1);
        Units.unit(home, "海安县人民医院", "320685", 2);
        Units.unit(home, LONG, "320685", 0);
        Units.unit(home, "江海大学", "320000-ZZ", "320600", 4);
        Units.unit(home, "无锡市人民医院", "320200", 1);
        for (int number = 1; number <= 21; number++) {
            Units.unit(home, "如皋市第" + number + "中学", "320682", number % 3 == 0 ? 1 : 0);
        }
    }

    private static Screen at(Screen screen, String path) {
        var account = Offices.administrator(home, Offices.NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远");
        return screen.signIn(home, account).open(WebHouse.url(home, "/office/employers" + path));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void theListIsGood(Screen screen) {
        at(screen, "").assertGood("employers");
        screen.open(WebHouse.url(home, "/office/employers?region=320685")).assertGood("employers-county");
        screen.open(WebHouse.url(home, "/office/employers?elsewhere=1")).assertGood("employers-elsewhere");
        screen.open(WebHouse.url(home, "/office/employers?name=没有的单位")).assertGood("employers-none");
    }

    @Test
    void oneIsSearchedForAndLookedAt(Screen screen) {
        var page = at(screen, "").page();
        page.getByLabel("单位名称").fill("人民医院");
        button(page, "搜索").click();
        assertThat(page.url()).contains("name=");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("海安市人民医院").setExact(true))
                .click();
        assertThat(page.locator("h1").textContent()).isEqualTo("海安市人民医院");
        screen.assertGood("employer");
    }

    @Test
    void theFormsAreGood(Screen screen) {
        var page = at(screen, "/new").page();
        screen.assertGood("employer-new");
        button(page, "保存").click();
        screen.assertGood("employer-new-refused");
        screen.open(WebHouse.url(home, "/office/employers/" + hospital.id() + "/edit"))
                .assertGood("employer-edit");
    }

    @Test
    void whoIsOvertakenSeesBoth(Screen screen) {
        var unit = Units.unit(home, "如东县人民医院", "320623", 2);
        var edit = WebHouse.url(home, "/office/employers/" + unit.id() + "/edit");
        var page = at(screen, "/" + unit.id() + "/edit").page();
        var other = page.context().newPage();
        other.navigate(edit);
        other.getByLabel("单位名称").fill("如东县第一人民医院");
        other.getByLabel("所在地区").first().selectOption("320681");
        Screen.press(other, "保存");
        page.getByLabel("单位名称").fill("如东县总医院");
        button(page, "保存").click();
        assertThat(page.locator("main").textContent()).contains("韩志远刚刚修改了这条记录", "如东县第一人民医院", "如东县总医院", "南通市 / 启东市");
        screen.assertGood("employer-overtaken");
        button(page, "用我填写的内容保存").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("如东县总医院");
    }

    @Test
    void aHurriedPersonMergesOnce(Screen screen) {
        var wrong = Units.unit(home, "海门区第一人民医院（重复）", "320614", 3);
        var right = Units.unit(home, "海门区第一人民医院", "320614", 2);
        var page = at(screen, "/" + wrong.id() + "/merger").page();
        screen.assertGood("employer-merger-choose");
        page.getByLabel("并入海门区第一人民医院").click();
        screen.assertGood("employer-merger");
        button(page, "合并，转移 3 人").dblclick();
        page.waitForURL("**/office/employers/" + right.id());
        assertThat(page.locator("main").textContent()).contains("查看 5 人", "海门区第一人民医院（重复）");
        screen.assertGood("employer-merged");
    }

    @Test
    void whoMayOnlyLookFindsNoButtons(Screen screen) {
        var empty = TestHouse.openTenant("unit-pages-empty");
        var account = Offices.administrator(empty, Offices.HAIAN, OfficeRole.READ_ONLY, "查阅员");
        screen.signIn(empty, account)
                .open(WebHouse.url(empty, "/office/employers"))
                .assertGood("employers-empty");
        assertThat(screen.page().locator("main").textContent())
                .contains("还没有工作单位")
                .doesNotContain("新增单位");
    }
}
