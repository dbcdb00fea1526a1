package cn.qinxue.web.profile;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.profile.Profiles;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** A learner's own page. */
@Controller("/learner/profile")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class ProfileController {
    private static final String TITLE = "个人信息";

    private final Profiles profiles;
    private final Pages pages;

    ProfileController(Profiles profiles, Pages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        var profile = profiles.of(actor);
        var form = Form.blank()
                .with("email", profile.email())
                .with("postcode", profile.postcode())
                .with("address", profile.address());
        return pages.show("profile/show", TITLE, new ProfileView(profile, form));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(Actor actor, @Body Form form) {
        var reader = form.reader();
        var reach = new Profiles.Reach(
                reader.optionalText("email", "电子邮箱", 100).orElse(null),
                reader.optionalText("postcode", "邮政编码", 10).orElse(null),
                reader.optionalText("address", "通信地址", 200).orElse(null));
        if (reader.accepted()) {
            switch (profiles.change(actor, reach)) {
                case Profiles.Outcome.Saved saved -> {
                    return pages.seeOther("/learner/profile", "联系方式已保存。");
                }
                case Profiles.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused("profile/show", TITLE, new ProfileView(profiles.of(actor), reader.form()));
    }
}
