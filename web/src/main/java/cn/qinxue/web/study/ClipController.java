package cn.qinxue.web.study;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.catalogue.MediaStore;
import cn.qinxue.services.study.Studies;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.util.UUID;

/** Sends the clip of a chapter, in pieces as the browser asks for them, to those who study it. */
@Controller("/learner/enrollments/{enrollment}/chapters/{chapter}/clip")
@Secured("LEARNER")
class ClipController {
    private final Studies studies;
    private final MediaStore media;

    ClipController(Studies studies, MediaStore media) {
        this.studies = studies;
        this.media = media;
    }

    @Get
    @Produces(MediaType.ALL)
    HttpResponse<?> show(Actor actor, UUID enrollment, UUID chapter, @Nullable @Header(HttpHeaders.RANGE) String range)
            throws IOException {
        var clip = media.find(
                        studies.chapter(actor.account(), enrollment, chapter).clipKey())
                .orElseThrow(NotFound::new);
        var piece = ByteRange.of(range, clip.length());
        if (piece.isEmpty()) {
            return HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + clip.length());
        }
        try (var in = clip.read(piece.get().first(), piece.get().count())) {
            return HttpResponse.status(HttpStatus.PARTIAL_CONTENT)
                    .body(in.readAllBytes())
                    .contentType(MediaType.of(clip.contentType()))
                    .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                    .header(HttpHeaders.CONTENT_RANGE, piece.get().contentRange(clip.length()))
                    .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
        }
    }
}
