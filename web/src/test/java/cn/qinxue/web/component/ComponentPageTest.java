package cn.qinxue.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class ComponentPageTest {
    private static final Tenant TENANT = TestHouse.openTenant("component");

    @Test
    void everyFragmentIsGoodAtBothWidths(Screen screen) {
        screen.open(WebHouse.url(TENANT, "/components")).assertGood("components");
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "office", "operator"})
    void everyLayoutIsGoodAtBothWidths(String layout, Screen screen) {
        screen.open(WebHouse.url(TENANT, "/components/" + layout)).assertGood("layout-" + layout);
    }

    @Test
    void aPhoneHasTheMenuInOneLine(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components/office"))
                .width(360)
                .page();
        page.locator(".q-phone-menu summary").click();
        assertThat(page.locator(".q-phone-menu__list a[aria-current]").innerText())
                .isEqualTo("用户管理");
        assertThat(page.locator(".q-phone-menu__list").getByText("退出").isVisible())
                .isTrue();
        screen.picture("layout-office-menu-360");
        screen.assertAccessible("open menu");
    }

    @Test
    void aRefusedFormSaysWhatToDoAndKeepsWhatWasTyped(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components")).page();
        page.getByLabel("姓名").fill("顾晓梅");
        page.getByLabel("批准人数").fill("九十");
        page.getByLabel("密码").fill("secret");
        button(page, "保存").click();

        assertThat(page.title()).startsWith("有错误：组件");
        assertThat(page.locator(".q-summary").first().evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        page.getByText("批准人数只能填整数，例如 80。").first().click();
        assertThat(page.getByLabel("批准人数").evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        assertThat(page.getByLabel("姓名").inputValue()).isEqualTo("顾晓梅");
        assertThat(page.getByLabel("密码").inputValue()).isEmpty();
        screen.assertGood("components-refused");
    }

    @Test
    void theNextPageSaysOnceWhatHappened(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components")).page();
        page.getByLabel("姓名").fill("顾晓梅");
        page.getByLabel("批准人数").fill("40");
        page.getByLabel("报名开始").fill("2026-09-01");
        page.getByLabel("收费").fill("126.00");
        page.getByLabel("密码").fill("secret");
        button(page, "保存").click();

        assertThat(page.getByText("已保存 1 份示例。").isVisible()).isTrue();
        page.reload();
        assertThat(page.getByText("已保存 1 份示例。").count()).isZero();
    }

    @Test
    void theBulkBarCountsWhatIsTicked(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components")).page();
        var bar = page.locator("[data-bulk]");
        assertThat(bar.isVisible()).isFalse();
        page.getByLabel("选择订单 JS26101200418").check();
        assertThat(bar.innerText()).contains("已选 1 条").contains("通过 1 条");
        page.getByLabel("选择本页 3 条").check();
        assertThat(bar.innerText()).contains("已选 3 条");
        button(page, "取消选择").click();
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aDialogOpensAndClosesByKeyboard(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components")).page();
        page.getByText("打开对话框").press("Enter");
        assertThat(page.locator("#hand-in").isVisible()).isTrue();
        screen.assertAccessible("open dialog");
        page.keyboard().press("Escape");
        assertThat(page.locator("#hand-in").isVisible()).isFalse();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
