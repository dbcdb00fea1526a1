package cn.qinxue.web.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.facetoface.ClassPapers;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** 面授班: enrolling, looking up time and place, cancelling. */
@Controller(FaceToFaceController.PATH)
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class FaceToFaceController {
    static final String PATH = "/learner/face-to-face";
    private static final String TITLE = "面授班";

    private final FaceToFaceEnrollments enrollments;
    private final Withdrawals withdrawals;
    private final ClassPapers papers;
    private final Pages pages;
    private final Clock clock;

    FaceToFaceController(
            FaceToFaceEnrollments enrollments, Withdrawals withdrawals, ClassPapers papers, Pages pages, Clock clock) {
        this.papers = papers;
        this.enrollments = enrollments;
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(Actor actor) {
        return pages.show("facetoface/list", TITLE, view(actor, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enroll(Actor actor, @Body Form form) {
        return switch (enrollments.enroll(actor.account(), SentIds.one(form, "plan"))) {
            case FaceToFaceEnrollments.Outcome.Enrolled enrolled ->
                pages.seeOther(PATH + "/" + enrolled.enrollment().id(), "报名成功。请按时到场，培训费在面授点现场缴纳。");
            case FaceToFaceEnrollments.Outcome.Refused refused -> {
                var problems = Form.blank();
                for (var refusal : refused.refusals()) {
                    problems = problems.refuse("", refusal.message());
                }
                yield pages.refused("facetoface/list", TITLE, view(actor, problems));
            }
        };
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        return show(actor, id, List.of());
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> withdraw(Actor actor, UUID id) {
        enrollments.own(actor.account(), id);
        var refusals = withdrawals.cancel(actor.account(), id);
        if (refusals.isEmpty()) {
            return pages.seeOther(PATH, "面授班的报名已取消。");
        }
        return show(
                actor, id, refusals.stream().map(refusal -> refusal.message()).toList());
    }

    private HttpResponse<?> show(Actor actor, UUID id, List<String> problems) {
        var form = Form.blank();
        for (var problem : problems) {
            form = form.refuse("", problem);
        }
        var own = enrollments.own(actor.account(), id);
        var paper = own.enrollment().state().counts() ? papers.form(own.its()).orElse(null) : null;
        var view = new OwnClassView(own, paper, clock.instant(), form);
        return form.accepted()
                ? pages.show("facetoface/show", own.its().name(), view)
                : pages.refused("facetoface/show", own.its().name(), view);
    }

    private FaceToFaceView view(Actor actor, Form problems) {
        return new FaceToFaceView(
                enrollments.choices(actor.account()), enrollments.own(actor.account()), clock.instant(), problems);
    }
}
