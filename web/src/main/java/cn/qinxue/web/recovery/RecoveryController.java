package cn.qinxue.web.recovery;

import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.login.LoginWays;
import cn.qinxue.services.recovery.NewPasswords;
import cn.qinxue.services.recovery.Recoveries;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.password.ChosenPassword;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/** 找回密码 in two steps: name and account; the code from the telephone and a new password. */
@Controller("/recovery")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RecoveryController {
    private static final String TITLE = "找回密码";

    private final Recoveries recoveries;
    private final NewPasswords newPasswords;
    private final LoginWays ways;
    private final Captchas captchas;
    private final Pages pages;

    RecoveryController(
            Recoveries recoveries, NewPasswords newPasswords, LoginWays ways, Captchas captchas, Pages pages) {
        this.recoveries = recoveries;
        this.newPasswords = newPasswords;
        this.ways = ways;
        this.captchas = captchas;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show() {
        return pages.show("recovery/show", TITLE, view(Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(@Body Form form) {
        var reader = form.reader();
        var request = request(reader);
        if (reader.accepted()) {
            switch (recoveries.begin(request)) {
                case Recoveries.Outcome.CodeSent sent -> {
                    return pages.seeOther("/recovery/" + sent.code());
                }
                case Recoveries.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused("recovery/show", TITLE, view(reader.form()));
    }

    @Get("/{code}")
    HttpResponse<?> showPassword(UUID code) {
        return pages.show("recovery/password", TITLE, Form.blank().with("id", code));
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(UUID code, @Body Form form) {
        var reader = form.with("id", code).reader();
        var typed = reader.text("code", "短信验证码", 16).orElse("");
        var password = ChosenPassword.read(reader);
        if (reader.accepted()) {
            switch (newPasswords.set(code, typed, password)) {
                case NewPasswords.Outcome.Changed changed -> {
                    return pages.seeOther("/login", "新密码已生效，请用新密码登录。");
                }
                case NewPasswords.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused("recovery/password", TITLE, reader.form());
    }

    @Post("/{code}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAgain(UUID code) {
        return switch (recoveries.sendAgain(code)) {
            case SmsCodes.Sending.Sent sent -> pages.seeOther("/recovery/" + sent.id(), "如果信息相符，验证码已重新发送。");
            case SmsCodes.Sending.Refused refused ->
                pages.refused(
                        "recovery/password",
                        TITLE,
                        Form.blank().with("id", code).refuse("code", refused.message()));
        };
    }

    private static Recoveries.Request request(FormReader reader) {
        return new Recoveries.Request(
                reader.text("name", "姓名", 50).orElse(""),
                reader.text("account", "登录账号", 64).orElse(""),
                reader.optionalText("captchaToken", "验证码", 200).orElse(""),
                reader.text("captcha", "验证码", 16).orElse(""));
    }

    private RecoveryView view(Form form) {
        return new RecoveryView(form, ways.current(), new CaptchaView(form, captchas.open()));
    }
}
