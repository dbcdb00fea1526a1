package cn.qinxue.web.administrator;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.services.office.AdministratorPasswords;
import cn.qinxue.services.office.Administrators;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
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
import java.util.UUID;

/** 管理员账号管理: the administrators of the own office, listed, opened and changed. */
@Controller("/office/administrators")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class AdministratorController {
    static final String PATH = "/office/administrators";
    private static final String TITLE = "管理员账号管理";
    private static final String CHANGE = "修改管理员";
    private static final String NEW = "新增管理员";

    private final Administrators administrators;
    private final AdministratorPasswords passwords;
    private final Pages pages;

    AdministratorController(Administrators administrators, AdministratorPasswords passwords, Pages pages) {
        this.administrators = administrators;
        this.passwords = passwords;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        actor.require(Right.ADMINISTRATORS);
        var address = Address.of(request.getUri());
        var filter = AdministratorList.filter(address);
        var pager = Pager.of(address, administrators.count(actor, filter));
        var lines = administrators.page(actor, filter, pager.offset(), pager.size());
        return pages.show("administrator/list", TITLE, new AdministratorList(lines, actor.account(), pager));
    }

    @Get("/new")
    HttpResponse<?> edit(Actor actor) {
        actor.require(Right.ADMINISTRATORS);
        return pages.show("administrator/new", NEW, AdministratorForm.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Actor actor, @Body Form form) {
        actor.require(Right.ADMINISTRATORS);
        var reader = form.reader();
        var opening = AdministratorForm.opening(reader, AdministratorForm.role(reader));
        if (!reader.accepted()) return pages.refused("administrator/new", NEW, reader.form());
        return switch (passwords.open(actor, opening)) {
            case AdministratorPasswords.Outcome.Given given ->
                pages.show("administrator/password", "账号已开通", FirstPasswordView.opened(given, PATH));
            case AdministratorPasswords.Outcome.Refused refused ->
                pages.refused("administrator/new", NEW, AdministratorForm.refused(reader.form(), refused.refusals()));
        };
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        actor.require(Right.ADMINISTRATORS);
        var line = administrators.get(actor, id);
        return pages.show("administrator/change", CHANGE, view(actor, line, AdministratorForm.of(line)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.ADMINISTRATORS);
        var line = administrators.get(actor, id);
        var reader = form.reader();
        long version = AdministratorForm.version(reader);
        // The own role has no field in the form: it stays.
        var role = line.account().equals(actor.account())
                ? line.officeRole()
                : AdministratorForm.role(reader).orElse(OfficeRole.READ_ONLY);
        var wanted = AdministratorForm.details(reader, role);
        if (!reader.accepted()) return refused(actor, line, reader.form());
        return switch (administrators.change(actor, id, version, wanted)) {
            case Administrators.Outcome.Saved saved ->
                pages.seeOther(PATH, saved.administrator().name() + "的账号已保存。");
            case Administrators.Outcome.Refused refused ->
                refused(actor, line, AdministratorForm.refused(reader.form(), refused.refusals()));
            case Administrators.Outcome.Stale stale ->
                refused(
                        actor,
                        stale.current(),
                        AdministratorForm.of(stale.current()).refuse("", "这个账号刚被别人修改过。下面是现在的内容，请核对后重新修改。"));
        };
    }

    private HttpResponse<?> refused(Actor actor, AdministratorLine line, Form form) {
        return pages.refused("administrator/change", CHANGE, view(actor, line, form));
    }

    private static AdministratorChange view(Actor actor, AdministratorLine line, Form form) {
        return new AdministratorChange(line, form, line.account().equals(actor.account()));
    }
}
