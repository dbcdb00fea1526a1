package cn.qinxue.web.activation;

import cn.qinxue.services.account.Role;
import cn.qinxue.services.activation.ActivationRefusal;
import cn.qinxue.services.activation.ActivationRequests;
import cn.qinxue.services.activation.Activations;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.password.ChosenPassword;
import cn.qinxue.web.session.SessionCookie;
import cn.qinxue.web.session.SignIn;
import io.micronaut.http.HttpRequest;
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
import java.util.List;
import java.util.UUID;

/** 新用户激活 in two steps: who somebody is; the code from the telephone and a password. */
@Controller("/activation")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ActivationController {
    private static final String TITLE = "新用户激活";

    private final ActivationRequests requests;
    private final Activations activations;
    private final Captchas captchas;
    private final SignIn signIn;
    private final Pages pages;

    ActivationController(
            ActivationRequests requests, Activations activations, Captchas captchas, SignIn signIn, Pages pages) {
        this.requests = requests;
        this.activations = activations;
        this.captchas = captchas;
        this.signIn = signIn;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show() {
        return pages.show("activation/show", TITLE, view(Form.blank(), false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(@Body Form form) {
        var reader = form.reader();
        var request = request(reader);
        boolean recovers = false;
        if (reader.accepted()) {
            switch (requests.begin(request)) {
                case ActivationRequests.Outcome.CodeSent sent -> {
                    return pages.seeOther("/activation/" + sent.code());
                }
                case ActivationRequests.Outcome.Refused refused -> recovers = refuse(reader, refused.refusals());
            }
        }
        return pages.refused("activation/show", TITLE, view(reader.form(), recovers));
    }

    @Get("/{code}")
    HttpResponse<?> showPassword(UUID code) {
        return pages.show("activation/password", TITLE, Form.blank().with("id", code));
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(HttpRequest<?> request, UUID code, @Body Form form) {
        var reader = form.with("id", code).reader();
        var typed = reader.text("code", "短信验证码", 16).orElse("");
        var password = ChosenPassword.read(reader);
        if (reader.accepted()) {
            switch (activations.complete(code, typed, password, SessionCookie.token(request))) {
                case Activations.Outcome.Activated activated -> {
                    return signIn.into(request, activated.token(), Role.LEARNER, "");
                }
                case Activations.Outcome.Refused refused -> refuse(reader, refused.refusals());
            }
        }
        return pages.refused("activation/password", TITLE, reader.form());
    }

    @Post("/{code}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAgain(UUID code) {
        return switch (requests.sendAgain(code)) {
            case SmsCodes.Sending.Sent sent -> pages.seeOther("/activation/" + sent.id(), "验证码已重新发送。");
            case SmsCodes.Sending.Refused refused ->
                pages.refused(
                        "activation/password",
                        TITLE,
                        Form.blank().with("id", code).refuse("code", refused.message()));
        };
    }

    private static ActivationRequests.Request request(FormReader reader) {
        return new ActivationRequests.Request(
                reader.text("name", "姓名", 50).orElse(""),
                reader.text("idNumber", "身份证号", 32).orElse(""),
                reader.text("mobile", "手机号", 32).orElse(""),
                reader.optionalText("captchaToken", "验证码", 200).orElse(""),
                reader.text("captcha", "验证码", 16).orElse(""));
    }

    /** Whether the person is active already. */
    private static boolean refuse(FormReader reader, List<ActivationRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return refusals.stream().anyMatch(ActivationRefusal.AlreadyActive.class::isInstance);
    }

    private ActivationView view(Form form, boolean recovers) {
        return new ActivationView(form, new CaptchaView(form, captchas.open()), recovers);
    }
}
