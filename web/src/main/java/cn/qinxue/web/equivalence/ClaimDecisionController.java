package cn.qinxue.web.equivalence;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimDecisions;
import cn.qinxue.services.equivalence.ClaimDecisions.Outcome;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.form.SentVersion;
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
import java.io.IOException;
import java.util.UUID;

/** One claim: looked at, approved, refused, its approval taken back. */
@Controller(ClaimListController.PATH + "/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ClaimDecisionController {
    private static final int OPINION = 200;

    private final OfficeClaims views;
    private final ClaimDecisions decisions;
    private final Claims claims;
    private final PaperFile papers;
    private final Pages pages;

    ClaimDecisionController(
            OfficeClaims views, ClaimDecisions decisions, Claims claims, PaperFile papers, Pages pages) {
        this.views = views;
        this.decisions = decisions;
        this.claims = claims;
        this.papers = papers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID id) {
        var view = views.view(actor, id);
        return pages.show("equivalence/claim", view.line().title(), view);
    }

    @Post("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var granted = reader.hundredths("granted", "认定学时");
        var opinion = reader.optionalText("opinion", "意见", OPINION).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader);
        int hours = (int) Math.min(granted.orElseThrow(), Integer.MAX_VALUE);
        return answer(actor, id, reader, decisions.approve(actor, id, version(form), hours, opinion), "已通过，学时已记入档案。");
    }

    @Post("/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> refuse(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.optionalText("opinion", "意见", OPINION).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader);
        return answer(actor, id, reader, decisions.refuse(actor, id, version(form), opinion), "已审批为不通过。");
    }

    @Post("/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var reason = reader.optionalText("opinion", "理由", OPINION).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader);
        return answer(actor, id, reader, decisions.revoke(actor, id, version(form), reason), "已撤销通过，学时已从档案中冲回。");
    }

    @Get("/attachments/{attachment}")
    @Produces(MediaType.ALL)
    HttpResponse<?> attachment(Actor actor, UUID id, UUID attachment) throws IOException {
        return papers.of(claims.attachment(actor.scope(), id, attachment));
    }

    private HttpResponse<?> answer(Actor actor, UUID id, FormReader reader, Outcome outcome, String said) {
        return switch (outcome) {
            case Outcome.Decided decided -> pages.seeOther(ClaimListController.PATH + "/" + id, said);
            case Outcome.Refused refused -> {
                refused.refusals().forEach(one -> reader.refuse(one.field(), one.message()));
                yield refused(actor, id, reader);
            }
            case Outcome.Stale stale -> {
                reader.refuse("", "别人刚刚处理过这份申报，下面是现在的内容，请看过以后再决定。");
                yield refused(actor, id, reader);
            }
        };
    }

    private HttpResponse<?> refused(Actor actor, UUID id, FormReader reader) {
        var view = views.view(actor, id, reader.form());
        return pages.refused("equivalence/claim", view.line().title(), view);
    }

    private static long version(Form form) {
        return SentVersion.of(form, "version");
    }
}
