package cn.qinxue.web.study;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.catalogue.QuestionAsAsked;
import cn.qinxue.services.study.Studies;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What the player says to the server while a clip plays: begin here, a heartbeat, the answer to a pop-up question. */
@Controller("/learner")
@Secured("LEARNER")
class PlaybackController {
    /** A pop-up question as the browser may see it. */
    @Serdeable
    record Check(String stem, List<Choice> options) {
        @Serdeable
        record Choice(String key, String text) {}

        static @Nullable Check of(@Nullable QuestionAsAsked asked) {
            if (asked == null) return null;
            var options = asked.options().stream()
                    .map(option -> new Choice(option.key(), option.text()))
                    .toList();
            return new Check(asked.stem(), options);
        }
    }

    @Serdeable
    record Started(UUID token, int watched, @Nullable Check check) {}

    @Serdeable
    record Position(int position) {}

    /** Milliseconds throughout. */
    @Serdeable
    record Counted(
            int watched,
            boolean chapterComplete,
            boolean courseComplete,
            long credited,
            long lost,
            @Nullable String lossReason,
            @Nullable Check check) {
        static Counted of(Studies.Beat.Counted beat) {
            var reason = beat.lossReason();
            return new Counted(
                    beat.watchedMillis(),
                    beat.chapterComplete(),
                    beat.courseComplete(),
                    beat.creditedMillis(),
                    beat.lostMillis(),
                    reason == null ? null : reason.label(),
                    Check.of(beat.check()));
        }
    }

    @Serdeable
    record Answer(String key) {}

    @Serdeable
    record Answered(boolean right) {}

    @Serdeable
    record Refused(String message) {}

    private final Studies studies;

    PlaybackController(Studies studies) {
        this.studies = studies;
    }

    @Post("/enrollments/{enrollment}/chapters/{chapter}/playback")
    HttpResponse<?> start(Actor actor, UUID enrollment, UUID chapter) {
        return switch (studies.start(actor.account(), enrollment, chapter)) {
            case Studies.Start.Playing playing ->
                HttpResponse.ok(new Started(playing.token(), playing.watchedMillis(), Check.of(playing.check())));
            case Studies.Start.Refused refused ->
                HttpResponse.unprocessableEntity().body(new Refused(refused.message()));
        };
    }

    /** 409: another device plays now. */
    @Post("/playbacks/{token}/beats")
    HttpResponse<?> beat(Actor actor, UUID token, @Body Position position) {
        return switch (studies.beat(actor.account(), token, position.position())) {
            case Studies.Beat.Counted counted -> HttpResponse.ok(Counted.of(counted));
            case Studies.Beat.Out out -> HttpResponse.status(HttpStatus.CONFLICT);
        };
    }

    @Post("/playbacks/{token}/answers")
    Answered answer(Actor actor, UUID token, @Body Answer answer) {
        return new Answered(studies.answer(actor.account(), token, answer.key()));
    }
}
