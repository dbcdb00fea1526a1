package cn.qinxue.web.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.site.SiteAdministratorLine;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.SiteAdministrators.Outcome;
import cn.qinxue.services.site.SiteRefusal;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.administrator.ConfirmView;
import cn.qinxue.web.administrator.FirstPasswordView;
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

/** The administrator of a training site: a new first password, disabled, enabled again; each asks first. */
@Controller("/office/training-sites/{id}/administrators/{account}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class SiteAdministratorController {
    private final TrainingSites sites;
    private final SiteAdministrators administrators;
    private final Pages pages;

    SiteAdministratorController(TrainingSites sites, SiteAdministrators administrators, Pages pages) {
        this.sites = sites;
        this.administrators = administrators;
        this.pages = pages;
    }

    /** Whose account of which site. */
    private record Found(TrainingSite site, SiteAdministratorLine line) {
        String back() {
            return TrainingSiteController.PATH + "/" + site.id();
        }

        ConfirmView ask(String title, String text, String button, boolean danger, String deed, String refusal) {
            var above = new ConfirmView.Above(site.name(), back());
            var action = back() + "/administrators/" + line.account() + "/" + deed;
            return new ConfirmView(title, text, button, danger, action, above, refusal);
        }

        ConfirmView reset(String refusal) {
            return ask(
                    "重置" + line.name() + "的密码",
                    "会产生新的初始密码，只显示一次，请当面或电话告诉本人。原密码马上失效，正在使用的会退出，登录后必须先改密码。",
                    "重置密码",
                    true,
                    "password-reset",
                    refusal);
        }
    }

    @Get("/password-reset")
    HttpResponse<?> askReset(UUID id, UUID account, Actor actor) {
        return show(found(actor, id, account).reset(""));
    }

    @Post("/password-reset")
    @Consumes(MediaType.ALL)
    HttpResponse<?> reset(UUID id, UUID account, Actor actor) {
        var found = found(actor, id, account);
        return switch (administrators.reset(actor, id, account)) {
            case Outcome.Given given ->
                pages.show(
                        "administrator/password",
                        "密码已重置",
                        new FirstPasswordView(
                                "密码已重置",
                                given.administrator().name(),
                                given.administrator().accountName(),
                                given.password(),
                                found.back()));
            case Outcome.Refused refused -> refused(found.reset(text(refused.refusals())));
            case Outcome.Saved saved -> throw new IllegalStateException("A reset gave no password: " + saved);
        };
    }

    @Get("/disabling")
    HttpResponse<?> askDisabling(UUID id, UUID account, Actor actor) {
        var found = found(actor, id, account);
        var name = found.line().name();
        return show(
                found.ask("停用" + name + "的账号", "停用后不能再登录，正在使用的会马上退出。面授点本身不停用。", "停用" + name, true, "disabling", ""));
    }

    @Post("/disabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> disable(UUID id, UUID account, Actor actor) {
        var found = found(actor, id, account);
        administrators.disable(actor, id, account, true);
        return pages.seeOther(found.back(), found.line().name() + "的账号已停用。");
    }

    @Get("/enabling")
    HttpResponse<?> askEnabling(UUID id, UUID account, Actor actor) {
        var found = found(actor, id, account);
        var name = found.line().name();
        return show(found.ask("启用" + name + "的账号", "启用后用原来的密码登录，忘记密码可以再重置。", "启用" + name, false, "enabling", ""));
    }

    @Post("/enabling")
    @Consumes(MediaType.ALL)
    HttpResponse<?> enable(UUID id, UUID account, Actor actor) {
        var found = found(actor, id, account);
        administrators.disable(actor, id, account, false);
        return pages.seeOther(found.back(), found.line().name() + "的账号已启用。");
    }

    private Found found(Actor actor, UUID id, UUID account) {
        actor.require(Right.TRAINING);
        var site = sites.get(actor.scope(), id);
        var line = administrators.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Found(site, line);
    }

    private HttpResponse<?> show(ConfirmView view) {
        return pages.show("administrator/confirm", view.title(), view);
    }

    private HttpResponse<?> refused(ConfirmView view) {
        return pages.refused("administrator/confirm", view.title(), view);
    }

    private static String text(List<SiteRefusal> refusals) {
        return refusals.stream().map(SiteRefusal::message).collect(Collectors.joining());
    }
}
