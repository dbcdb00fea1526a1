package cn.qinxue.web.administrator;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.services.office.AdministratorPasswords;
import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.services.office.Administrators;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Disabling, enabling and resetting an administrator of the own office; each asks first. */
@Controller("/office/administrators/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class AdministratorStateController {
    private static final String CONFIRM = "administrator/confirm";
    private static final ConfirmView.Above ABOVE = new ConfirmView.Above("管理员账号管理", AdministratorController.PATH);

    private final Administrators administrators;
    private final AdministratorPasswords passwords;
    private final Pages pages;

    AdministratorStateController(Administrators administrators, AdministratorPasswords passwords, Pages pages) {
        this.administrators = administrators;
        this.passwords = passwords;
        this.pages = pages;
    }

    @Get("/disabling")
    HttpResponse<?> askDisabling(Actor actor, UUID id) {
        return ask(disabling(found(actor, id), ""));
    }

    @Post("/disabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> disable(Actor actor, UUID id) {
        var line = found(actor, id);
        return done(administrators.disable(actor, id), line, "已停用", refusal -> disabling(line, refusal));
    }

    @Get("/enabling")
    HttpResponse<?> askEnabling(Actor actor, UUID id) {
        return ask(enabling(found(actor, id), ""));
    }

    @Post("/enabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> enable(Actor actor, UUID id) {
        var line = found(actor, id);
        return done(administrators.enable(actor, id), line, "已启用", refusal -> enabling(line, refusal));
    }

    @Get("/password-reset")
    HttpResponse<?> askReset(Actor actor, UUID id) {
        return ask(reset(found(actor, id), ""));
    }

    @Post("/password-reset")
    @Consumes(MediaType.ALL)
    HttpResponse<?> reset(Actor actor, UUID id) {
        var line = found(actor, id);
        return switch (passwords.reset(actor, id)) {
            case AdministratorPasswords.Outcome.Given given ->
                pages.show(
                        "administrator/password",
                        "密码已重置",
                        FirstPasswordView.reset(given, AdministratorController.PATH));
            case AdministratorPasswords.Outcome.Refused refused -> refused(reset(line, text(refused.refusals())));
        };
    }

    private AdministratorLine found(Actor actor, UUID id) {
        actor.require(Right.ADMINISTRATORS);
        return administrators.get(actor, id);
    }

    private HttpResponse<?> ask(ConfirmView view) {
        return pages.show(CONFIRM, view.title(), view);
    }

    private HttpResponse<?> refused(ConfirmView view) {
        return pages.refused(CONFIRM, view.title(), view);
    }

    /** Asks the question again with the reason why not. */
    @FunctionalInterface
    private interface Question {
        ConfirmView with(String refusal);
    }

    private HttpResponse<?> done(
            Administrators.Outcome outcome, AdministratorLine line, String what, Question question) {
        return switch (outcome) {
            case Administrators.Outcome.Saved saved ->
                pages.seeOther(AdministratorController.PATH, line.name() + "的账号" + what + "。");
            case Administrators.Outcome.Refused refused -> refused(question.with(text(refused.refusals())));
            case Administrators.Outcome.Stale stale -> refused(question.with("这个账号刚被别人修改过，请核对后再试。"));
        };
    }

    static String text(List<AdministratorRefusal> refusals) {
        return refusals.stream().map(AdministratorRefusal::message).collect(Collectors.joining());
    }

    private static ConfirmView disabling(AdministratorLine line, String refusal) {
        return new ConfirmView(
                "停用" + line.name() + "的账号",
                "停用后不能再登录，正在使用的会马上退出。做过的事和记录都保留，以后可以再启用。",
                "停用" + line.name(),
                true,
                path(line, "disabling"),
                ABOVE,
                refusal);
    }

    private static ConfirmView enabling(AdministratorLine line, String refusal) {
        return new ConfirmView(
                "启用" + line.name() + "的账号",
                "启用后用原来的密码登录，角色是“" + line.officeRole().label() + "”。忘记密码可以再重置。",
                "启用" + line.name(),
                false,
                path(line, "enabling"),
                ABOVE,
                refusal);
    }

    private static ConfirmView reset(AdministratorLine line, String refusal) {
        return new ConfirmView(
                "重置" + line.name() + "的密码",
                "会产生新的初始密码，只显示一次，请当面或电话告诉本人。原密码马上失效，正在使用的会退出，登录后必须先改密码。",
                "重置密码",
                true,
                path(line, "password-reset"),
                ABOVE,
                refusal);
    }

    private static String path(AdministratorLine line, String deed) {
        return AdministratorController.PATH + "/" + line.account() + "/" + deed;
    }
}
