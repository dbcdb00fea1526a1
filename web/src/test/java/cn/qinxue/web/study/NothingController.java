package cn.qinxue.web.study;

import cn.qinxue.services.account.Actor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;

/** The baseline of {@link StudyBenchmark}: asks who is there, as a heartbeat does, and does nothing. */
@Controller("/learner/nothing")
@Secured("LEARNER")
class NothingController {
    @Post
    HttpResponse<PlaybackController.Answered> nothing(Actor actor, @Body PlaybackController.Position position) {
        return HttpResponse.ok(new PlaybackController.Answered(position.position() >= 0));
    }
}
