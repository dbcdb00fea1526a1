package cn.qinxue.web.site;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.waiting.WaitingList;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;

/** Where a training site's day begins. */
@Controller("/site")
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class SiteHomeController {
    private final TrainingSites sites;
    private final TrainingPlans plans;
    private final WaitingList waiting;
    private final Clock clock;
    private final Pages pages;

    SiteHomeController(TrainingSites sites, TrainingPlans plans, WaitingList waiting, Clock clock, Pages pages) {
        this.sites = sites;
        this.plans = plans;
        this.waiting = waiting;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        var view = new SiteHomeView(sites.own(actor), plans.own(actor), waiting, clock.instant());
        return pages.show("site/home", "首页", view);
    }
}
