package cn.qinxue.web.desk;

import cn.qinxue.reports.document.OfflineRegistrationTables;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskLists;
import cn.qinxue.services.desk.DeskYears;
import cn.qinxue.web.document.PaperFile;
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

/** The registrations of an office's people, and the tables of their units to print. */
@Controller(DeskController.PATH)
@Secured("ADMINISTRATOR")
class DeskController {
    static final String PATH = "/office/desk";

    private final DeskLists lists;
    private final DeskYears years;
    private final OfflineRegistrationTables tables;
    private final Pages pages;

    DeskController(DeskLists lists, DeskYears years, OfflineRegistrationTables tables, Pages pages) {
        this.lists = lists;
        this.years = years;
        this.tables = tables;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var filter = DeskList.filter(address);
        var pager = Pager.of(address, lists.count(actor.scope(), filter));
        var view = new DeskList(
                lists.page(actor.scope(), filter, pager.offset(), pager.size()),
                filter,
                lists.years(actor.scope()),
                pager,
                actor.has(Right.TRAINING),
                !years.programmes().isEmpty());
        return pages.show("desk/list", "线下报名", view);
    }

    /** 线下报名登记表, of every unit or of one. */
    @Get("/registration-tables")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> print(HttpRequest<?> request, Actor actor) {
        actor.require(Right.TRAINING);
        var sheets = lists.sheets(actor.scope(), DeskList.filter(Address.of(request.getUri())));
        var first = sheets.getFirst();
        var name = sheets.size() == 1
                ? "%d年度线下报名登记表-%s".formatted(first.year(), first.employer())
                : "线下报名登记表-%d个单位".formatted(sheets.size());
        return PaperFile.of(tables.print(sheets, PaperFormat.PDF), PaperFormat.PDF, name);
    }
}
