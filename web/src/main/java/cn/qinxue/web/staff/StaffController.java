package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffChanges;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffRecords.Outcome;
import cn.qinxue.services.staff.StaffRefusal;
import cn.qinxue.services.staff.Unmaskings;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of an office: looked at, added, changed. */
@Controller("/office/staff")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class StaffController {
    private final StaffRecords records;
    private final StaffChanges changes;
    private final Unmaskings unmaskings;
    private final StaffViews views;
    private final StaffForms forms;
    private final Pages pages;
    private final Clock clock;

    StaffController(
            StaffRecords records,
            StaffChanges changes,
            Unmaskings unmaskings,
            StaffViews views,
            StaffForms forms,
            Pages pages,
            Clock clock) {
        this.records = records;
        this.changes = changes;
        this.unmaskings = unmaskings;
        this.views = views;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        var staff = find(actor, id);
        return pages.show("staff/show", staff.name(), views.view(actor, staff, null));
    }

    /** The same page with the numbers in full, this one time. */
    @Post("/{id}/unmasking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unmask(Actor actor, UUID id) {
        var numbers = unmaskings.unmask(actor, id);
        var staff = find(actor, id);
        return pages.show("staff/show", staff.name(), views.view(actor, staff, numbers));
    }

    @Get("/new")
    HttpResponse<?> fill(Actor actor) {
        actor.require(Right.STAFF);
        var form = Form.blank()
                .with("employmentKind", "ESTABLISHED")
                .with("dueFrom", LocalDate.now(clock).getYear());
        return pages.show("staff/edit", "新增用户", forms.view(actor, null, form));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, @Body Form form) {
        actor.require(Right.STAFF);
        if (looksForUnits(form)) return pages.show("staff/edit", "新增用户", forms.view(actor, null, form));
        var reader = form.reader();
        var programme = forms.programme(form);
        if (programme.isEmpty()) reader.refuse("programme", "请选择项目。");
        var dueFrom =
                reader.whole("dueFrom", "应学起始年度", 2000, LocalDate.now(clock).getYear() + 1);
        var details = StaffForm.read(reader, form, null);
        if (details != null) {
            switch (changes.add(actor, programme.orElseThrow(), dueFrom.orElseThrow(), details)) {
                case Outcome.Saved saved -> {
                    return pages.seeOther(
                            "/office/staff/" + saved.staff().id(),
                            "已新增" + saved.staff().name() + "。");
                }
                case Outcome.Refused refused -> refuse(reader, refused.refusals());
                case Outcome.Stale stale -> throw new IllegalStateException("A new record is not stale");
            }
        }
        return pages.refused("staff/edit", "新增用户", forms.view(actor, null, reader.form()));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(Actor actor, UUID id) {
        actor.require(Right.STAFF);
        var staff = find(actor, id);
        return pages.show("staff/edit", "修改" + staff.name(), forms.view(actor, staff, StaffForm.of(staff)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Actor actor, UUID id, @Body Form sent) {
        actor.require(Right.STAFF);
        var staff = find(actor, id);
        var form = StaffConflict.settled(sent, staff);
        if (looksForUnits(form)) {
            return pages.show("staff/edit", "修改" + staff.name(), forms.view(actor, staff, form));
        }
        var reader = form.reader();
        var version = reader.whole(StaffForm.VERSION, "版本", 0, Integer.MAX_VALUE);
        // Before anything is judged: what the form rests on is not there any more.
        if (version.isPresent() && version.get() != staff.version()) return conflict(actor, staff, form);
        var kept = records.details(staff);
        var details = StaffForm.read(reader, form, kept);
        var correction = details == null ? null : StaffForm.correction(reader, kept, details);
        if (details != null && correction != null) {
            switch (changes.change(actor, id, version.orElseThrow(), details, correction.orElse(null))) {
                case Outcome.Saved saved -> {
                    return pages.seeOther("/office/staff/" + id, "修改已保存。");
                }
                case Outcome.Stale stale -> {
                    return conflict(actor, stale.current(), form);
                }
                case Outcome.Refused refused -> refuse(reader, refused.refusals());
            }
        }
        return pages.refused("staff/edit", "修改" + staff.name(), forms.view(actor, staff, reader.form()));
    }

    /** Work units to choose from, as one types. */
    @Get("/employers{?unit,employer}")
    HttpResponse<?> employers(Actor actor, @Nullable String unit, @Nullable String employer) {
        actor.require(Right.STAFF);
        var form = Form.blank().with("unit", unit).with("employer", employer);
        return pages.fragment("staff/_employers", forms.employers(actor, form));
    }

    private HttpResponse<?> conflict(Actor actor, Staff current, Form form) {
        return pages.refused("staff/conflict", "别人先修改了" + current.name(), forms.conflict(actor, current, form));
    }

    private static void refuse(FormReader reader, List<StaffRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
    }

    private static boolean looksForUnits(Form form) {
        return !form.value("find").isEmpty();
    }

    private Staff find(Actor actor, UUID id) {
        return records.find(actor.scope(), id).orElseThrow(NotFound::new);
    }
}
