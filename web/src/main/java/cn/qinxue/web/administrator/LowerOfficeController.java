package cn.qinxue.web.administrator;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.services.office.AdministratorPasswords;
import cn.qinxue.services.office.LowerOffice;
import cn.qinxue.services.office.LowerOffices;
import cn.qinxue.tenants.access.NotFound;
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
import java.util.Optional;
import java.util.UUID;

/** 下级工考办: the offices directly below, and their first administrators (decision 10). */
@Controller(LowerOfficeController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class LowerOfficeController {
    static final String PATH = "/office/administrators/lower-offices";
    private static final String TITLE = "下级工考办";
    private static final String NEW = "administrator/lower-new";

    private final LowerOffices offices;
    private final AdministratorPasswords passwords;
    private final Pages pages;

    LowerOfficeController(LowerOffices offices, AdministratorPasswords passwords, Pages pages) {
        this.offices = offices;
        this.passwords = passwords;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Actor actor) {
        actor.require(Right.ADMINISTRATORS);
        return pages.show("administrator/lower-list", TITLE, new LowerOfficeList(offices.list(actor)));
    }

    @Get("/{code}/administrators/new")
    HttpResponse<?> edit(Actor actor, String code) {
        actor.require(Right.ADMINISTRATORS);
        return pages.show(
                NEW, title(offices.get(actor, code)), new LowerOfficeForm(offices.get(actor, code), Form.blank()));
    }

    @Post("/{code}/administrators")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, String code, @Body Form form) {
        actor.require(Right.ADMINISTRATORS);
        var office = offices.get(actor, code);
        var reader = form.reader();
        var opening = AdministratorForm.opening(reader, Optional.of(OfficeRole.OFFICE_ADMINISTRATOR));
        if (!reader.accepted()) return refused(office, reader.form());
        return switch (passwords.openBelow(actor, code, opening)) {
            case AdministratorPasswords.Outcome.Given given ->
                pages.show("administrator/password", "账号已开通", FirstPasswordView.opened(given, PATH));
            case AdministratorPasswords.Outcome.Refused refused ->
                refused(office, AdministratorForm.refused(reader.form(), refused.refusals()));
        };
    }

    @Get("/{code}/administrators/{id}/password-reset")
    HttpResponse<?> askReset(Actor actor, String code, UUID id) {
        actor.require(Right.ADMINISTRATORS);
        var view = reset(offices.get(actor, code), id, "");
        return pages.show("administrator/confirm", view.title(), view);
    }

    @Post("/{code}/administrators/{id}/password-reset")
    @Consumes(MediaType.ALL)
    HttpResponse<?> reset(Actor actor, String code, UUID id) {
        actor.require(Right.ADMINISTRATORS);
        return switch (passwords.resetBelow(actor, code, id)) {
            case AdministratorPasswords.Outcome.Given given ->
                pages.show("administrator/password", "密码已重置", FirstPasswordView.reset(given, PATH));
            case AdministratorPasswords.Outcome.Refused refused -> {
                var why = AdministratorStateController.text(refused.refusals());
                var view = reset(offices.get(actor, code), id, why);
                yield pages.refused("administrator/confirm", view.title(), view);
            }
        };
    }

    private HttpResponse<?> refused(LowerOffice office, Form form) {
        return pages.refused(NEW, title(office), new LowerOfficeForm(office, form));
    }

    private static String title(LowerOffice office) {
        return "开通" + office.name() + "的管理员";
    }

    private static ConfirmView reset(LowerOffice office, UUID id, String refusal) {
        var name = office.first().stream()
                .filter(line -> line.account().equals(id))
                .map(AdministratorLine::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ConfirmView(
                "重置" + office.name() + "管理员" + name + "的密码",
                "会产生新的初始密码，只显示一次，请当面或电话告诉本人。原密码马上失效，正在使用的会退出，登录后必须先改密码。",
                "重置密码",
                true,
                PATH + "/" + office.code() + "/administrators/" + id + "/password-reset",
                new ConfirmView.Above(TITLE, PATH),
                refusal);
    }
}
