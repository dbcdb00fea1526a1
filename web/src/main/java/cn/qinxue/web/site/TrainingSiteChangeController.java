package cn.qinxue.web.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.site.SiteDetails;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.services.site.TrainingSites.Outcome;
import cn.qinxue.web.administrator.FirstPasswordView;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentVersion;
import cn.qinxue.web.history.Overtaken;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.region.RegionNames;
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
import org.jspecify.annotations.Nullable;

/** New training sites with their first administrators, and changes to those that stand. */
@Controller("/office/training-sites")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TrainingSiteChangeController {
    private static final String TEMPLATE = "site/form";

    private final TrainingSites sites;
    private final RegionNames names;
    private final AuditSearch trail;
    private final Pages pages;

    TrainingSiteChangeController(TrainingSites sites, RegionNames names, AuditSearch trail, Pages pages) {
        this.sites = sites;
        this.names = names;
        this.trail = trail;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(Actor actor) {
        actor.require(Right.TRAINING);
        return show(blank(actor, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var details = SiteForm.read(reader);
        var administrator = SiteForm.administrator(reader);
        if (!reader.accepted()) return refused(blank(actor, reader.form()));
        return switch (sites.open(actor, details, administrator)) {
            case Outcome.Opened opened ->
                pages.show(
                        "administrator/password",
                        "面授点已新增",
                        new FirstPasswordView(
                                opened.site().name() + "已新增",
                                opened.administrator().name(),
                                opened.administrator().accountName(),
                                opened.password(),
                                TrainingSiteController.PATH + "/"
                                        + opened.site().id()));
            case Outcome.Refused refused -> refused(blank(actor, SiteForm.onto(reader, refused.refusals())));
            case Outcome.Saved saved -> throw new IllegalStateException("A new site stood already: " + saved);
            case Outcome.Stale stale -> throw new IllegalStateException("A new site is stale: " + stale);
        };
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(UUID id, Actor actor) {
        actor.require(Right.TRAINING);
        var site = sites.get(actor.scope(), id);
        return show(view(SiteForm.of(site), site, null));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(UUID id, Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var site = sites.get(actor.scope(), id);
        var reader = form.reader();
        var details = SiteForm.read(reader);
        if (!reader.accepted()) return refused(view(reader.form(), site, null));
        return switch (sites.change(actor, id, SentVersion.of(form, "version"), details)) {
            case Outcome.Saved saved ->
                pages.seeOther(
                        TrainingSiteController.PATH + "/" + id,
                        "“" + saved.site().name() + "”已保存。");
            case Outcome.Refused refused -> refused(view(SiteForm.onto(reader, refused.refusals()), site, null));
            case Outcome.Stale stale -> refused(overtaken(form, details, stale.current()));
            case Outcome.Opened opened -> throw new IllegalStateException("A change opened a site: " + opened.site());
        };
    }

    private SiteForm blank(Actor actor, Form form) {
        return new SiteForm(form, null, names.brief(actor.scope().code()), null);
    }

    private SiteForm view(Form form, TrainingSite site, @Nullable Overtaken overtaken) {
        return new SiteForm(form, site, names.brief(site.regionPath().code()), overtaken);
    }

    private SiteForm overtaken(Form form, SiteDetails typed, TrainingSite current) {
        var overtaken = Overtaken.by(
                trail.about(TrainingSites.subject(current.id()), 1),
                SiteForm.differences(current, typed),
                TrainingSiteController.PATH + "/" + current.id());
        return view(form.with("version", current.version()), current, overtaken);
    }

    private HttpResponse<?> show(SiteForm view) {
        return pages.show(TEMPLATE, view.title(), view);
    }

    private HttpResponse<?> refused(SiteForm view) {
        return pages.refused(TEMPLATE, view.title(), view);
    }
}
