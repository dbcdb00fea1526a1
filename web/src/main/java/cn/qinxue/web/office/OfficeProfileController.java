package cn.qinxue.web.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.Administrators;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 本人账号: an administrator's own account. */
@Controller("/office/profile")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OfficeProfileController {
    private final Administrators administrators;
    private final Pages pages;

    OfficeProfileController(Administrators administrators, Pages pages) {
        this.administrators = administrators;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        return pages.show("office/profile", "本人账号", administrators.get(actor, actor.account()));
    }
}
