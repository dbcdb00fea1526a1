package cn.qinxue.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class LargeTextTest {
    private static final Tenant TENANT = TestHouse.openTenant("large");

    @Test
    void isRememberedAndWrittenByTheServer(Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/components")).page();
        page.getByLabel("姓名").fill("顾晓梅");
        page.waitForResponse(
                "**/large-text",
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("大字"))
                        .click());
        assertThat(page.locator("html").getAttribute("class")).isEqualTo("large-text");
        assertThat(page.getByLabel("姓名").inputValue())
                .as("what was typed stays")
                .isEqualTo("顾晓梅");

        var body = page.navigate(WebHouse.url(TENANT, "/components")).text();
        assertThat(body).contains("<html lang=\"zh-CN\" class=\"large-text\">").contains("aria-pressed=\"true\"");
        screen.width(360).picture("components-large-360");
    }

    @Test
    void worksWithoutScriptAndGoesBackToTheSamePlace() {
        var response = WebHouse.exchange(
                TENANT,
                HttpRequest.POST("/large-text", Map.of("on", "1"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Referer", WebHouse.url(TENANT, "/components?page=2")));
        assertThat(response.getStatus().getCode()).isEqualTo(HttpStatus.SEE_OTHER.getCode());
        assertThat(response.header("Location")).isEqualTo("/components?page=2");
        assertThat(response.header("Set-Cookie")).startsWith("large-text=1;");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example//evil.example/x, /",
        "not an address, /",
        "https://evil.example/x?y=1, /x?y=1",
        "javascript:alert(1), /"
    })
    void neverLeadsToAnotherHost(String referer, String back) {
        var response = WebHouse.exchange(
                TENANT,
                HttpRequest.POST("/large-text", Map.of("on", "1"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Referer", referer));
        assertThat(response.header("Location")).isEqualTo(back);
    }
}
