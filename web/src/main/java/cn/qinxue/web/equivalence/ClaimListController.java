package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimExport;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;

/** 视同审批: the list, and as a workbook. */
@Controller(ClaimListController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ClaimListController {
    static final String PATH = "/office/equivalence-claims";
    static final String TITLE = "视同审批";

    private final OfficeClaims views;
    private final ClaimSearches searches;
    private final ClaimExport export;
    private final ClaimWords words;
    private final Pages pages;
    private final Clock clock;

    ClaimListController(
            OfficeClaims views,
            ClaimSearches searches,
            ClaimExport export,
            ClaimWords words,
            Pages pages,
            Clock clock) {
        this.views = views;
        this.searches = searches;
        this.export = export;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var query = ClaimQuery.of(Address.of(request.getUri()));
        var view = views.list(actor, query);
        return query.form().accepted()
                ? pages.show("equivalence/list", TITLE, view)
                : pages.refused("equivalence/list", TITLE, view);
    }

    /** Posted, so that an ID number stands in no address. */
    @Post("/searches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(Actor actor, @Body Form form) {
        return pages.seeOther(searches.address(actor, form).toString());
    }

    @Get(uri = "/export", headRoute = false)
    @Produces({WorkbookFile.XLSX, MediaType.TEXT_HTML})
    HttpResponse<?> export(HttpRequest<?> request, Actor actor) {
        var query = ClaimQuery.of(Address.of(request.getUri()));
        if (!query.form().accepted() || !query.tail().isEmpty())
            return pages.seeOther(query.address().toString());
        return WorkbookFile.of(export.of(actor, query.filter(), words.kindsOf()), "视同申报_" + LocalDate.now(clock));
    }
}
