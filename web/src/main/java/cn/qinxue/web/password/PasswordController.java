package cn.qinxue.web.password;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.profile.PasswordChanges;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
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

/** Changing one's own password; for whoever came with a first one, the only page there is. */
@Controller("/password")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PasswordController {
    private static final String TITLE = "修改密码";

    private final PasswordChanges changes;
    private final SignIn signIn;
    private final Pages pages;

    PasswordController(PasswordChanges changes, SignIn signIn, Pages pages) {
        this.changes = changes;
        this.signIn = signIn;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        return pages.show("password/show", TITLE, new PasswordView(Form.blank(), actor.mustChangePassword()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body Form form) {
        var reader = form.reader();
        var old = reader.password("old", "现在的密码").orElse("");
        var password = ChosenPassword.read(reader);
        if (reader.accepted()) {
            switch (changes.change(actor, old, password)) {
                case PasswordChanges.Outcome.Changed changed -> {
                    var answer = pages.seeOther(SignIn.home(actor.role()), "密码已修改，其他设备上的登录都已退出。");
                    return signIn.with(request, changed.token(), answer);
                }
                case PasswordChanges.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused("password/show", TITLE, new PasswordView(reader.form(), actor.mustChangePassword()));
    }
}
