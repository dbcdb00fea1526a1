package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.Objects;

/** The tables of an office. */
@Controller("/office/statistics")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class StatisticsController {
    private final StatisticsTables tables;
    private final StatisticsDays days;
    private final Pages pages;

    StatisticsController(StatisticsTables tables, StatisticsDays days, Pages pages) {
        this.tables = tables;
        this.days = days;
        this.pages = pages;
    }

    @Get("/{table}")
    HttpResponse<?> show(Actor actor, String table, HttpRequest<?> request) {
        var view = tables.find(table).view(actor, Address.of(request.getUri()), false);
        return pages.show("statistics/show", view.sheet().head().title(), view);
    }

    /** Of every table and file of this package. */
    @Error(global = true, exception = DayNotKept.class)
    HttpResponse<?> notKept(HttpRequest<?> request, DayNotKept missing) {
        var view = new DayView(
                Objects.requireNonNull(missing.getMessage()), Address.of(request.getUri()), days.filter(null));
        return pages.refused("statistics/day", "没有这一天的数字", view);
    }
}
