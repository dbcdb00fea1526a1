package cn.qinxue.web.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.PlanAction;
import cn.qinxue.services.plan.PlanAudiences;
import cn.qinxue.services.plan.PlanDrafts;
import cn.qinxue.services.plan.PlanOutcome;
import cn.qinxue.services.plan.PlanRefusal;
import cn.qinxue.services.plan.PlanSheets;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.web.form.Form;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 培训计划 of a training site: drafted, changed, deleted, filed. */
@Controller("/site/plans")
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class SitePlanController {
    static final String PATH = "/site/plans";
    private static final String FORM = "plan/site-form";

    private final TrainingPlans plans;
    private final PlanDrafts drafts;
    private final PlanSheets sheets;
    private final PlanAudiences audiences;
    private final TrainingSites sites;
    private final PlanEvents events;
    private final Pages pages;

    SitePlanController(
            TrainingPlans plans,
            PlanDrafts drafts,
            PlanSheets sheets,
            PlanAudiences audiences,
            TrainingSites sites,
            PlanEvents events,
            Pages pages) {
        this.plans = plans;
        this.drafts = drafts;
        this.sheets = sheets;
        this.audiences = audiences;
        this.sites = sites;
        this.events = events;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        boolean mayPlan = !audiences.current().isEmpty();
        var address = Address.of(request.getUri());
        var view = SitePlanList.of(
                plans.own(actor), address, mayPlan, sites.own(actor).disabled());
        return pages.show("plan/site-list", "培训计划", view);
    }

    @Get("/new")
    HttpResponse<?> begin(Actor actor) {
        var view = view(actor, SitePlanForm.blank(sites.own(actor)), null);
        return pages.show(FORM, view.title(), view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, @Body Form form) {
        var reader = form.reader();
        var details = SitePlanForm.read(reader, form, audiences.current());
        if (!reader.accepted()) return refused(view(actor, reader.form(), null));
        return switch (drafts.create(actor, details)) {
            case PlanOutcome.Done done -> saved(done.plan());
            case PlanOutcome.Refused refused ->
                refused(view(actor, SitePlanForm.onto(reader, refused.refusals()), null));
            case PlanOutcome.Stale stale -> throw new IllegalStateException("A new plan is stale: " + stale);
        };
    }

    @Get("/{id}")
    HttpResponse<?> show(UUID id, Actor actor) {
        return pages.show("plan/site-show", "培训计划", sheet(actor, id, List.of()));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(UUID id, Actor actor) {
        var plan = plans.own(actor, id);
        if (!PlanAction.CHANGE.isPossible(plan.state(), false)) return pages.seeOther(PATH + "/" + id);
        var view = view(actor, SitePlanForm.of(plan, plans.hours(plan)), plan);
        return pages.show(FORM, view.title(), view);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(UUID id, Actor actor, @Body Form form) {
        var plan = plans.own(actor, id);
        var reader = form.reader();
        var details = SitePlanForm.read(reader, form, audiences.current());
        if (!reader.accepted()) return refused(view(actor, reader.form(), plan));
        return switch (drafts.change(actor, id, SentVersion.of(form, "version"), details)) {
            case PlanOutcome.Done done -> saved(done.plan());
            case PlanOutcome.Refused refused ->
                refused(view(actor, SitePlanForm.onto(reader, refused.refusals()), plan));
            case PlanOutcome.Stale stale ->
                refused(view(
                        actor,
                        form.with("version", stale.current().version())
                                .refuse("", "这份计划刚被同事修改过。请核对下面的内容，仍按您填写的保存，就再保存一次。"),
                        stale.current()));
        };
    }

    @Post("/{id}/filing")
    @Consumes(MediaType.ALL)
    HttpResponse<?> file(UUID id, Actor actor) {
        return switch (drafts.file(actor, id)) {
            case PlanOutcome.Done done -> pages.seeOther(PATH + "/" + id, "已提交，等工考办审批。");
            case PlanOutcome.Refused refused ->
                pages.refused("plan/site-show", "培训计划", sheet(actor, id, refused.refusals()));
            case PlanOutcome.Stale stale -> throw new IllegalStateException("Filing was stale: " + stale);
        };
    }

    /** Asks once more. */
    @Get("/{id}/deletion")
    HttpResponse<?> confirmDeletion(UUID id, Actor actor) {
        var view = sheet(actor, id, List.of());
        return view.deletable() ? pages.show("plan/site-deletion", "删除草稿", view) : pages.seeOther(PATH + "/" + id);
    }

    @Post("/{id}/deletion")
    @Consumes(MediaType.ALL)
    HttpResponse<?> delete(UUID id, Actor actor) {
        return switch (drafts.delete(actor, id)) {
            case PlanOutcome.Done done ->
                pages.seeOther(PATH, "草稿“" + done.plan().name() + "”已删除。");
            case PlanOutcome.Refused refused ->
                pages.refused("plan/site-show", "培训计划", sheet(actor, id, refused.refusals()));
            case PlanOutcome.Stale stale -> throw new IllegalStateException("A deletion was stale: " + stale);
        };
    }

    private SitePlanView sheet(Actor actor, UUID id, List<PlanRefusal> refusals) {
        return new SitePlanView(sheets.own(actor, id), events.of(id), refusals);
    }

    private SitePlanForm view(Actor actor, Form form, @Nullable TrainingPlan plan) {
        return new SitePlanForm(form, plan, sites.own(actor), audiences.current(), audiences.year());
    }

    private HttpResponse<?> saved(TrainingPlan plan) {
        return pages.seeOther(PATH + "/" + plan.id(), "已保存。核对以后请提交。");
    }

    private HttpResponse<?> refused(SitePlanForm view) {
        return pages.refused(FORM, view.title(), view);
    }
}
