package cn.qinxue.web.offering;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;

/** The pages of classes on offer, shown again when enrolling was refused. */
@Singleton
public class OfferingPages {
    private final EnrollmentChoices choices;
    private final Pages pages;

    OfferingPages(EnrollmentChoices choices, Pages pages) {
        this.choices = choices;
        this.pages = pages;
    }

    /** The page the form came from, the list of classes or the pre-enrollment list, with every reason. */
    public HttpResponse<?> refused(Actor actor, Form form, EnrollmentOutcome.Refused refused) {
        var problems = form;
        for (var reason : refused.reasons()) {
            problems = problems.refuse(
                    "", reason.offering().name() + "：" + reason.refusal().message());
        }
        var all = choices.ofAccount(actor.account());
        return form.value("from").equals("cart")
                ? pages.refused("offering/cart", "预报名清单", new CartView(inCart(all), problems))
                : pages.refused(
                        "offering/list", "报名培训", new OfferingsView(all, Address.of("/learner/offerings"), problems));
    }

    private static List<EnrollmentChoice> inCart(List<EnrollmentChoice> all) {
        return all.stream().filter(EnrollmentChoice::inCart).toList();
    }
}
