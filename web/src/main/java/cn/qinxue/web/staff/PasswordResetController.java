package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.services.staff.PasswordResets;
import cn.qinxue.services.staff.PasswordResets.Reset;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** New first passwords for one or several people: asked first, shown once, on a page or in a workbook. */
@Controller("/office/staff")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class PasswordResetController {
    private static final List<SheetColumn> COLUMNS =
            List.of(new SheetColumn("姓名", 14), new SheetColumn("身份证号", 14), new SheetColumn("初始密码", 22));

    private final PasswordResets resets;
    private final WorkbookStreams streams;
    private final Pages pages;

    PasswordResetController(PasswordResets resets, WorkbookStreams streams, Pages pages) {
        this.resets = resets;
        this.streams = streams;
        this.pages = pages;
    }

    @Get("/{id}/password-reset")
    HttpResponse<?> ask(Actor actor, UUID id) {
        return ask(actor, List.of(id));
    }

    /** The same for those who are ticked in the list: posted, since so many ids are too long for an address. */
    @Post("/password-resets/chosen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(Actor actor, @Body Form form) {
        actor.require(Right.STAFF);
        var ids = SentIds.all(form, "staff");
        return ids.isEmpty() ? pages.seeOther("/office/staff", "请先勾选要重置密码的人。") : ask(actor, ids);
    }

    /** The passwords stand in the answer and nowhere else. */
    @Post("/password-resets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(Actor actor, @Body Form form) throws IOException {
        actor.require(Right.STAFF);
        var done = resets.reset(actor, SentIds.all(form, "staff"));
        return form.value("as").equals("xlsx")
                ? WorkbookFile.of(workbook(done), "初始密码-" + done.size() + "人")
                : pages.show("staff/passwords", "初始密码", new PasswordsView(done));
    }

    private HttpResponse<?> ask(Actor actor, List<UUID> ids) {
        actor.require(Right.STAFF);
        var view = new PasswordResetView(resets.chosen(actor, ids));
        return pages.show("staff/resets", view.title(), view);
    }

    private byte[] workbook(List<Reset> done) throws IOException {
        var out = new ByteArrayOutputStream();
        streams.write(out, "初始密码", COLUMNS, sheet -> {
            for (var reset : done) {
                sheet.row(List.of(
                        SheetValue.of(reset.staff().name()),
                        SheetValue.of(reset.staff().idNumber().masked()),
                        SheetValue.of(reset.password())));
            }
        });
        return out.toByteArray();
    }
}
