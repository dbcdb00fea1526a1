package cn.qinxue.web.token;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.office.AdministratorDetails;
import cn.qinxue.services.office.Administrators;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTokenTest {
    private static final Tenant HOME = TestHouse.openTenant("office-token");
    private static final Tenant NEIGHBOUR = TestHouse.openTenant("office-token-neighbour");
    private static final String LIST = "/api/v1/staff";
    private static final Pattern SECRET = Pattern.compile("qinxue_[\\w-]{43}");

    @Test
    void isIssuedOnThePageShownOnceAndOpensTheApi() {
        var session = session(HOME, Offices.administrator(HOME, NANTONG));
        var issued = body(post(session, "/office/tokens", Map.of("name", "市人事系统", "grant", "CHANGE", "life", "MONTH")));
        assertThat(issued).contains("只显示这一次", "读取和修改");
        var secret = SECRET.matcher(issued).results().findFirst().orElseThrow().group();
        assertThat(Tokens.get(HOME, secret, LIST).code()).isEqualTo(200);
        assertThat(body(get(session, "/office/tokens")))
                .contains("市人事系统", "读取和修改", "127.0.0.1")
                .doesNotContain(secret);
        assertThat(Tokens.get(NEIGHBOUR, secret, LIST).code())
                .as("at a neighbour it is worth nothing")
                .isEqualTo(401);
        assertThat(WebHouse.exchange(
                                HOME,
                                HttpRequest.GET("/office/tokens")
                                        .accept(MediaType.TEXT_HTML)
                                        .header("Authorization", "Bearer " + secret))
                        .code())
                .as("it opens no page")
                .isEqualTo(303);
    }

    @Test
    void anOfficeSeesAndRevokesOnlyItsOwn() {
        var issued = Tokens.issued(HOME, HAIAN, Duration.ofDays(1));
        var place = "/office/tokens/" + issued.token().id() + "/revocation";
        for (RegionPath other : new RegionPath[] {NANTONG, WUXI}) {
            var session = session(HOME, Offices.administrator(HOME, other));
            assertThat(body(get(session, "/office/tokens"))).doesNotContain(place);
            assertThat(get(session, place).code()).isEqualTo(404);
            assertThat(post(session, place, Map.of()).code()).isEqualTo(404);
        }
        assertThat(Tokens.get(HOME, issued.secret(), LIST).code()).isEqualTo(200);

        var own = session(HOME, Offices.administrator(HOME, HAIAN));
        assertThat(body(get(own, "/office/tokens"))).contains(place);
        assertThat(post(own, place, Map.of()).code()).isEqualTo(303);
        assertThat(Tokens.get(HOME, issued.secret(), LIST).code()).isEqualTo(401);
    }

    @Test
    void anExpiredOneOpensNothing() {
        var expired = Tokens.issued(HOME, NANTONG, Duration.ofSeconds(-1)).secret();
        var answer = Tokens.get(HOME, expired, LIST);
        assertThat(answer.code()).isEqualTo(401);
        assertThat(body(answer)).contains("urn:qinxue:unauthorized");
    }

    @Test
    void diesWithTheIssuersRightToIssueIt() {
        var actor = Tokens.administrator(HOME, NANTONG);
        var colleague = Tokens.administrator(HOME, NANTONG);
        var secret = issuedBy(actor);
        assertThat(Tokens.get(HOME, secret, LIST).code()).isEqualTo(200);
        Tenancy.run(HOME, () -> {
            var administrators = TestHouse.bean(Administrators.class);
            var version = administrators.get(colleague, actor.account()).version();
            var demoted = new AdministratorDetails("令牌签发人", null, OfficeRole.READ_ONLY);
            assertThat(administrators.change(colleague, actor.account(), version, demoted))
                    .isInstanceOf(Administrators.Outcome.Saved.class);
        });
        assertThat(Tokens.get(HOME, secret, LIST).code()).isEqualTo(401);
    }

    @Test
    void diesWithTheIssuersAccount() {
        var actor = Tokens.administrator(HOME, NANTONG);
        var colleague = Tokens.administrator(HOME, NANTONG);
        var secret = issuedBy(actor);
        assertThat(Tokens.get(HOME, secret, LIST).code()).isEqualTo(200);
        Tenancy.run(HOME, () -> TestHouse.bean(Administrators.class).disable(colleague, actor.account()));
        assertThat(Tokens.get(HOME, secret, LIST).code()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = OfficeRole.class,
            names = {"READ_ONLY", "FINANCE", "CONTENT"})
    void onlyOfficeAdministratorsIssueThem(OfficeRole role) {
        var session = session(HOME, Offices.administrator(HOME, NANTONG, role, "同事"));
        assertThat(get(session, "/office/tokens").code()).isEqualTo(403);
        var form = Map.of("name", "偷来的", "grant", "READ", "life", "MONTH");
        assertThat(post(session, "/office/tokens", form).code()).isEqualTo(403);
    }

    @Test
    void theApiIsNeverForCookies() {
        var session = session(HOME, Offices.administrator(HOME, NANTONG));
        assertThat(WebHouse.exchange(HOME, HttpRequest.GET(LIST).cookie(session))
                        .code())
                .isEqualTo(403);
    }

    @Test
    void callsAreCountedByToken() {
        var issued = Tokens.issued(HOME, WUXI, Duration.ofDays(1));
        var id = issued.token().id().toString();
        Tenancy.run(HOME, () -> {
            var limits = TestHouse.bean(RateLimits.class);
            for (int i = 0; i < 2000 && limits.take(Limit.API_TOKEN, id).isEmpty(); i++) {
                assertThat(i).isLessThan(1999);
            }
        });
        var answer = Tokens.get(HOME, issued.secret(), LIST);
        assertThat(answer.code()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).matches("\\d+");
        assertThat(body(answer)).contains("urn:qinxue:too-many-requests", "这个令牌调用太频繁");
        assertThat(Tokens.get(HOME, Tokens.of(HOME, WUXI), LIST).code()).isEqualTo(200);
    }

    private static String issuedBy(Actor actor) {
        return Tenancy.call(
                        HOME,
                        () -> TestHouse.bean(ApiTokens.class)
                                .issue("将失效", Duration.ofDays(1), Set.of(Right.STAFF), actor))
                .secret();
    }

    private static Cookie session(Tenant tenant, UUID account) {
        return WebHouse.signIn(tenant, account);
    }

    private static HttpResponse<String> get(Cookie session, String path) {
        return WebHouse.exchange(
                HOME, HttpRequest.GET(path).accept(MediaType.TEXT_HTML).cookie(session));
    }

    private static HttpResponse<String> post(Cookie session, String path, Map<String, String> form) {
        return WebHouse.exchange(
                HOME,
                HttpRequest.POST(path, form)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .accept(MediaType.TEXT_HTML_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie(session));
    }

    private static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }
}
