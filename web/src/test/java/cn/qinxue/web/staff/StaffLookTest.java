package cn.qinxue.web.staff;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 用户管理 in a browser. */
@BrowserTest
class StaffLookTest {
    private static StaffHouse home;
    private static Staff person;

    @BeforeAll
    static void openHouse() {
        home = StaffHouse.open("staff-look").filled();
        person = home.add("蒋小斌", home.employer("海安市机关事务服务中心", "320685"), 0, true);
        StaffHouse.open("staff-look-neighbour").filled();
    }

    private static Screen open(Screen screen, RegionPath office, String path) {
        return open(screen, home.administrator(office), path);
    }

    private static Screen open(Screen screen, UUID account, String path) {
        return screen.signIn(home.tenant(), account).open(WebHouse.url(home.tenant(), path));
    }

    private static List<String> tree(Screen screen) {
        return screen.page().locator(".q-tree__name").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void provinceCityAndCountySeeNestedPeopleWithCounts(Screen screen) {
        var quiet = StaffHouse.open("staff-tree").filled();
        look(screen, quiet, PROVINCE);
        assertThat(tree(screen)).startsWith("江苏省 31", "省直 4").contains("无锡市 2", "南通市 25", "苏州市 0");
        screen.page()
                .locator(".q-tree__name", new Page.LocatorOptions().setHasText("南通市"))
                .click();
        assertThat(tree(screen)).contains("江苏省 31", "南通市 25", "市直 3", "海安市 22", "无锡市 2");
        look(screen, quiet, NANTONG);
        assertThat(tree(screen)).startsWith("南通市 25", "市直 3").contains("海安市 22");
        assertThat(screen.page().content()).contains("顾小平").doesNotContain("钱学文", "高明");
        look(screen, quiet, HAIAN);
        assertThat(tree(screen)).containsExactly("海安市 22");
        assertThat(screen.page().content()).doesNotContain("顾小平");
    }

    private static void look(Screen screen, StaffHouse house, RegionPath office) {
        screen.signIn(house.tenant(), house.administrator(office))
                .open(WebHouse.url(house.tenant(), "/office/staff?size=50"));
    }

    @Test
    void theListItsFiltersAndTheTree(Screen screen) {
        open(screen, PROVINCE, "/office/staff");
        screen.assertGood("office-staff-province");
        screen.page()
                .locator(".q-tree__name", new Page.LocatorOptions().setHasText("南通市"))
                .click();
        screen.page()
                .locator("summary", new Page.LocatorOptions().setHasText("更多条件"))
                .click();
        screen.page().locator("[name=level][value=TECHNICIAN]").check();
        screen.page().locator("[name=level][value=SENIOR]").check();
        screen.press("搜索");
        assertThat(screen.page().url()).contains("region=320600", "level=TECHNICIAN", "level=SENIOR");
        assertThat(screen.page().locator(".q-chips").innerText()).contains("南通市", "高级工、技师");
        screen.page().locator("[data-tick-all]").check();
        screen.page()
                .locator("summary", new Page.LocatorOptions().setHasText("更多条件"))
                .click();
        screen.assertGood("office-staff-filtered");
    }

    @Test
    void theListAndTheTickedAreDownloaded(Screen screen) {
        open(screen, HAIAN, "/office/staff?level=SENIOR");
        var page = screen.page();
        var all = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^导出 ")))
                        .click());
        assertThat(all.suggestedFilename()).startsWith("用户名单-海安市-").endsWith(".xlsx");
        page.locator("[data-tick]").first().check();
        var one = page.waitForDownload(() -> page.locator(".q-bulk button", new Page.LocatorOptions().setHasText("导出"))
                .click());
        assertThat(one.suggestedFilename()).startsWith("用户名单-所选人员-");
        assertThat(one.failure()).isNull();
    }

    @Test
    void anEmptyListSaysWhatToDo(Screen screen) {
        open(screen, NANTONG, "/office/staff?q=查无此人");
        screen.assertGood("office-staff-nobody");
        var fresh = StaffHouse.open("staff-empty");
        screen.signIn(fresh.tenant(), fresh.administrator(NANTONG)).open(WebHouse.url(fresh.tenant(), "/office/staff"));
        assertThat(screen.page().content()).contains("还没有用户", "导入用户");
        screen.assertGood("office-staff-empty");
    }

    @Test
    void aNumberIsFoundAndStandsInNoAddress(Screen screen) {
        open(screen, NANTONG, "/office/staff");
        var number = home.idNumber(person);
        screen.page().getByLabel("搜索用户").fill(number);
        screen.press("搜索");
        assertThat(screen.page().locator(".q-card-title").allInnerTexts()).containsExactly("蒋小斌");
        assertThat(screen.page().url()).doesNotContain(number.substring(0, 14));
        screen.page().getByLabel("搜索用户").fill("99010119500101123X");
        screen.press("搜索");
        assertThat(screen.page().locator(".q-empty").innerText()).contains("**** 123X");
        assertThat(screen.page().url()).doesNotContain("9901011950");
    }

    @Test
    void aPersonIsLookedAtChangedAndTheHistorySaysSo(Screen screen) {
        var staff = home.add("毛小琴", home.employer("海安市图书馆", "320685"), 0, true);
        var place = "/office/staff/" + staff.id();
        open(screen, NANTONG, place);
        screen.assertGood("office-staff-person");
        screen.press("查看完整号码");
        assertThat(screen.page().content()).contains(home.idNumber(staff));
        screen.picture("office-staff-unmasked");

        screen.open(WebHouse.url(home.tenant(), place + "/edit"));
        screen.page()
                .getByLabel("姓名", new Page.GetByLabelOptions().setExact(true))
                .fill("毛晓琴");
        screen.page().getByLabel("技术等级").selectOption("TECHNICIAN");
        screen.page().locator("#unit-sought").pressSequentially("南通市机关");
        screen.page().getByText("南通市机关事务服务中心").click();
        screen.assertGood("office-staff-edit");
        screen.press("保存修改");
        assertThat(screen.page().locator("[data-summary]").innerText()).contains("技术等级变动的原因");
        screen.assertGood("office-staff-edit-refused");
        screen.page().locator("[name=levelChange][value=CORRECTION]").check();
        screen.page().getByLabel("更正的理由").fill("证书上是技师");
        screen.press("保存修改");
        assertThat(screen.page().content()).contains("修改已保存", "毛小琴 → 毛晓琴", "证书上是技师", "南通市机关事务服务中心");
        screen.assertGood("office-staff-changed");
        assertThat(home.reload(staff).version()).isEqualTo(staff.version() + 1);
    }

    @Test
    void ofTwoEditorsTheSecondSeesWhatTheFirstChangedAndDecides(Screen screen) {
        var staff = home.add("江小康", home.employer("海安市文化馆", "320685"), 0, true);
        var edit = "/office/staff/" + staff.id() + "/edit";
        open(screen, NANTONG, edit);
        var page = screen.page();
        page.getByLabel("姓名", new Page.GetByLabelOptions().setExact(true)).fill("江晓康");
        page.getByLabel("通讯地址").fill("中坝路 2 号");
        page.getByLabel("电子邮箱").fill("jiang@example.cn");

        var first = page.context().newPage();
        first.navigate(WebHouse.url(home.tenant(), edit));
        first.getByLabel("通讯地址").fill("江海路 3 号");
        first.getByLabel("邮政编码").fill("226601");
        Screen.press(first, "保存修改");

        screen.press("保存修改");
        assertThat(page.locator("table").innerText()).contains("江海路 3 号", "中坝路 2 号", "江晓康", "226601");
        screen.assertGood("office-staff-conflict");
        page.getByLabel("通讯地址：采用您填写的").check();
        screen.press("按选择保存");
        var saved = home.reload(staff);
        assertThat(saved.name()).isEqualTo("江晓康");
        assertThat(saved.address()).isEqualTo("中坝路 2 号");
        assertThat(saved.postcode()).isEqualTo("226601");
        assertThat(saved.email()).isEqualTo("jiang@example.cn");
    }

    @Test
    void passwordsOfSeveralAreResetAndShownOnce(Screen screen) {
        open(screen, HAIAN, "/office/staff?level=JUNIOR");
        screen.page().locator("[data-tick-all]").check();
        screen.page()
                .locator(".q-bulk button", new Page.LocatorOptions().setHasText("重置"))
                .click();
        assertThat(screen.page().content()).contains("还没有激活，没有密码", "换成新的初始密码");
        screen.assertGood("office-staff-resets");
        screen.page()
                .locator("form[action='/office/staff/password-resets'] .btn-primary")
                .click();
        assertThat(screen.page().locator("code").first().innerText()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        screen.assertGood("office-staff-passwords");
    }

    @Test
    void aPersonIsAddedAndTakenOutOfUse(Screen screen) {
        open(screen, NANTONG, "/office/staff/new");
        screen.press("新增");
        screen.assertGood("office-staff-new-refused");
        var page = screen.page();
        page.getByLabel("姓名", new Page.GetByLabelOptions().setExact(true)).fill("黄小英");
        page.getByLabel("身份证号").fill("99010119800512224" + IdNumber.checkCharacter("99010119800512224"));
        page.getByText("女", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#unit-sought").fill("海安市高级");
        screen.press("查找");
        page.getByText("海安市高级中学").click();
        screen.assertGood("office-staff-new");
        screen.press("新增");
        assertThat(page.content()).contains("已新增黄小英", "未激活");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("停用")).click();
        screen.assertGood("office-staff-closure");
        screen.press("停用黄小英");
        assertThat(page.locator("h1").innerText()).contains("已停用");
        screen.assertGood("office-staff-closed");
    }

    @Test
    void whoMayOnlyReadHasNoButtons(Screen screen) {
        var reader = Offices.administrator(home.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        open(screen, reader, "/office/staff");
        assertThat(screen.page().locator("main").innerText()).doesNotContain("修改", "重置", "新增", "导入", "完整身份证号");
        screen.assertGood("office-staff-reader");
        screen.open(WebHouse.url(home.tenant(), "/office/staff/" + person.id()));
        assertThat(screen.page().locator("main .btn").count()).isZero();
    }

    @Test
    void numbersInFullAreAskedForFirst(Screen screen) {
        open(screen, NANTONG, "/office/staff/export/full?region=320685");
        screen.assertGood("office-staff-export-full");
    }
}
