package cn.qinxue.web.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerFilter;
import cn.qinxue.services.employer.EmployerLists;
import cn.qinxue.services.employer.EmployerMergers;
import cn.qinxue.services.employer.EmployerMergers.Outcome;
import cn.qinxue.services.employer.EmployerMergers.Shown;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges one work unit into another: choose it, see what would happen, do it. */
@Controller("/office/employers/{id}/merger")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class EmployerMergerController {
    private static final String TEMPLATE = "employer/merger";
    private static final String TITLE = "合并工作单位";

    private final Employers employers;
    private final EmployerLists lists;
    private final EmployerMergers mergers;
    private final EmployerRows rows;
    private final Pages pages;

    EmployerMergerController(
            Employers employers, EmployerLists lists, EmployerMergers mergers, EmployerRows rows, Pages pages) {
        this.employers = employers;
        this.lists = lists;
        this.mergers = mergers;
        this.rows = rows;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(
            UUID id, Actor actor, @Nullable @QueryValue UUID into, @QueryValue(defaultValue = "") String name) {
        actor.require(Right.STAFF);
        var gone = found(actor, id);
        if (into == null) return pages.show(TEMPLATE, TITLE, choosing(actor, gone, name, Form.blank()));
        var stays = found(actor, into);
        if (!stays.id().equals(id)) return pages.show(TEMPLATE, TITLE, chosen(gone, stays, Form.blank()));
        var form = Form.blank().refuse("", "不能并入自己，请选择另一个单位。");
        return pages.refused(TEMPLATE, TITLE, choosing(actor, gone, name, form));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(UUID id, Actor actor, @Body Form form) {
        actor.require(Right.STAFF);
        var gone = new Shown(id, SentVersion.of(form, "version"));
        var into = new Shown(SentIds.one(form, "into"), SentVersion.of(form, "intoVersion"));
        return switch (mergers.merge(actor, gone, into)) {
            case Outcome.Merged merged ->
                pages.seeOther("/office/employers/" + merged.into().id(), said(merged));
            case Outcome.Refused refused ->
                employers
                        .find(actor.scope(), id)
                        .<HttpResponse<?>>map(still -> pages.refused(
                                TEMPLATE,
                                TITLE,
                                choosing(
                                        actor,
                                        still,
                                        "",
                                        form.refuse("", refused.refusal().message()))))
                        .orElseGet(() -> pages.seeOther(
                                "/office/employers", refused.refusal().message()));
            case Outcome.Stale stale -> {
                var again = form.refuse("", "两个单位中有一个刚刚被修改过。下面是现在的内容，请核对以后再合并。");
                yield pages.refused(TEMPLATE, TITLE, chosen(found(actor, id), found(actor, into.id()), again));
            }
        };
    }

    private static String said(Outcome.Merged merged) {
        return merged.before()
                ? "“" + merged.gone() + "”已经并入本单位。"
                : "“" + merged.gone() + "”已并入本单位，" + Show.count(merged.people()) + " 人同时转入。";
    }

    private EmployerMergerView chosen(Employer gone, Employer into, Form form) {
        return new EmployerMergerView(rows.of(gone), rows.of(into), "", List.of(), form);
    }

    /** Offers what has the text in its name; without one, the neighbours in the same region. */
    private EmployerMergerView choosing(Actor actor, Employer gone, String part, Form form) {
        var scope = actor.scope();
        boolean neighbours = part.isBlank() && gone.regionPath().isWithin(scope);
        var filter = new EmployerFilter(part, neighbours ? gone.regionPath() : null, false);
        var found = lists.page(scope, filter, 0, EmployerMergerView.OFFERED + 1).stream()
                .filter(line -> !line.employer().id().equals(gone.id()))
                .limit(EmployerMergerView.OFFERED)
                .toList();
        return new EmployerMergerView(rows.of(gone), null, part.strip(), rows.of(found), form);
    }

    private Employer found(Actor actor, UUID id) {
        return employers.find(actor.scope(), id).orElseThrow(NotFound::new);
    }
}
