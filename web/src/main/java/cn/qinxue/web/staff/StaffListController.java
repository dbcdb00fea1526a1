package cn.qinxue.web.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.form.Form;
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

/** The people of an office: its own region and below. */
@Controller("/office/staff")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class StaffListController {
    private final StaffLists lists;
    private final StaffSearches searches;
    private final Pages pages;

    StaffListController(StaffLists lists, StaffSearches searches, Pages pages) {
        this.lists = lists;
        this.searches = searches;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
        return pages.show("staff/list", "用户管理", lists.view(actor, Address.of(request.getUri())));
    }

    /** The search form: posted, so that no personal number stands in an address, and answered by the list's address. */
    @Post("/searches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(Actor actor, @Body Form form) {
        return pages.seeOther(searches.address(actor, form).toString());
    }
}
