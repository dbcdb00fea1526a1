package cn.qinxue.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailurePageTest {
    private static final Tenant TENANT = TestHouse.openTenant("failure");

    @ParameterizedTest
    @CsvSource({
        "/nothing-here, 404, 没有找到这一页",
        "/failing/missing, 404, 没有找到这一页",
        "/failing/forbidden, 403, 只有省级管理员可以改政策。",
        "/failing/broken, 500, 系统出了问题",
        "/failing/status/409, 409, 内容刚刚变了",
        "/failing/status/413, 413, 文件或内容太大",
        "/failing/status/422, 422, 内容需要修改",
        "/failing/status/429, 429, 操作太频繁",
        "/failing/status/503, 503, 暂时不能使用",
        "/failing/number/seven, 400, 看不懂这个请求",
        "/failing/notice, 405, 这个网址不能这样使用",
    })
    void everyFailureIsAChinesePage(String path, int status, String words) {
        var response = WebHouse.get(TENANT, path);
        assertThat(response.code()).isEqualTo(status);
        assertThat(response.getContentType()).contains(new MediaType("text/html;charset=utf-8"));
        assertThat(body(response))
                .contains(words)
                .contains(TENANT.title())
                .contains(TENANT.hotline())
                .doesNotContain("English")
                .doesNotContain("secret detail")
                .doesNotContain("Exception")
                .doesNotContain("at cn.qinxue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/0/nothing.css", "/brand/ffffff.css", "/brand/1d5486/ab.svg"})
    void whatIsServedToEveryHostMayBeMissingToo(String path) {
        var response = WebHouse.get(TENANT, path);
        assertThat(response.code()).isEqualTo(404);
        assertThat(body(response)).contains("没有找到这一页");
    }

    @Test
    void ourOwnMistakeHasANumberThatCanBeSaidOnTheTelephone() {
        assertThat(body(WebHouse.get(TENANT, "/failing/broken")))
                .containsPattern("故障编号 <strong[^>]*>[2-9A-Z]{8}</strong>");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, text/html, 404, urn:qinxue:not-found",
        "/failing/broken, application/json, 500, urn:qinxue:internal"
    })
    void programsGetAProblem(String path, String accept, int status, String type) {
        var response = WebHouse.exchange(TENANT, HttpRequest.GET(path).accept(accept));
        assertThat(response.code()).isEqualTo(status);
        assertThat(response.getContentType().orElseThrow().getName()).isEqualTo("application/problem+json");
        assertThat(body(response))
                .contains("\"type\":\"" + type + "\"")
                .contains("\"status\":" + status)
                .containsPattern("\"detail\":\"\\p{IsHan}");
    }

    @Test
    void aHostOfNobodySaysSoInTheHousesOwnStyle() {
        var response =
                WebHouse.exchange("nobody.localhost", HttpRequest.GET("/").accept(MediaType.TEXT_HTML));
        assertThat(response.code()).isEqualTo(404);
        assertThat(body(response))
                .contains("没有这个网址对应的省份")
                .as("nothing that would lead here again")
                .doesNotContain("回到首页")
                .doesNotContain("登录");
        assertThat(WebHouse.exchange("nobody.localhost", HttpRequest.GET("/brand/363d47.css"))
                        .code())
                .isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsLedToTheLoginAndBack() {
        var response = WebHouse.get(TENANT, "/failing/closed?year=2026");
        assertThat(response.code()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/login?next=%2Ffailing%2Fclosed%3Fyear%3D2026");
    }

    @Test
    void aProgramThatIsNotSignedInIsAskedForItsToken() {
        var response =
                WebHouse.exchange(TENANT, HttpRequest.GET("/failing/closed").accept(MediaType.APPLICATION_JSON));
        assertThat(response.code()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(body(response)).contains("urn:qinxue:unauthorized");
    }

    @Test
    void aPieceOfAPageThatNeedsALoginTakesTheWholePageThere() {
        var response =
                WebHouse.exchange(TENANT, HttpRequest.GET("/failing/closed").header("HX-Request", "true"));
        assertThat(response.code()).isEqualTo(401);
        assertThat(response.header("HX-Redirect")).isEqualTo("/login");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var response = WebHouse.exchange(
                TENANT,
                HttpRequest.POST("/components", Map.of("name", "x"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .accept(MediaType.TEXT_HTML)
                        .header("Sec-Fetch-Site", "cross-site"));
        assertThat(response.code()).isEqualTo(403);
        assertThat(body(response)).contains("它不是从本网站的页面发出的");
    }

    @Test
    void anOldBrowserProvesItselfByOrigin() {
        var form = HttpRequest.POST("/large-text", Map.of("on", "1"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Origin", WebHouse.origin(TENANT));
        assertThat(WebHouse.exchange(TENANT, form).code()).isEqualTo(303);
    }

    @Test
    void aMarkedRouteTakesNoticesOfOtherServers() {
        var notice =
                HttpRequest.POST("/failing/notice", Map.of("order", "1")).contentType(MediaType.APPLICATION_JSON_TYPE);
        assertThat(WebHouse.exchange(TENANT, notice).code()).isEqualTo(200);
    }

    @Test
    void whatCannotEvenBeReadIsAnsweredLikeTheRest() throws IOException {
        assertThat(raw("NONSENSE\r\n\r\n"))
                .contains(" 400 ")
                .contains("看不懂这个请求")
                .contains("Content-Security-Policy");
    }

    /** Only the head is sent: the server answers before a byte of the file is there. */
    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItArrives() throws IOException {
        var head = "POST /components HTTP/1.1\r\nHost: %s\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html\r\n"
                        .formatted(WebHouse.origin(TENANT).substring("http://".length()))
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99000000\r\nConnection: close\r\n\r\n";
        assertThat(raw(head)).startsWith("HTTP/1.1 413").contains("文件或内容太大").contains("Content-Security-Policy");
    }

    @Test
    void whatIsNotJsonIsSaidSoInChinese() {
        var notice = HttpRequest.POST("/failing/notice", "{not json")
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .accept(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer x");
        var response = WebHouse.exchange(TENANT, notice);
        assertThat(response.code()).isEqualTo(400);
        assertThat(body(response)).contains("urn:qinxue:bad-request").doesNotContain("Unexpected");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", WebHouse.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(HttpResponse<String> response) {
        return response.getBody(String.class).orElse("");
    }
}
