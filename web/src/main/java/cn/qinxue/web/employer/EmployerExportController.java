package cn.qinxue.web.employer;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.EmployerExport;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.page.Address;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;

/** The list of work units as a workbook, under the same conditions. */
@Controller("/office/employers/export")
@Secured("ADMINISTRATOR")
@Produces({WorkbookFile.XLSX, MediaType.TEXT_HTML})
class EmployerExportController {
    private final EmployerListing listing;
    private final EmployerExport export;
    private final EmployerRows rows;
    private final Clock clock;

    EmployerExportController(EmployerListing listing, EmployerExport export, EmployerRows rows, Clock clock) {
        this.listing = listing;
        this.export = export;
        this.rows = rows;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> export(HttpRequest<?> request, Actor actor) {
        var filter = listing.filter(actor, Address.of(request.getUri()));
        return WorkbookFile.of(export.of(actor, filter, rows::office), "工作单位_" + LocalDate.now(clock));
    }
}
