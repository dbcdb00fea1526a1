package cn.qinxue.web.province;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceApiTest {
    private static final String PLACE = "/api/v1/tenants";
    private static final Tenant PROVINCE = TestHouse.openTenant("api");
    private static final String TOKEN = Operators.token("开通脚本").secret();

    @Test
    void aProgramOpensAProvinceAndFindsItAgain() {
        var response = post(TOKEN, hubei("hubei"));
        assertThat(response.code()).isEqualTo(201);
        assertThat(response.header("Location")).isEqualTo("/api/v1/tenants/hubei");
        assertThat(body(response))
                .contains("\"code\":\"hubei\"", "\"name\":\"湖北省\"", "\"state\":\"ACTIVE\"")
                .contains("\"urls\":[\"http://hubei.localhost:" + WebHouse.port() + "/\"]")
                .contains("\"administratorAccount\":\"hbadmin\"")
                .containsPattern("\"administratorPassword\":\"[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}\"")
                .containsPattern("\"tookMillis\":\\d+");
        var live = WebHouse.exchange(
                "hubei.localhost:" + WebHouse.port(), HttpRequest.GET("/").accept(MediaType.TEXT_HTML));
        assertThat(live.code()).isEqualTo(200);
        assertThat(body(live)).contains("湖北省工勤人员继续教育");

        assertThat(body(get(TOKEN, PLACE + "/hubei"))).contains("\"people\":0", "\"activeLearners\":0");
        assertThat(body(get(TOKEN, PLACE)))
                .contains("\"items\":[", "\"code\":\"hubei\"", "\"code\":\"" + PROVINCE.code());
        assertThat(body(post(TOKEN, hubei("hubei"))))
                .contains("湖北省已经开通", "代码“hubei”已经给了湖北省", "主机名 hubei.localhost 已经给了湖北省");
    }

    @Test
    void aRefusalNamesEveryField() {
        var wrong = hubei("platform");
        wrong.put("accent", "#ffffff");
        wrong.put("administratorName", 7);
        var response = post(TOKEN, wrong);
        assertThat(response.code()).isEqualTo(422);
        assertThat(response.getContentType().orElseThrow().getName()).isEqualTo("application/problem+json");
        assertThat(body(response))
                .contains("\"type\":\"urn:qinxue:tenant-refused\"", "\"status\":422")
                .contains("{\"field\":\"code\",\"message\":\"“platform”留给平台自己用，请换一个代码。\"}")
                .contains("\"field\":\"accent\"", "主色太浅")
                .contains("\"field\":\"administratorName\"")
                .containsPattern("\"detail\":\"[^\"]*“platform”留给平台自己用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qinxue_wrong", "Bearer"})
    void withoutAValidTokenNothingIsAnswered(String token) {
        var response = get(token, PLACE);
        assertThat(response.code()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(body(response)).contains("\"type\":\"urn:qinxue:unauthorized\"", "需要有效的令牌");
        assertThat(post(token, hubei("no-token")).code()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var issued = Operators.token("旧脚本");
        assertThat(get(issued.secret(), PLACE).code()).isEqualTo(200);
        var actor = Actor.of(Operators.ACCOUNT, Role.OPERATOR, "运营值班");
        Tenancy.run(
                Operators.PLATFORM,
                () -> TestHouse.bean(ApiTokens.class).revoke(issued.token().id(), actor));
        assertThat(get(issued.secret(), PLACE).code()).isEqualTo(401);
    }

    @Test
    void atAProvincesHostThereIsNoSuchApi() {
        assertThat(WebHouse.exchange(PROVINCE, authorized(HttpRequest.GET(PLACE), TOKEN))
                        .code())
                .isEqualTo(404);
        assertThat(WebHouse.exchange(PROVINCE, authorized(HttpRequest.POST(PLACE, hubei("x")), TOKEN))
                        .code())
                .isEqualTo(404);
    }

    @Test
    void aTokenIsNoLogin() {
        var page = WebHouse.exchange(
                Operators.PLATFORM,
                authorized(HttpRequest.GET("/operator/tenants").accept(MediaType.TEXT_HTML), TOKEN));
        assertThat(page.code()).isEqualTo(303);
        assertThat(page.header("Location")).startsWith("/login");
    }

    @Test
    void aSessionIsNoToken() {
        var request = HttpRequest.GET(PLACE).header("Cookie", "qinxue-session=" + Operators.session());
        assertThat(WebHouse.exchange(Operators.PLATFORM, request).code()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereAndWhatIsNoJsonAreToldApart() {
        assertThat(get(TOKEN, PLACE + "/nowhere").code()).isEqualTo(404);
        var broken = authorized(HttpRequest.POST(PLACE, "{\"code\":").contentType(MediaType.APPLICATION_JSON), TOKEN);
        assertThat(WebHouse.exchange(Operators.PLATFORM, broken).code()).isEqualTo(400);
    }

    private static Map<String, Object> hubei(String code) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("divisionCode", "420000");
        body.put("host", code + ".localhost");
        body.put("seal", "鄂");
        body.put("accent", "#8a3b12");
        body.put("hotline", "027-0000 1201");
        body.put("officeHours", "工作日 9:00–17:00");
        body.put("organiser", "湖北省工勤人员考核办公室");
        body.put("template", "fujian");
        body.put("year", 2026);
        body.put("administratorName", "林晓");
        body.put("administratorAccount", "hbadmin");
        return body;
    }

    private static HttpResponse<String> post(String token, Map<String, Object> body) {
        return WebHouse.exchange(Operators.PLATFORM, authorized(HttpRequest.POST(PLACE, body), token));
    }

    private static HttpResponse<String> get(String token, String path) {
        return WebHouse.exchange(Operators.PLATFORM, authorized(HttpRequest.GET(path), token));
    }

    private static MutableHttpRequest<?> authorized(MutableHttpRequest<?> request, String token) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String body(HttpResponse<String> response) {
        return response.getBody().orElse("");
    }
}
