package cn.qinxue.web.siteclass;

import cn.qinxue.reports.document.ClassListDocuments;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.ClassPapers;
import cn.qinxue.web.document.PaperFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** 签到表 and 座位表 of a class, to be printed. */
@Controller(SiteClassController.PATH + "/{id}")
@Secured("SITE")
@Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
class SitePaperController {
    private final ClassPapers papers;
    private final ClassListDocuments print;

    SitePaperController(ClassPapers papers, ClassListDocuments print) {
        this.papers = papers;
        this.print = print;
    }

    @Get("/attendance-sheet")
    HttpResponse<?> attendance(Actor actor, UUID id) {
        var list = papers.list(actor, id);
        var pdf = print.attendance(list.sheet(), list.days(), PaperFormat.PDF);
        return PaperFile.of(
                pdf, PaperFormat.PDF, "签到表_" + list.sheet().offering().name());
    }

    @Get("/seat-list")
    HttpResponse<?> seats(Actor actor, UUID id) {
        var sheet = papers.list(actor, id).sheet();
        var pdf = print.seats(sheet, PaperFormat.PDF);
        return PaperFile.of(pdf, PaperFormat.PDF, "座位表_" + sheet.offering().name());
    }
}
