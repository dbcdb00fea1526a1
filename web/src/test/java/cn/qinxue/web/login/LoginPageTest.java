package cn.qinxue.web.login;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Visit;
import io.micronaut.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginPageTest {
    private static final Tenant HOME = TestHouse.openTenant("login");
    private static final Tenant NEIGHBOUR = TestHouse.openTenant("login-neighbour");

    @Test
    void leadsToTheLoginAndBackToWhereOneWanted() {
        var chen = People.learner(HOME, "陈立新");
        var visit = new Visit(HOME);
        var asked = visit.get("/learner/profile?x=1");
        assertThat(location(asked)).isEqualTo("/login?next=%2Flearner%2Fprofile%3Fx%3D1");
        assertThat(body(visit.get(location(asked)))).contains("name=\"next\" value=\"/learner/profile?x=1\"");
        var in = logIn(visit, chen.idNumber(), People.PASSWORD, "/learner/profile?x=1");
        assertThat(in.code()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/learner/profile?x=1");
        assertThat(in.header("Set-Cookie")).containsIgnoringCase("HttpOnly").contains("SameSite=Lax", "Path=/");
        assertThat(body(visit.get("/learner/profile")))
                .contains("陈立新", "**** " + chen.idNumber().substring(14));
    }

    @ParameterizedTest
    @CsvSource({"//evil.example/x", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void leadsToNoOtherHost(String next) {
        var chen = People.learner(HOME, "陈立新");
        assertThat(location(logIn(new Visit(HOME), chen.mobile(), People.PASSWORD, next)))
                .isEqualTo("/learner");
    }

    @Test
    void aSessionIsWorthNothingAtTheNeighbour() {
        var chen = People.learner(HOME, "陈立新");
        assertThat(new Visit(HOME).with(chen.token()).get("/learner/profile").code())
                .isEqualTo(200);
        assertThat(new Visit(NEIGHBOUR)
                        .with(chen.token())
                        .get("/learner/profile")
                        .code())
                .isEqualTo(303);
    }

    @Test
    void sessionsRotateAndEndAtLogout() {
        var chen = People.learner(HOME, "陈立新");
        var visit = new Visit(HOME).with(chen.token());
        logIn(visit, chen.idNumber(), People.PASSWORD, "");
        var rotated = visit.session();
        assertThat(rotated).isNotEqualTo(chen.token());
        assertThat(new Visit(HOME).with(chen.token()).get("/learner/profile").code())
                .isEqualTo(303);
        var out = visit.post("/logout", Map.of());
        assertThat(out.code()).as(body(out)).isEqualTo(303);
        assertThat(location(out)).isEqualTo("/login");
        assertThat(new Visit(HOME).with(rotated).get("/learner/profile").code()).isEqualTo(303);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNobody() {
        var chen = People.learner(HOME, "陈立新");
        var nobody = People.idNumber();
        var wrong = body(logIn(new Visit(HOME), chen.idNumber(), "wrong-1", "")).replace(chen.idNumber(), "");
        var unknown = body(logIn(new Visit(HOME), nobody, "wrong-1", "")).replace(nobody, "");
        assertThat(wrong).contains("账号或密码不对");
        assertThat(withoutTokens(wrong)).isEqualTo(withoutTokens(unknown));
    }

    @Test
    void aRefusedFormKeepsTheNameAndNotThePassword() {
        var response = logIn(new Visit(HOME), "somebody<b>", "secret-word-1", "");
        assertThat(response.code()).isEqualTo(422);
        assertThat(body(response)).contains("value=\"somebody&lt;b>\"").doesNotContain("secret-word-1");
        assertThat(body(new Visit(HOME).post("/login", Map.of("account", " ")))).contains("请填写登录账号", "请填写密码", "请填写验证码");
    }

    @Test
    void whoeverMustChangeThePasswordCanDoNothingElse() {
        var idNumber = People.idNumber();
        People.account(HOME, "陈立新", Map.of(Kind.ID_NUMBER, idNumber), true);
        var visit = new Visit(HOME);
        logIn(visit, idNumber, People.PASSWORD, "");
        for (var path : new String[] {"/", "/learner/profile", "/mobile", "/notices"}) {
            assertThat(location(visit.get(path))).as(path).isEqualTo("/password");
        }
        assertThat(visit.post("/learner/profile", Map.of()).code()).isEqualTo(403);
        var old = visit.session();
        var changed = visit.post(
                "/password", Map.of("old", People.PASSWORD, "password", "bai-yun-2077", "again", "bai-yun-2077"));
        assertThat(location(changed)).isEqualTo("/learner");
        assertThat(visit.session()).isNotEqualTo(old);
        assertThat(location(visit.get("/learner/profile"))).isEqualTo("/mobile");
        var mobile = People.mobile();
        var sent = visit.post("/mobile", Map.of("mobile", mobile));
        var bound = visit.post(location(sent), Map.of("code", People.lastCode(mobile)));
        assertThat(location(bound)).isEqualTo("/learner");
        assertThat(visit.get("/learner/profile").code()).isEqualTo(200);
    }

    @Test
    void operatorsLogInAtThePlatformAndReadTheMessagesThatWereNotSent() {
        var platform = TestHouse.bean(Tenants.class).platform();
        var second = new Accounts.NewAccount(
                Role.OPERATOR,
                "周运营",
                Map.of(Kind.ACCOUNT_NAME, "second-operator"),
                TestHouse.bean(Passwords.class).hash(People.PASSWORD),
                false);
        Tenancy.run(platform, () -> TestHouse.bean(Accounts.class).create(second));
        var visit = new Visit(platform);
        assertThat(visit.get("/activation").code()).isEqualTo(404);
        assertThat(visit.get("/recovery").code()).isEqualTo(404);
        assertThat(body(visit.get("/login"))).doesNotContain("/activation", "/recovery", "/login/sms");
        logIn(visit, "Second-Operator", People.PASSWORD, "");
        assertThat(body(visit.get("/operator/messages"))).contains("短信（演示）");
        assertThat(new Visit(HOME)
                        .with(visit.session())
                        .get("/operator/messages")
                        .code())
                .isEqualTo(404);
        assertThat(new Visit(platform).get("/operator/messages").code()).isEqualTo(303);
    }

    @Test
    void theFirstOperatorComesFromTheSettingsAndMustChangeThePassword() {
        var visit = new Visit(TestHouse.bean(Tenants.class).platform());
        logIn(visit, "Operator", "first-password-7", "");
        assertThat(location(visit.get("/operator/messages"))).isEqualTo("/password");
    }

    @Test
    void captchasAreDrawnForOurOwnTokensOnly() {
        var token = body(new Visit(HOME).get("/captcha")).replaceAll("(?s).*/captcha/([^.]+)\\.png.*", "$1");
        var picture = new Visit(HOME).get("/captcha/" + token + ".png");
        assertThat(picture.header("Content-Type")).startsWith("image/png");
        assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new Visit(NEIGHBOUR).get("/captcha/" + token + ".png").code())
                .isEqualTo(404);
        assertThat(new Visit(HOME).get("/captcha/forged.png").code()).isEqualTo(404);
    }

    @Test
    void logsInBySmsWithoutAnyPicture() {
        var chen = People.learner(HOME, "陈立新");
        var visit = new Visit(HOME);
        assertThat(body(visit.get("/login/sms"))).doesNotContain("captcha");
        var sent = visit.post("/login/sms", Map.of("account", chen.mobile(), "password", People.PASSWORD));
        var wrong = visit.post(location(sent), Map.of("code", "12"));
        assertThat(body(wrong)).contains("短信验证码是 6 位数字");
        assertThat(location(visit.post(location(sent), Map.of("code", People.lastCode(chen.mobile())))))
                .isEqualTo("/learner");
    }

    private static HttpResponse<String> logIn(Visit visit, String account, String password, String next) {
        return visit.postWithCaptcha("/login", Map.of("account", account, "password", password, "next", next));
    }

    private static String withoutTokens(String body) {
        return body.replaceAll("[A-Za-z0-9_-]{50,}", "token");
    }
}
