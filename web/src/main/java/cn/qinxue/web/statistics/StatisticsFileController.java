package cn.qinxue.web.statistics;

import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.statistics.StatisticsReports;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.StatisticsExports;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.document.PaperFile;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.page.Address;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** The tables as files: the same figures as on the page, all rows of them. */
@Controller("/office/statistics/{table}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.ALL)
class StatisticsFileController {
    private final StatisticsTables tables;
    private final StatisticsReports reports;
    private final StatisticsExports exports;

    StatisticsFileController(StatisticsTables tables, StatisticsReports reports, StatisticsExports exports) {
        this.tables = tables;
        this.reports = reports;
        this.exports = exports;
    }

    @Get("/file.pdf")
    HttpResponse<?> pdf(Actor actor, String table, HttpRequest<?> request) {
        var sheet = sheet(actor, table, request);
        return PaperFile.of(reports.pages(sheet, PaperFormat.PDF), PaperFormat.PDF, name(sheet));
    }

    /** Only of tables that are handed in and filed. */
    @Get("/file.ofd")
    HttpResponse<?> ofd(Actor actor, String table, HttpRequest<?> request) {
        var sheet = sheet(actor, table, request);
        if (!sheet.head().kind().isOfRecord()) throw new NotFound();
        return PaperFile.of(reports.pages(sheet, PaperFormat.OFD), PaperFormat.OFD, name(sheet));
    }

    @Get("/file.xlsx")
    HttpResponse<?> workbook(Actor actor, String table, HttpRequest<?> request) {
        var sheet = sheet(actor, table, request);
        return WorkbookFile.of(reports.workbook(sheet), name(sheet));
    }

    private StatisticsSheet sheet(Actor actor, String table, HttpRequest<?> request) {
        var sheet = tables.find(table)
                .view(actor, Address.of(request.getUri()), true)
                .sheet();
        exports.note(actor, sheet.head());
        return sheet;
    }

    private static String name(StatisticsSheet sheet) {
        var head = sheet.head();
        var day = head.moment().day();
        return head.title() + "-" + head.place() + "-" + head.period() + (day == null ? "" : "-" + day + " 日终");
    }
}
