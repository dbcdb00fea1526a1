package cn.qinxue.web.offering;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 报名培训. */
@Controller("/learner/offerings")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class OfferingController {
    private final EnrollmentChoices choices;
    private final Pages pages;

    OfferingController(EnrollmentChoices choices, Pages pages) {
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
        var view = new OfferingsView(choices.ofAccount(actor.account()), Address.of(request.getUri()), Form.blank());
        return pages.show("offering/list", "报名培训", view);
    }
}
