package cn.qinxue.web.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerRefusal;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.employer.Employers.Outcome;
import cn.qinxue.tenants.access.NotFound;
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
import java.util.List;
import java.util.UUID;

/** New work units, and changes to those that stand. */
@Controller("/office/employers")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class EmployerChangeController {
    private static final String TEMPLATE = "employer/form";

    private final Employers employers;
    private final EmployerEditing editing;
    private final Pages pages;

    EmployerChangeController(Employers employers, EmployerEditing editing, Pages pages) {
        this.employers = employers;
        this.editing = editing;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(Actor actor) {
        actor.require(Right.STAFF);
        return show(editing.blank(actor, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, @Body Form form) {
        actor.require(Right.STAFF);
        var reader = form.reader();
        var details = EmployerEditing.read(reader, form);
        if (!reader.accepted()) return refused(editing.blank(actor, reader.form()));
        return switch (employers.create(actor, details)) {
            case Outcome.Saved saved ->
                done(saved.employer(), "“" + saved.employer().name() + "”已新增。");
            case Outcome.Refused refused -> refused(editing.blank(actor, onto(reader, refused.refusals())));
            case Outcome.Stale stale -> throw new IllegalStateException("A new unit is stale: " + stale);
        };
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(UUID id, Actor actor) {
        actor.require(Right.STAFF);
        return show(editing.of(actor, found(actor, id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(UUID id, Actor actor, @Body Form form) {
        actor.require(Right.STAFF);
        var employer = found(actor, id);
        var reader = form.reader();
        var details = EmployerEditing.read(reader, form);
        if (!reader.accepted()) return refused(editing.again(actor, reader.form(), employer));
        return switch (employers.change(actor, id, SentVersion.of(form, "version"), details)) {
            case Outcome.Saved saved -> done(saved.employer(), "修改已保存，单位的人员同时生效。");
            case Outcome.Refused refused -> refused(editing.again(actor, onto(reader, refused.refusals()), employer));
            case Outcome.Stale stale -> refused(editing.overtaken(actor, form, stale.current()));
        };
    }

    private Employer found(Actor actor, UUID id) {
        return employers.find(actor.scope(), id).orElseThrow(NotFound::new);
    }

    private static Form onto(FormReader reader, List<EmployerRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return reader.form();
    }

    private HttpResponse<?> show(EmployerForm view) {
        return pages.show(TEMPLATE, view.title(), view);
    }

    private HttpResponse<?> refused(EmployerForm view) {
        return pages.refused(TEMPLATE, view.title(), view);
    }

    private HttpResponse<?> done(Employer employer, String said) {
        return pages.seeOther("/office/employers/" + employer.id(), said);
    }
}
