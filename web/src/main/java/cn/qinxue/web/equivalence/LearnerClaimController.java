package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimFiling;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 视同申报: a learner's claims, looked at, printed and taken back. */
@Controller(LearnerClaimController.PATH)
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class LearnerClaimController {
    static final String PATH = "/learner/equivalence";

    private final LearnerClaims views;
    private final Claims claims;
    private final ClaimFiling filing;
    private final PaperFile papers;
    private final Pages pages;

    LearnerClaimController(LearnerClaims views, Claims claims, ClaimFiling filing, PaperFile papers, Pages pages) {
        this.views = views;
        this.claims = claims;
        this.filing = filing;
        this.papers = papers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
        return pages.show("equivalence/own", "视同申报", views.list(actor, Address.of(request.getUri())));
    }

    @Get("/new{?staff}")
    HttpResponse<?> fill(Actor actor, @Nullable String staff) {
        return pages.show(
                "equivalence/new", "新申报", views.fresh(actor, Form.blank().with("staff", staff)));
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        return pages.show("equivalence/own-claim", "视同申报", views.view(actor, id));
    }

    /** What is signed and taken to the office, on paper. */
    @Get("/{id}/sheet")
    HttpResponse<?> sheet(Actor actor, UUID id) {
        return pages.show("equivalence/sheet", "视同申报表", views.view(actor, id));
    }

    @Get("/{id}/withdrawal")
    HttpResponse<?> askToWithdraw(Actor actor, UUID id) {
        return pages.show("equivalence/withdrawal", "撤回申报", views.view(actor, id));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> withdraw(Actor actor, UUID id) {
        return pages.seeOther(PATH + "/" + id, filing.withdraw(actor, id) ? "申报已撤回，需要时可以重新申报。" : "没有撤回：这份申报已经审批过。");
    }

    @Get("/{id}/attachments/{attachment}")
    @Produces(MediaType.ALL)
    HttpResponse<?> attachment(Actor actor, UUID id, UUID attachment) throws IOException {
        return papers.of(claims.ownAttachment(actor.account(), id, attachment));
    }
}
