package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staff.StaffChanges;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffRecords.Outcome;
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
import java.util.UUID;

/** Records taken out of use 停用 and into use again 启用. */
@Controller("/office/staff/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ClosureController {
    private final StaffRecords records;
    private final StaffChanges changes;
    private final Pages pages;

    ClosureController(StaffRecords records, StaffChanges changes, Pages pages) {
        this.records = records;
        this.changes = changes;
        this.pages = pages;
    }

    @Get("/closure")
    HttpResponse<?> ask(Actor actor, UUID id) {
        actor.require(Right.STAFF);
        var staff = records.find(actor.scope(), id).orElseThrow(NotFound::new);
        return pages.show("staff/closure", (staff.closed() ? "启用" : "停用") + staff.name(), staff);
    }

    @Post("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.STAFF);
        return answer(id, changes.close(actor, id, version(form)), "已停用，此人不能再登录学习。");
    }

    @Post("/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.STAFF);
        return answer(id, changes.reopen(actor, id, version(form)), "已重新启用。");
    }

    private HttpResponse<?> answer(UUID id, Outcome outcome, String said) {
        return switch (outcome) {
            case Outcome.Saved saved -> pages.seeOther("/office/staff/" + id, said);
            case Outcome.Stale stale -> pages.seeOther("/office/staff/" + id, "没有改动：别人刚刚修改了这份档案，请看过以后再操作。");
            case Outcome.Refused refused -> throw new IllegalStateException("Nothing stands against it");
        };
    }

    private static long version(Form form) {
        try {
            return Long.parseLong(form.value(StaffForm.VERSION));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
