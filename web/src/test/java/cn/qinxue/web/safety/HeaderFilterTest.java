package cn.qinxue.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.asset.Assets;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFilterTest {
    private static final Tenant TENANT = TestHouse.openTenant("header");

    @ParameterizedTest
    @ValueSource(strings = {"/components", "/nothing-here", "/failing/broken", "/brand/1d5486.css", "/health"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String path) {
        var response = WebHouse.get(TENANT, path);
        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.header("Permissions-Policy")).contains("camera=()");
        assertThat(response.header("Strict-Transport-Security"))
                .as("over plain http browsers ignore it")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/components", "/nothing-here", "/failing/broken"})
    void noPageIsKept(String path) {
        assertThat(WebHouse.get(TENANT, path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabler.css", "theme.css", "looks.js", "htmx.js", "echarts.js"})
    void assetsAreKeptForEver(String name) {
        var response = WebHouse.get(TENANT, Assets.path(name));
        assertThat(response.code()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void anAssetOfAnotherVersionIsServedButNotKept() {
        var response = WebHouse.get(TENANT, "/assets/0000000000000000/theme.css");
        assertThat(response.code()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/0/..%2Fapplication.yml",
                "/assets/0/application.yml",
                "/assets/0/logback.xml",
                "/assets/0/%2e%2e%2flogback.xml"
            })
    void nothingButAssetsIsServed(String path) {
        assertThat(WebHouse.get(TENANT, path).code()).isIn(400, 404);
    }
}
