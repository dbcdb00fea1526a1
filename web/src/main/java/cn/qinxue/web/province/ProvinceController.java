package cn.qinxue.web.province;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.ProvinceOpening;
import cn.qinxue.services.province.ProvinceOpening.Outcome;
import cn.qinxue.services.province.Provinces;
import cn.qinxue.web.form.Form;
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

/** The provinces of the platform; a new one is described by {@link ProvinceWizardController} and opened here. */
@Controller("/operator/tenants")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class ProvinceController {
    private final Provinces provinces;
    private final ProvinceOpening opening;
    private final ProvinceWizard wizard;
    private final ProvinceLinks links;
    private final Pages pages;

    ProvinceController(
            Provinces provinces, ProvinceOpening opening, ProvinceWizard wizard, ProvinceLinks links, Pages pages) {
        this.provinces = provinces;
        this.opening = opening;
        this.wizard = wizard;
        this.links = links;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var view = new ProvinceList(provinces.all(), host -> links.to(request, host));
        return pages.show("province/list", "省级租户", view);
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, String code) {
        var province = provinces.byCode(code);
        var view = new ProvinceView(province, host -> links.to(request, host));
        return pages.show("province/show", province.line().tenant().name(), view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, @Body Form form, Actor actor) {
        return switch (opening.open(wizard.request(form), new Operator(actor.account(), actor.name()))) {
            case Outcome.Opened opened -> {
                var link = links.to(request, opened.tenant().hosts().getFirst());
                yield pages.show("province/opened", opened.tenant().name() + "已开通", new OpenedView(opened, link));
            }
            case Outcome.Refused refused -> again(wizard.refused(form, refused.refusals()));
            case Outcome.Failed failed -> again(wizard.failed(form));
        };
    }

    private HttpResponse<?> again(WizardView view) {
        return pages.refused("province/wizard", view.title(), view);
    }
}
