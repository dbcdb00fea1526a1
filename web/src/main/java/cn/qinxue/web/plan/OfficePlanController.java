package cn.qinxue.web.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanOutcome;
import cn.qinxue.services.plan.PlanRefusal;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.site.SiteFilter;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** 培训计划审批: the plans of the own region and below; those of the own region are decided here. */
@Controller("/office/training-plans")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OfficePlanController {
    static final String PATH = "/office/training-plans";
    private static final int MOST_SITES = 1000;
    private static final int MOST_HEADS = 100_000;
    private static final int LONGEST = 200;

    private final TrainingPlans plans;
    private final PlanDecisions decisions;
    private final OfficePlanViews views;
    private final TrainingSites sites;
    private final Pages pages;

    OfficePlanController(
            TrainingPlans plans, PlanDecisions decisions, OfficePlanViews views, TrainingSites sites, Pages pages) {
        this.plans = plans;
        this.decisions = decisions;
        this.views = views;
        this.sites = sites;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var scope = actor.scope();
        var filter = OfficePlanList.filter(address);
        var pager = Pager.of(address, plans.count(scope, filter));
        var choices = sites.page(scope, new SiteFilter("", null, true), 0, MOST_SITES).stream()
                .map(site -> Option.of(site.id().toString(), site.name()))
                .toList();
        var lines = plans.page(scope, filter, pager.offset(), pager.size());
        return pages.show(
                "plan/office-list", "培训计划审批", new OfficePlanList(lines, pager, plans.years(scope), choices, actor));
    }

    @Get("/{id}")
    HttpResponse<?> show(UUID id, Actor actor) {
        return pages.show("plan/office-show", "培训计划", views.of(actor, id));
    }

    @Post("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(UUID id, Actor actor, @Body Form form) {
        var before = plans.get(actor.scope(), id);
        var reader = form.reader();
        boolean approves = form.value("result").equals(OfficePlanView.APPROVED);
        if (!approves && !form.value("result").equals(OfficePlanView.REFUSED)) reader.refuse("result", "请选择同意或不同意。");
        int heads = approves
                ? reader.whole("approvedHeads", "批准人数", 1, before.plannedHeads())
                        .orElse(0)
                : 0;
        var opinion = reader.text("opinion", "意见", LONGEST).orElse("");
        if (!reader.accepted()) return refused(actor, id, reader.form());
        var outcome = approves ? decisions.approve(actor, id, heads, opinion) : decisions.refuse(actor, id, opinion);
        return switch (outcome) {
            case PlanOutcome.Done done ->
                decided(actor, done, form.value("then").equals("next"));
            case PlanOutcome.Refused refused -> refused(actor, id, onto(reader, refused.refusals()));
            case PlanOutcome.Stale stale -> throw new IllegalStateException("A decision was stale: " + stale);
        };
    }

    @Post("/{id}/allowed-heads")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> adjust(UUID id, Actor actor, @Body Form form) {
        var before = plans.get(actor.scope(), id);
        var reader = form.reader();
        int most = Objects.requireNonNullElse(before.approvedHeads(), MOST_HEADS);
        int heads = reader.whole("allowedHeads", "允许上报人数", 0, most).orElse(0);
        if (!reader.accepted()) return refused(actor, id, reader.form());
        return switch (decisions.adjust(actor, id, heads)) {
            case PlanOutcome.Done done ->
                pages.seeOther(
                        PATH + "/" + id,
                        "“" + done.plan().name() + "”允许上报 " + done.plan().allowedHeads() + " 人。");
            case PlanOutcome.Refused refused -> refused(actor, id, onto(reader, refused.refusals()));
            case PlanOutcome.Stale stale -> throw new IllegalStateException("An adjustment was stale: " + stale);
        };
    }

    private HttpResponse<?> decided(Actor actor, PlanOutcome.Done done, boolean next) {
        var plan = done.plan();
        var said = plan.approvedHeads() == null
                ? "“" + plan.name() + "”已退回面授点修改。"
                : "“" + plan.name() + "”已通过，批准 " + plan.approvedHeads() + " 人，学员可以按时报名。";
        var waiting = plans.waiting(actor.scope());
        var place = next && !waiting.isEmpty() ? PATH + "/" + waiting.getFirst().id() : PATH + "/" + plan.id();
        return pages.seeOther(place, said);
    }

    private static Form onto(FormReader reader, List<PlanRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return reader.form();
    }

    private HttpResponse<?> refused(Actor actor, UUID id, Form form) {
        return pages.refused("plan/office-show", "培训计划", views.again(actor, id, form));
    }
}
