package cn.qinxue.web.portal;

import cn.qinxue.reports.document.OfflineRegistrationTables;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.services.desk.OfflineRegistrationSheet;
import cn.qinxue.services.spreadsheet.FormWorkbooks;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.document.PaperFile;
import cn.qinxue.web.document.WorkbookFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** The blank registration table for units, on paper and as a workbook; nobody needs to log in for it. */
@Controller("/programmes/{programme}")
@Secured(SecurityRule.IS_ANONYMOUS)
class BlankFormController {
    private final GovernedProgrammes governed;
    private final OfflineRegistrationTables tables;
    private final FormWorkbooks workbooks;

    BlankFormController(GovernedProgrammes governed, OfflineRegistrationTables tables, FormWorkbooks workbooks) {
        this.governed = governed;
        this.tables = tables;
        this.workbooks = workbooks;
    }

    @Get("/offline-registration.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> paper(String programme) {
        var its = its(programme);
        var document = document(its);
        var tenant = Tenancy.current();
        var blank = new OfflineRegistrationSheet(
                tenant.title(),
                document.title(),
                tenant.organiser(),
                its.policy().year(),
                "",
                "",
                List.of(),
                false);
        return PaperFile.of(tables.print(List.of(blank), PaperFormat.PDF), PaperFormat.PDF, document.name());
    }

    @Get("/offline-registration.xlsx")
    @Produces({WorkbookFile.XLSX, MediaType.TEXT_HTML})
    HttpResponse<?> workbook(String programme) {
        var its = its(programme);
        var form = RegistrationWorkbook.of(its.policy(), document(its));
        return WorkbookFile.of(out -> workbooks.write(out, form), document(its).name());
    }

    private Governed its(String programme) {
        return governed.all().stream()
                .filter(one -> one.programme().code().equals(programme))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static DocumentPolicy document(Governed its) {
        return BlankForm.registration(its.policy()).orElseThrow(NotFound::new);
    }
}
