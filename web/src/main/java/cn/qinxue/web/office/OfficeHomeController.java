package cn.qinxue.web.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.OfficeHomes;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.waiting.WaitingList;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** Where an office's day begins. */
@Controller("/office")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OfficeHomeController {
    private final OfficeHomes homes;
    private final WaitingList waiting;
    private final Pages pages;

    OfficeHomeController(OfficeHomes homes, WaitingList waiting, Pages pages) {
        this.homes = homes;
        this.waiting = waiting;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        return pages.show("office/home", "首页", new OfficeHomeView(homes.of(actor), actor.atPost(), waiting));
    }
}
