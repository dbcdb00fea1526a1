package cn.qinxue.web.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.employer.EmployerMergers;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Work units: the list, and one of them. */
@Controller("/office/employers")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class EmployerController {
    private final EmployerListing listing;
    private final Employers employers;
    private final EmployerMergers mergers;
    private final AuditSearch trail;
    private final EmployerRows rows;
    private final Pages pages;

    EmployerController(
            EmployerListing listing,
            Employers employers,
            EmployerMergers mergers,
            AuditSearch trail,
            EmployerRows rows,
            Pages pages) {
        this.listing = listing;
        this.employers = employers;
        this.mergers = mergers;
        this.trail = trail;
        this.rows = rows;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return pages.show("employer/list", "工作单位管理", listing.of(actor, Address.of(request.getUri())));
    }

    @Get("/{id}")
    HttpResponse<?> show(UUID id, Actor actor) {
        var employer = employers.find(actor.scope(), id);
        if (employer.isEmpty()) {
            var former = mergers.former(actor.scope(), id).orElseThrow(NotFound::new);
            return pages.seeOther(
                    "/office/employers/" + former.into().id(),
                    "“" + former.name() + "”已经并入“" + former.into().name() + "”。");
        }
        var view = new EmployerView(
                rows.of(employer.get()),
                trail.about(Employers.subject(id), EmployerView.HISTORY),
                actor.has(Right.STAFF));
        return pages.show("employer/show", employer.get().name(), view);
    }
}
