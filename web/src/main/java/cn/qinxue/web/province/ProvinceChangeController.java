package cn.qinxue.web.province;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.ProvinceStates;
import cn.qinxue.services.province.ProvinceStates.Change;
import cn.qinxue.services.province.Provinces;
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

/** Puts a province on or off the air, after asking why. */
@Controller("/operator/tenants/{code}/{path}")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class ProvinceChangeController {

    private final Provinces provinces;
    private final ProvinceStates states;
    private final Pages pages;

    ProvinceChangeController(Provinces provinces, ProvinceStates states, Pages pages) {
        this.provinces = provinces;
        this.states = states;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(String code, String path) {
        var view = view(code, path, Form.blank());
        return pages.show("province/change", view.title(), view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(String code, String path, @Body Form form, Actor actor) {
        var reader = form.reader();
        var reason = reader.text("reason", "原因", Deed.LONGEST_REASON);
        if (reason.isEmpty()) return refused(view(code, path, reader.form()));
        var by = new Operator(actor.account(), actor.name());
        return switch (states.change(code, ProvinceChange.of(path).wanted(), reason.get(), by)) {
            case Change.Done done ->
                pages.seeOther(
                        "/operator/tenants/" + code,
                        done.tenant().name() + "现在的状态是" + done.tenant().state().label() + "。");
            case Change.Refused refused ->
                refused(view(
                        code, path, form.refuse("", "现在的状态是" + refused.present().label() + "，不能这样改。")));
        };
    }

    private ChangeView view(String code, String path, Form form) {
        return new ChangeView(provinces.tenant(code), ProvinceChange.of(path), form);
    }

    private HttpResponse<?> refused(ChangeView view) {
        return pages.refused("province/change", view.title(), view);
    }
}
