package cn.qinxue.web.certificate;

import cn.qinxue.reports.document.Documents;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.certificate.Certificate;
import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.web.document.Origins;
import cn.qinxue.web.document.PaperFile;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** 培训证明 of the learner: the list and the paper itself. */
@Controller("/learner")
@Secured("LEARNER")
class CertificateController {
    private final Certificates certificates;
    private final Enrollments enrollments;
    private final Documents documents;
    private final Origins origins;
    private final Pages pages;

    CertificateController(
            Certificates certificates, Enrollments enrollments, Documents documents, Origins origins, Pages pages) {
        this.certificates = certificates;
        this.enrollments = enrollments;
        this.documents = documents;
        this.origins = origins;
        this.pages = pages;
    }

    @Get("/certificates")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(Actor actor) {
        var own = certificates.ofAccount(actor.account(), DocumentPage.CERTIFICATES);
        boolean inArchive = !certificates
                .ofAccount(actor.account(), DocumentPage.TRANSCRIPT)
                .isEmpty();
        return pages.show("certificate/list", "培训证明", CertificatesView.of(own, certificates::document, inArchive));
    }

    @Get("/certificates/{id}")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, UUID id) {
        return paper(request, certificates.ofAccount(actor.account(), id), PaperFormat.PDF);
    }

    @Get("/certificates/{id}/ofd")
    @Produces({"application/ofd", MediaType.TEXT_HTML})
    HttpResponse<?> showOfd(HttpRequest<?> request, Actor actor, UUID id) {
        return paper(request, certificates.ofAccount(actor.account(), id), PaperFormat.OFD);
    }

    /** From the card of a class. */
    @Get("/enrollments/{id}/certificate")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> ofEnrollment(HttpRequest<?> request, Actor actor, UUID id) {
        var enrollment = enrollments.ofAccount(actor.account(), id);
        return paper(request, certificates.of(enrollment).orElseThrow(NotFound::new), PaperFormat.PDF);
    }

    private HttpResponse<?> paper(HttpRequest<?> request, Certificate certificate, PaperFormat format) {
        if (!certificate.valid()) {
            throw new NotFound();
        }
        var document = certificates.document(certificate);
        var paper = documents.certificate(certificate.sheet(origins.of(request)), document.template(), format);
        return PaperFile.of(
                paper, format, "%d年度%s-%s".formatted(certificate.year(), document.name(), certificate.name()));
    }
}
