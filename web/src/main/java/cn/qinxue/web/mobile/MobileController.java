package cn.qinxue.web.mobile;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.profile.MobileChanges;
import cn.qinxue.services.profile.ProfileRefusal;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.session.SignIn;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;

/** Binding a mobile number: 完善信息 for whoever has none, else a change of the one on the person's own page. */
@Controller("/mobile")
@Secured({"LEARNER", "ADMINISTRATOR", "SITE"})
@Produces(MediaType.TEXT_HTML)
class MobileController {
    private final MobileChanges changes;
    private final Pages pages;

    MobileController(MobileChanges changes, Pages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        var view = new MobileView(Form.blank(), actor.mustBindMobile());
        return pages.show("mobile/show", view.title(), view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, @Body Form form) {
        var reader = form.reader();
        var mobile = reader.text("mobile", "手机号", 32).orElse("");
        var password = actor.mustBindMobile()
                ? ""
                : reader.password("password", "现在的密码").orElse("");
        if (reader.accepted()) {
            switch (changes.begin(actor, mobile, password)) {
                case MobileChanges.Beginning.CodeSent sent -> {
                    return pages.seeOther("/mobile/" + sent.code());
                }
                case MobileChanges.Beginning.Refused refused -> refuse(reader, refused.refusals());
            }
        }
        return refused("mobile/show", actor, reader.form());
    }

    @Get("/{code}")
    HttpResponse<?> showCode(Actor actor, UUID code) {
        var view = new MobileView(Form.blank().with("id", code), actor.mustBindMobile());
        return pages.show("mobile/code", view.title(), view);
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(Actor actor, UUID code, @Body Form form) {
        var reader = form.with("id", code).reader();
        var typed = reader.text("code", "短信验证码", 16).orElse("");
        if (reader.accepted()) {
            switch (changes.complete(actor, code, typed)) {
                case MobileChanges.Outcome.Bound bound -> {
                    return bound(actor, bound.mobile());
                }
                case MobileChanges.Outcome.Refused refused -> refuse(reader, refused.refusals());
            }
        }
        return refused("mobile/code", actor, reader.form());
    }

    @Post("/{code}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAgain(Actor actor, UUID code) {
        return switch (changes.sendAgain(code)) {
            case SmsCodes.Sending.Sent sent -> pages.seeOther("/mobile/" + sent.id(), "验证码已重新发送。");
            case SmsCodes.Sending.Refused refused ->
                refused("mobile/code", actor, Form.blank().with("id", code).refuse("code", refused.message()));
        };
    }

    private HttpResponse<?> bound(Actor actor, MobileNumber mobile) {
        if (actor.role() != Role.LEARNER) {
            var profile = SignIn.home(actor.role()) + "/profile";
            return pages.seeOther(profile, "已绑定手机号 " + mobile + "，忘记密码时可以用它找回。");
        }
        var place = actor.mustBindMobile() ? "/learner" : "/learner/profile";
        return pages.seeOther(place, "已绑定手机号 " + mobile + "，以后可以用它登录。");
    }

    private static void refuse(FormReader reader, List<ProfileRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
    }

    private HttpResponse<?> refused(String template, Actor actor, Form form) {
        var view = new MobileView(form, actor.mustBindMobile());
        return pages.refused(template, view.title(), view);
    }
}
