package cn.qinxue.web.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.SiteAdministrators.Outcome;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.administrator.FirstPasswordView;
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
import java.util.UUID;

/** Another administrator for a training site whose own has left. */
@Controller("/office/training-sites/{id}/administrators")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class SiteAccountController {
    private static final String TEMPLATE = "site/administrator";
    private static final String TITLE = "新增管理员";

    private final TrainingSites sites;
    private final SiteAdministrators administrators;
    private final Pages pages;

    SiteAccountController(TrainingSites sites, SiteAdministrators administrators, Pages pages) {
        this.sites = sites;
        this.administrators = administrators;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(UUID id, Actor actor) {
        return pages.show(TEMPLATE, TITLE, new SiteAccountForm(Form.blank(), found(actor, id)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(UUID id, Actor actor, @Body Form form) {
        var site = found(actor, id);
        var reader = form.reader();
        var candidate = SiteForm.administrator(reader);
        if (!reader.accepted()) return refused(reader.form(), site);
        return switch (administrators.open(actor, id, candidate)) {
            case Outcome.Given given ->
                pages.show(
                        "administrator/password",
                        "账号已开通",
                        new FirstPasswordView(
                                "账号已开通",
                                given.administrator().name(),
                                given.administrator().accountName(),
                                given.password(),
                                TrainingSiteController.PATH + "/" + id));
            case Outcome.Refused refused -> refused(SiteForm.onto(reader, refused.refusals()), site);
            case Outcome.Saved saved -> throw new IllegalStateException("A new account stood already: " + saved);
        };
    }

    private TrainingSite found(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        return sites.get(actor.scope(), id);
    }

    private HttpResponse<?> refused(Form form, TrainingSite site) {
        return pages.refused(TEMPLATE, TITLE, new SiteAccountForm(form, site));
    }
}
