package cn.qinxue.web.offering;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.EnrollmentCarts;
import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Address;
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

/** 预报名清单. */
@Controller("/learner/offerings/cart")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CartController {
    private final EnrollmentCarts carts;
    private final EnrollmentChoices choices;
    private final Pages pages;

    CartController(EnrollmentCarts carts, EnrollmentChoices choices, Pages pages) {
        this.carts = carts;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        var view = new CartView(
                choices.ofAccount(actor.account()).stream()
                        .filter(EnrollmentChoice::inCart)
                        .toList(),
                Form.blank());
        return pages.show("offering/cart", "预报名清单", view);
    }

    @Post
    HttpResponse<?> add(Actor actor, @Body Form form) {
        var refusals = carts.add(actor.account(), SentIds.one(form, "offering"));
        if (refusals.isEmpty()) {
            return pages.seeOther("/learner/offerings", "已放入预报名清单，可以继续选，再一起报名。");
        }
        var problems = form;
        for (var refusal : refusals) {
            problems = problems.refuse("", refusal.message());
        }
        return pages.refused(
                "offering/list",
                "报名培训",
                new OfferingsView(choices.ofAccount(actor.account()), Address.of("/learner/offerings"), problems));
    }

    @Post("/removal")
    HttpResponse<?> remove(Actor actor, @Body Form form) {
        carts.remove(actor.account(), SentIds.one(form, "offering"));
        return pages.seeOther("/learner/offerings/cart", "已移出清单。");
    }
}
