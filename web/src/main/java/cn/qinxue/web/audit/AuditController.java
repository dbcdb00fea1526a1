package cn.qinxue.web.audit;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditExport;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.AuditTrail.Verification;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.web.document.WorkbookFile;
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
import java.util.Map;
import java.util.Optional;

/** 操作日志: the part of the trail that belongs to the office and those below, its export and its verification. */
@Controller(AuditController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class AuditController {
    static final String PATH = "/office/audit-trail";
    private static final String TITLE = "操作日志";
    private static final int SIZE = 50;

    private final AuditSearch search;
    private final AuditExport export;
    private final AuditTrail trail;
    private final Pages pages;

    AuditController(AuditSearch search, AuditExport export, AuditTrail trail, Pages pages) {
        this.search = search;
        this.export = export;
        this.trail = trail;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        actor.require(Right.AUDIT);
        return page(request, actor, Optional.empty());
    }

    /** The filtered entries; a filter that cannot be read exports nothing. */
    @Get("/export")
    @Produces(WorkbookFile.XLSX)
    HttpResponse<?> export(HttpRequest<?> request, Actor actor) {
        actor.require(Right.AUDIT);
        var query = AuditQuery.of(Address.of(request.getUri()));
        if (!query.form().accepted()) return page(request, actor, Optional.empty());
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.EXPORT, "audit-trail", Map.of(), query.words()));
        return WorkbookFile.of(out -> export.write(actor.scope(), query.filter(), AuditWords::changes, out), "操作日志");
    }

    /** Looks through the whole chain, which is one for the whole province. */
    @Post("/verifications")
    @Consumes(MediaType.ALL)
    HttpResponse<?> verify(HttpRequest<?> request, Actor actor) {
        actor.require(Right.AUDIT);
        if (!actor.atPost().isProvince()) throw new Forbidden("操作日志是全省连在一起的，由省级工考办校验。");
        return page(request, actor, Optional.of(trail.verify()));
    }

    private HttpResponse<?> page(HttpRequest<?> request, Actor actor, Optional<Verification> verification) {
        var query = AuditQuery.of(Address.of(request.getUri()));
        var lines = search.page(actor.scope(), query.filter(), query.before(), SIZE + 1);
        var view = new AuditList(query, lines, SIZE, actor.atPost().isProvince(), verification);
        return query.form().accepted()
                ? pages.show("audit/list", TITLE, view)
                : pages.refused("audit/list", TITLE, view);
    }
}
