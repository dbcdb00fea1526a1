package cn.qinxue.web.portal;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.session.SignIn;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;

/** The first page of a province; the operators' host begins with their own pages. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PortalController {
    private final Portals portals;
    private final Pages pages;

    PortalController(Portals portals, Pages pages) {
        this.portals = portals;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(@Nullable Actor actor) {
        return Tenancy.current().isPlatform()
                ? pages.seeOther(SignIn.home(Role.OPERATOR))
                : pages.show("portal/show", "首页", portals.view(Optional.ofNullable(actor)));
    }
}
