package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 继续教育情况统计: how far the people of each region are. */
@Controller("/office/statistics/continuing-education")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ContinuingEducationController {
    private final ContinuingEducationViews views;
    private final Pages pages;

    ContinuingEducationController(ContinuingEducationViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
        var view = views.view(actor, Address.of(request.getUri()));
        return pages.show("statistics/show", view.sheet().head().title(), view);
    }
}
