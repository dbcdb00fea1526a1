package cn.qinxue.web.transcript;

import cn.qinxue.reports.document.Documents;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.promotion.Promotions;
import cn.qinxue.services.transcript.Transcripts;
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

/** 继续教育档案. */
@Controller("/learner/transcript")
@Secured("LEARNER")
class TranscriptController {
    private final Transcripts transcripts;
    private final Promotions promotions;
    private final Documents documents;
    private final Origins origins;
    private final Pages pages;

    TranscriptController(
            Transcripts transcripts, Promotions promotions, Documents documents, Origins origins, Pages pages) {
        this.transcripts = transcripts;
        this.promotions = promotions;
        this.documents = documents;
        this.origins = origins;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Actor actor) {
        return pages.show(
                "transcript/show",
                "继续教育档案",
                new TranscriptView(transcripts.ofAccount(actor.account()), promotions.ofAccount(actor.account())));
    }

    @Get("/{staff}/{year}/record")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, UUID staff, int year) {
        return record(request, actor, staff, year, PaperFormat.PDF);
    }

    @Get("/{staff}/{year}/record/ofd")
    @Produces({"application/ofd", MediaType.TEXT_HTML})
    HttpResponse<?> recordOfd(HttpRequest<?> request, Actor actor, UUID staff, int year) {
        return record(request, actor, staff, year, PaperFormat.OFD);
    }

    private HttpResponse<?> record(HttpRequest<?> request, Actor actor, UUID staff, int year, PaperFormat format) {
        var record = transcripts.yearlyRecord(actor.account(), staff, year, origins.of(request));
        var name = record.sheet().holder().name();
        return PaperFile.of(
                documents.yearlyRecord(record.sheet(), record.document().template(), format),
                format,
                "%s-%d年-%s".formatted(record.document().name(), year, name));
    }
}
