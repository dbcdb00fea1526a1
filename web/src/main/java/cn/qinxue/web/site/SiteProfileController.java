package cn.qinxue.web.site;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 本人账号 of whoever works for a training site. */
@Controller("/site/profile")
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class SiteProfileController {
    private final SiteAdministrators administrators;
    private final Pages pages;

    SiteProfileController(SiteAdministrators administrators, Pages pages) {
        this.administrators = administrators;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        return pages.show("site/profile", "本人账号", administrators.own(actor));
    }
}
