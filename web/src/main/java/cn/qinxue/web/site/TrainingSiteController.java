package cn.qinxue.web.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;

/** 面授点管理: the training sites of the own region and below. */
@Controller("/office/training-sites")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TrainingSiteController {
    static final String PATH = "/office/training-sites";
    static final String TITLE = "面授点管理";
    private static final int SHOWN = 10;

    private final TrainingSites sites;
    private final SiteRows rows;
    private final TrainingPlans plans;
    private final AuditSearch trail;
    private final Pages pages;

    TrainingSiteController(TrainingSites sites, SiteRows rows, TrainingPlans plans, AuditSearch trail, Pages pages) {
        this.sites = sites;
        this.rows = rows;
        this.plans = plans;
        this.trail = trail;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var filter = SiteList.filter(address);
        var pager = Pager.of(address, sites.count(actor.scope(), filter));
        var found = sites.page(actor.scope(), filter, pager.offset(), pager.size());
        return pages.show("site/list", TITLE, new SiteList(rows.of(found), pager, actor.has(Right.TRAINING)));
    }

    @Get("/{id}")
    HttpResponse<?> show(UUID id, Actor actor) {
        var site = sites.get(actor.scope(), id);
        var filed = plans.page(actor.scope(), new PlanFilter(null, "", id, null), 0, SHOWN);
        var view = new SiteView(
                rows.of(List.of(site)).getFirst(),
                filed,
                trail.about(TrainingSites.subject(id), SHOWN),
                actor.has(Right.TRAINING));
        return pages.show("site/show", site.name(), view);
    }
}
