package cn.qinxue.web.facetoface;

import cn.qinxue.reports.document.Documents;
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

/** 报名表 of a face-to-face enrollment. */
@Controller(FaceToFaceController.PATH + "/{id}/form")
@Secured("LEARNER")
class EnrollmentFormController {
    private final ClassPapers papers;
    private final Documents documents;

    EnrollmentFormController(ClassPapers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    @Get
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> show(Actor actor, UUID id) {
        var form = papers.form(actor.account(), id);
        var pdf = documents.enrollmentForm(form.sheet(), form.document().template(), PaperFormat.PDF);
        return PaperFile.of(
                pdf,
                PaperFormat.PDF,
                form.document().name() + "-" + form.sheet().holder().name());
    }
}
