package cn.qinxue.web.quiz;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** 课后测验: its rules, the attempts so far, and the way into another one. */
@Controller("/learner/enrollments/{enrollment}/courses/{course}/quiz")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class QuizController {
    private final Quizzes quizzes;
    private final Pages pages;

    QuizController(Quizzes quizzes, Pages pages) {
        this.quizzes = quizzes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID enrollment, UUID course) {
        var view = new QuizView(quizzes.quiz(actor.account(), enrollment, course));
        return pages.show("quiz/show", view.title(), view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, UUID enrollment, UUID course) {
        return switch (quizzes.start(actor.account(), enrollment, course)) {
            case Quizzes.Start.Begun begun -> pages.seeOther(QuizView.path(begun.attempt()));
            case Quizzes.Start.Refused refused -> {
                var view = new QuizView(refused.quiz());
                yield pages.refused("quiz/show", view.title(), view);
            }
        };
    }
}
