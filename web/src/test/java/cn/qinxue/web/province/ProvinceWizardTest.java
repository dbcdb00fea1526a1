package cn.qinxue.web.province;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opening 浙江省 as an operator does it, with the mistakes an operator makes. */
@BrowserTest
class ProvinceWizardTest {
    @Test
    void anOperatorOpensAProvinceAndPutsMistakesRight(Screen screen) {
        screen.signIn(Operators.PLATFORM, Operators.ACCOUNT)
                .open(WebHouse.url(Operators.PLATFORM, "/operator/tenants"))
                .assertGood("province-list");
        screen.page().getByText("开通新省份").first().click();
        screen.assertGood("wizard-1-blank");
        place(screen);
        template(screen);
        policy(screen);
        assertThat(heading(screen)).isEqualTo("浙江省的地区");
        screen.assertGood("wizard-3-regions");
        next(screen);
        administrator(screen);
        review(screen);
        opened(screen);
    }

    private static void place(Screen screen) {
        screen.page().getByLabel("省份", exactly()).selectOption(new SelectOption().setValue("330000"));
        fill(screen, "代码", "platform");
        fill(screen, "主机名", "http://zhejiang.localhost:8080/");
        fill(screen, "印章字", "浙江");
        fill(screen, "主色", "#7fb2e5");
        fill(screen, "咨询电话", "0571-0000 1201");
        next(screen);
        assertThat(screen.page().title()).startsWith("有错误：");
        assertThat(problems(screen)).hasSize(6);
        screen.assertGood("wizard-1-refused");
        fill(screen, "代码", "zhejiang");
        fill(screen, "主机名", "zhejiang.localhost");
        fill(screen, "印章字", "浙");
        fill(screen, "主色", "#2b5d3a");
        fill(screen, "主办单位", "浙江省工勤人员考核办公室");
        fill(screen, "咨询时间", "工作日 9:00–17:00");
        next(screen);
    }

    private static void template(Screen screen) {
        next(screen);
        assertThat(problems(screen)).containsExactly("请选择一个政策模板。");
        screen.page().getByText("江苏模板").click();
        fill(screen, "年度", "2026");
        screen.assertGood("wizard-2-template");
        next(screen);
    }

    private static void policy(Screen screen) {
        assertThat(heading(screen)).isEqualTo("浙江省 2026 年的政策");
        screen.assertGood("wizard-2-policy");
        screen.page().getByLabel("技师、高级技师，岗位技能提升学时").fill("14");
        fill(screen, "报名截止", "2026-08-30");
        next(screen);
        assertThat(problems(screen))
                .containsExactly(
                        "技师、高级技师：各分类学时合计 38，与总学时 40 不一致，请改为一致。", "报名时间：结束日期 2026-08-30 早于开始日期 2026-09-01，请改正其中一个。");
        screen.assertGood("wizard-2-policy-refused");
        screen.page().getByText("技师、高级技师：各分类学时合计 38").first().click();
        assertThat(screen.page().getByLabel("技师、高级技师，总学时").evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        screen.page().getByLabel("技师、高级技师，岗位技能提升学时").fill("18");
        screen.page().getByLabel("技师、高级技师，总学时").fill("42");
        fill(screen, "报名截止", "2026-10-30");
        next(screen);
    }

    private static void administrator(Screen screen) {
        fill(screen, "管理员姓名", "林");
        fill(screen, "管理员账号", "zj");
        next(screen);
        assertThat(problems(screen)).hasSize(2);
        screen.assertGood("wizard-4-refused");
        fill(screen, "管理员姓名", "林晓");
        fill(screen, "管理员账号", "zjadmin");
        next(screen);
    }

    private static void review(Screen screen) {
        assertThat(heading(screen)).isEqualTo("核对浙江省");
        assertThat(screen.page().content()).contains("42 学时（思政 12、通识 12、岗位技能提升 18）", "zjadmin");
        screen.assertGood("wizard-5-review");
        screen.page().locator("button[value=POLICY]").click();
        assertThat(screen.page().getByLabel("技师、高级技师，总学时").inputValue()).isEqualTo("42");
        next(screen);
        next(screen);
        assertThat(screen.page().getByLabel("管理员账号").inputValue()).isEqualTo("zjadmin");
        next(screen);
        assertThat(TestHouse.bean(Tenants.class).byCode("zhejiang"))
                .as("nothing is there before it is opened")
                .isEmpty();
    }

    private static void opened(Screen screen) {
        button(screen, "开通浙江省").click();
        assertThat(heading(screen)).isEqualTo("浙江省已开通");
        assertThat(screen.page().content()).containsPattern("[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}");
        screen.assertGood("wizard-6-opened");
        System.out.println(screen.page().locator(".q-head p").innerText());
        screen.page().getByText("打开浙江省的网站").click();
        assertThat(screen.page().url()).startsWith("http://zhejiang.localhost:");
        assertThat(screen.page().title()).contains("浙江省工勤人员继续教育");
        screen.assertGood("wizard-7-portal");
        screen.open(WebHouse.url(Operators.PLATFORM, "/operator/tenants/zhejiang"))
                .assertGood("province");
        screen.open(WebHouse.url(Operators.PLATFORM, "/operator/tenants/zhejiang/suspension"))
                .assertGood("province-suspension");
        screen.open(WebHouse.url(Operators.PLATFORM, "/operator/tenants/zhejiang/search-index"))
                .assertGood("province-search-index");
    }

    @Test
    void anExpertWritesThePolicyAsText(Screen screen) {
        screen.signIn(Operators.PLATFORM, Operators.ACCOUNT)
                .open(WebHouse.url(Operators.PLATFORM, "/operator/tenants/new"));
        screen.page().getByLabel("省份", exactly()).selectOption(new SelectOption().setValue("530000"));
        fill(screen, "代码", "yunnan");
        fill(screen, "主机名", "yunnan.localhost");
        fill(screen, "印章字", "云");
        fill(screen, "主色", "#75502b");
        fill(screen, "咨询电话", "0871-0000 1201");
        fill(screen, "主办单位", "云南省工勤人员考核办公室");
        fill(screen, "咨询时间", "工作日 9:00–17:00");
        next(screen);
        screen.page().getByText("空白模板").click();
        next(screen);
        screen.page().getByText("全文（YAML）").click();
        var text = screen.page().getByLabel("政策全文");
        var sound = text.inputValue();
        text.fill(sound.replace("totalHours: 24", "totalHours: 30").replace("label: 公共课", "lable: 公共课"));
        next(screen);
        assertThat(problems(screen)).hasSizeGreaterThan(1).allMatch(problem -> problem.matches("第 \\d+ 行，.*"));
        assertThat(text.isVisible())
                .as("the text is open where something is wrong in it")
                .isTrue();
        screen.assertGood("wizard-2-text-refused");
        text.fill(sound.replace("totalHours: 24", "totalHours: 30").replace("hours: 24,", "hours: 30,"));
        next(screen);
        assertThat(heading(screen)).isEqualTo("云南省的地区");
        button(screen, "上一步").click();
        assertThat(screen.page().getByLabel("，总学时").inputValue()).isEqualTo("30");
    }

    @Test
    void tokensAreIssuedSeenOnceAndRevoked(Screen screen) {
        screen.signIn(Operators.PLATFORM, Operators.ACCOUNT).open(WebHouse.url(Operators.PLATFORM, "/operator/tokens"));
        button(screen, "签发").click();
        assertThat(problems(screen)).containsExactly("请填写用途。");
        fill(screen, "用途", "夜间开通脚本");
        button(screen, "签发").click();
        assertThat(screen.page().locator("code").innerText()).matches("qinxue_[A-Za-z0-9_-]{43}");
        screen.assertGood("token-issued");
        screen.page().getByText("回到令牌列表").click();
        assertThat(screen.page().content()).doesNotContain("qinxue_");
        screen.assertGood("token-list");
        screen.page().locator("a[href$=revocation]").first().click();
        screen.assertGood("token-revocation");
        button(screen, "撤销").click();
        assertThat(screen.page().content()).contains("令牌已撤销，马上失效。", "已撤销");
    }

    private static List<String> problems(Screen screen) {
        return screen.page().locator(".q-summary li").allInnerTexts();
    }

    private static String heading(Screen screen) {
        return screen.page().locator("h1").innerText();
    }

    private static void next(Screen screen) {
        button(screen, "下一步").click();
    }

    private static Locator button(Screen screen, String name) {
        return screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fill(Screen screen, String label, String text) {
        screen.page().getByLabel(label).first().fill(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
