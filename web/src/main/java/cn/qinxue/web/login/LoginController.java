package cn.qinxue.web.login;

import cn.qinxue.services.login.Logins;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
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

/** Logging in by password and captcha: learners and administrators at their province, operators at the platform. */
@Controller("/login")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LoginController {
    private final Logins logins;
    private final LoginBoxes boxes;
    private final SignIn signIn;
    private final Pages pages;

    LoginController(Logins logins, LoginBoxes boxes, SignIn signIn, Pages pages) {
        this.logins = logins;
        this.boxes = boxes;
        this.signIn = signIn;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(@QueryValue @Nullable String next) {
        return pages.show("login/show", "登录", boxes.of(Form.blank().with("next", next)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body Form form) {
        var reader = form.reader();
        var attempt = attempt(reader, request);
        if (!reader.accepted()) return refused(reader.form());
        return switch (logins.logIn(attempt)) {
            case Logins.Outcome.LoggedIn in -> signIn.into(request, in.token(), in.role(), form.value("next"));
            case Logins.Outcome.Refused refused -> {
                refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
                yield refused(reader.form());
            }
        };
    }

    private static Logins.Attempt attempt(FormReader reader, HttpRequest<?> request) {
        return new Logins.Attempt(
                reader.optionalText("name", "姓名", 50).orElse(""),
                reader.text("account", "登录账号", 64).orElse(""),
                reader.password("password", "密码").orElse(""),
                reader.optionalText("captchaToken", "验证码", 200).orElse(""),
                reader.text("captcha", "验证码", 16).orElse(""),
                SessionCookie.token(request));
    }

    private HttpResponse<?> refused(Form form) {
        return pages.refused("login/show", "登录", boxes.of(form));
    }
}
