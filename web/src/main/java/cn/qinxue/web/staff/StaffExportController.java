package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staffexport.ExportStart;
import cn.qinxue.services.staffexport.StaffExport;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
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

/**
 * The list of people as a workbook. It says that it produces pages too, since browsers ask for these first and the page
 * of a person would be chosen instead.
 */
@Controller("/office/staff/export")
@Secured("ADMINISTRATOR")
@Produces({WorkbookFile.XLSX, MediaType.TEXT_HTML})
class StaffExportController {
    private final StaffChoices choices;
    private final StaffExport export;
    private final StaffSearch search;
    private final Pages pages;

    StaffExportController(StaffChoices choices, StaffExport export, StaffSearch search, Pages pages) {
        this.choices = choices;
        this.export = export;
        this.search = search;
        this.pages = pages;
    }

    /** Everybody of the list, numbers masked. Asking for the head alone exports nothing. */
    @Get(headRoute = false)
    HttpResponse<?> all(Actor actor, HttpRequest<?> request) {
        return answer(begin(actor, choices.of(actor.scope(), Address.of(request.getUri())), false));
    }

    /** Asks before numbers leave in full. */
    @Get("/full")
    HttpResponse<?> ask(Actor actor, HttpRequest<?> request) {
        actor.require(Right.FULL_NUMBERS);
        var choice = choices.of(actor.scope(), Address.of(request.getUri()));
        long count = choice.people().isEmpty()
                ? search.count(actor.scope(), choice.query())
                : choice.people().size();
        return pages.show("staff/export", "导出完整身份证号", new FullExportView(choice, count));
    }

    /** Everybody of the list with numbers in full, which leaves a line in the trail and so is no link. */
    @Post("/full")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> full(Actor actor, @Body Form form) {
        var choice = choices.of(actor.scope(), StaffChoices.address("/office/staff", form));
        return answer(begin(actor, choice, true));
    }

    /** Those who are ticked: posted, since so many ids are too long for an address. */
    @Post("/chosen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> chosen(Actor actor, @Body Form form) {
        var ids = SentIds.all(form, "staff");
        return ids.isEmpty() ? pages.seeOther("/office/staff", "请先勾选要导出的人。") : answer(export.begin(actor, ids, false));
    }

    private ExportStart begin(Actor actor, StaffChoice choice, boolean full) {
        if (!choice.tail().isEmpty()) throw new NotFound();
        return choice.people().isEmpty()
                ? export.begin(actor, choice.query(), full)
                : export.begin(actor, choice.people(), full);
    }

    private HttpResponse<?> answer(ExportStart start) {
        return switch (start) {
            case ExportStart.Begun begun ->
                WorkbookFile.of(begun.file().content(), begun.file().name());
            case ExportStart.Refused refused -> pages.seeOther("/office/staff", refused.message());
        };
    }
}
