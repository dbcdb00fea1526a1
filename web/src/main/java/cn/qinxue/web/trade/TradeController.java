package cn.qinxue.web.trade;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.trade.TradeExport;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;

/** The list of trades, on the screen and as a workbook. */
@Controller("/office/trades")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TradeController {
    private final Trades trades;
    private final TradeExport export;
    private final Clock clock;
    private final Pages pages;

    TradeController(Trades trades, TradeExport export, Clock clock, Pages pages) {
        this.trades = trades;
        this.export = export;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var found = trades.lines(actor.scope(), TradeList.filter(address));
        return pages.show("trade/list", "技术工种查询", TradeList.of(found, address, Trades.keptBy(actor)));
    }

    @Get("/export")
    @Produces({WorkbookFile.XLSX, MediaType.TEXT_HTML})
    HttpResponse<?> export(HttpRequest<?> request, Actor actor) {
        var filter = TradeList.filter(Address.of(request.getUri()));
        return WorkbookFile.of(export.of(actor, filter), "技术工种_" + LocalDate.now(clock));
    }
}
