package cn.qinxue.web.otherform;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.otherform.ReportDecisions;
import cn.qinxue.services.otherform.ReportDecisions.Outcome;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.form.SentVersion;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** 其他形式培训: the reports, and what is decided about them. */
@Controller(OtherFormController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OtherFormController {
    static final String PATH = "/office/other-forms";
    static final String TITLE = "其他形式培训";
    private static final int OPINION = 200;

    private final OtherFormPages views;
    private final ReportDecisions decisions;
    private final Pages pages;

    OtherFormController(OtherFormPages views, ReportDecisions decisions, Pages pages) {
        this.views = views;
        this.decisions = decisions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return pages.show("otherform/list", TITLE, views.list(actor, Address.of(request.getUri())));
    }

    @Get("/new")
    HttpResponse<?> fill(Actor actor) {
        actor.require(Right.TRAINING);
        return pages.show("otherform/new", "报告培训", views.fresh(actor, Form.blank()));
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        var view = views.view(actor, id, Form.blank());
        return pages.show("otherform/show", view.report().title(), view);
    }

    @Post("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.optionalText("opinion", "意见", OPINION).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader);
        return answer(actor, id, reader, decisions.approve(actor, id, version(form), opinion), "已通过，参加人员的学时已记入档案。");
    }

    @Post("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> refuse(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.optionalText("opinion", "意见", OPINION).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader);
        return answer(actor, id, reader, decisions.refuse(actor, id, version(form), opinion), "已审批为不通过。");
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        return answer(actor, id, form.reader(), decisions.withdraw(actor, id, version(form)), "报告已撤回。");
    }

    private HttpResponse<?> answer(Actor actor, UUID id, FormReader reader, Outcome outcome, String said) {
        return switch (outcome) {
            case Outcome.Done done -> pages.seeOther(PATH + "/" + id, said);
            case Outcome.Refused refused -> {
                refused.refusals().forEach(one -> reader.refuse(one.field(), one.message()));
                yield refused(actor, id, reader);
            }
            case Outcome.Stale stale -> {
                reader.refuse("", "别人刚刚处理过这份报告，下面是现在的内容，请看过以后再决定。");
                yield refused(actor, id, reader);
            }
        };
    }

    private HttpResponse<?> refused(Actor actor, UUID id, FormReader reader) {
        var view = views.view(actor, id, reader.form());
        return pages.refused("otherform/show", view.report().title(), view);
    }

    private static long version(Form form) {
        return SentVersion.of(form, "version");
    }
}
