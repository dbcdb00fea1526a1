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

/** The tables of an office. */
@Controller("/office/statistics")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class StatisticsController {
    private final StatisticsTables tables;
    private final Pages pages;

    StatisticsController(StatisticsTables tables, Pages pages) {
        this.tables = tables;
        this.pages = pages;
    }

    @Get("/{table}")
    HttpResponse<?> show(Actor actor, String table, HttpRequest<?> request) {
        var view = tables.find(table).view(actor, Address.of(request.getUri()), false);
        return pages.show("statistics/show", view.sheet().head().title(), view);
    }
}
