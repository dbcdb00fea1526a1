package cn.qinxue.web.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.administrator.ConfirmView;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Disabling and enabling a training site; each asks first. */
@Controller("/office/training-sites/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TrainingSiteStateController {
    private final TrainingSites sites;
    private final Pages pages;

    TrainingSiteStateController(TrainingSites sites, Pages pages) {
        this.sites = sites;
        this.pages = pages;
    }

    @Get("/disabling")
    HttpResponse<?> askDisabling(UUID id, Actor actor) {
        var site = found(actor, id);
        return ask(new ConfirmView(
                "停用" + site.name(),
                "停用后不能新报培训计划；已经通过的班照常报名、培训和申报课时。以后可以再启用。",
                "停用面授点",
                true,
                path(site) + "/disabling",
                above(site),
                ""));
    }

    @Post("/disabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> disable(UUID id, Actor actor) {
        var site = found(actor, id);
        sites.disable(actor, id, true);
        return pages.seeOther(path(site), site.name() + "已停用。");
    }

    @Get("/enabling")
    HttpResponse<?> askEnabling(UUID id, Actor actor) {
        var site = found(actor, id);
        return ask(new ConfirmView(
                "启用" + site.name(), "启用后可以重新报培训计划。", "启用面授点", false, path(site) + "/enabling", above(site), ""));
    }

    @Post("/enabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> enable(UUID id, Actor actor) {
        var site = found(actor, id);
        sites.disable(actor, id, false);
        return pages.seeOther(path(site), site.name() + "已启用。");
    }

    private TrainingSite found(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        return sites.get(actor.scope(), id);
    }

    private HttpResponse<?> ask(ConfirmView view) {
        return pages.show("administrator/confirm", view.title(), view);
    }

    private static String path(TrainingSite site) {
        return TrainingSiteController.PATH + "/" + site.id();
    }

    private static ConfirmView.Above above(TrainingSite site) {
        return new ConfirmView.Above(site.name(), path(site));
    }
}
