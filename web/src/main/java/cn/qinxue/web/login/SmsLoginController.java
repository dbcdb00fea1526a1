package cn.qinxue.web.login;

import cn.qinxue.services.login.LoginWays;
import cn.qinxue.services.login.Logins;
import cn.qinxue.services.login.SmsLogins;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.session.SessionCookie;
import cn.qinxue.web.session.SignIn;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/** 改用短信验证码: logging in by password and a code on the telephone, for whoever cannot read the captcha. */
@Controller("/login/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SmsLoginController {
    private static final String TITLE = "用短信验证码登录";

    private final SmsLogins logins;
    private final LoginWays ways;
    private final SignIn signIn;
    private final Pages pages;

    SmsLoginController(SmsLogins logins, LoginWays ways, SignIn signIn, Pages pages) {
        this.logins = logins;
        this.ways = ways;
        this.signIn = signIn;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(@QueryValue @Nullable String next) {
        return pages.show("login/sms", TITLE, new SmsLoginView(Form.blank().with("next", next), ways.current()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(@Body Form form) {
        var reader = form.reader();
        var name = reader.optionalText("name", "姓名", 50).orElse("");
        var account = reader.text("account", "登录账号", 64).orElse("");
        var password = reader.password("password", "密码").orElse("");
        if (reader.accepted()) {
            switch (logins.begin(name, account, password)) {
                case SmsLogins.Beginning.Sent sent -> {
                    return pages.seeOther("/login/sms/" + sent.code());
                }
                case SmsLogins.Beginning.Refused refused ->
                    reader.refuse("", refused.refusal().message());
            }
        }
        return pages.refused("login/sms", TITLE, new SmsLoginView(reader.form(), ways.current()));
    }

    @Get("/{code}")
    HttpResponse<?> showCode(UUID code) {
        return pages.show("login/code", TITLE, Form.blank().with("id", code));
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(HttpRequest<?> request, UUID code, @Body Form form) {
        var reader = form.with("id", code).reader();
        var typed = reader.text("code", "短信验证码", 16).orElse("");
        if (reader.accepted()) {
            switch (logins.complete(code, typed, SessionCookie.token(request))) {
                case Logins.Outcome.LoggedIn in -> {
                    return signIn.into(request, in.token(), in.role(), "");
                }
                case Logins.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused("login/code", TITLE, reader.form());
    }
}
