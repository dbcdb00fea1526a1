package cn.qinxue.web.quiz;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.assessment.QuizSitting;
import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** One attempt: the paper while it is open, then the result. */
@Controller("/learner/enrollments/{enrollment}/courses/{course}/quiz/{attempt}")
@Secured("LEARNER")
class AttemptController {
    private final Quizzes quizzes;
    private final Pages pages;

    AttemptController(Quizzes quizzes, Pages pages) {
        this.quizzes = quizzes;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Actor actor, UUID enrollment, UUID course, UUID attempt) {
        var sitting = quizzes.sitting(actor.account(), enrollment, course, attempt);
        if (sitting.attempt().open()) {
            return pages.show("quiz/paper", "课后测验", new PaperView(sitting));
        }
        var result = quizzes.result(actor.account(), enrollment, course, attempt);
        return pages.show("quiz/result", "测验结果", new ResultView(result));
    }

    /** Each answer as it is given: the time at which it was saved, or 409 when it is too late. */
    @Post("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    HttpResponse<?> save(Actor actor, UUID enrollment, UUID course, UUID attempt, @Body Form form) {
        return switch (quizzes.save(actor.account(), enrollment, course, attempt, SentAnswers.of(form))) {
            case Quizzes.Saving.Saved saved ->
                HttpResponse.ok(Show.second(saved.at())).contentType(MediaType.TEXT_PLAIN_TYPE);
            case Quizzes.Saving.Closed closed -> HttpResponse.status(HttpStatus.CONFLICT);
        };
    }

    /** Without {@code confirmed} it asks first, naming what is blank, and keeps the answers meanwhile. */
    @Post("/hand-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> handIn(Actor actor, UUID enrollment, UUID course, UUID attempt, @Body Form form) {
        var answers = SentAnswers.of(form);
        if (form.value("confirmed").isEmpty()) {
            quizzes.save(actor.account(), enrollment, course, attempt, answers);
            return confirmation(quizzes.sitting(actor.account(), enrollment, course, attempt));
        }
        return switch (quizzes.handIn(actor.account(), enrollment, course, attempt, answers)) {
            case Quizzes.HandIn.Marked marked -> pages.seeOther(QuizView.path(marked.attempt()));
            case Quizzes.HandIn.Refused refused -> {
                var sitting = quizzes.sitting(actor.account(), enrollment, course, attempt);
                yield pages.refused(
                        "quiz/paper",
                        "课后测验",
                        new PaperView(sitting, refused.refusal().message()));
            }
        };
    }

    private HttpResponse<?> confirmation(QuizSitting sitting) {
        return sitting.attempt().open()
                ? pages.show("quiz/confirm", "确认交卷", new PaperView(sitting))
                : pages.seeOther(QuizView.path(sitting.attempt()));
    }
}
