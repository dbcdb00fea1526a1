package cn.qinxue.web.province;

import cn.qinxue.web.form.Form;
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

/** The pages that describe a province before it is opened. */
@Controller("/operator/tenants/new")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class ProvinceWizardController {
    private final ProvinceWizard wizard;
    private final Pages pages;

    ProvinceWizardController(ProvinceWizard wizard, Pages pages) {
        this.wizard = wizard;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> begin() {
        return show(wizard.begin());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turn(@Body Form form) {
        return show(wizard.turn(form));
    }

    private HttpResponse<?> show(WizardView view) {
        return view.form().accepted()
                ? pages.show("province/wizard", view.title(), view)
                : pages.refused("province/wizard", view.title(), view);
    }
}
