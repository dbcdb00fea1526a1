package cn.qinxue.web.transcript;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.transcript.Corrections;
import cn.qinxue.services.transcript.Transcripts;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 继续教育档案 of a person at the office, and entries taken back there. */
@Controller("/office/staff/{id}/transcript")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OfficeTranscriptController {
    private static final int REASON = 200;

    private final Transcripts transcripts;
    private final Corrections corrections;
    private final StaffRecords records;
    private final Policies policies;
    private final Pages pages;
    private final Clock clock;

    OfficeTranscriptController(
            Transcripts transcripts,
            Corrections corrections,
            StaffRecords records,
            Policies policies,
            Pages pages,
            Clock clock) {
        this.transcripts = transcripts;
        this.corrections = corrections;
        this.records = records;
        this.policies = policies;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID id) {
        var staff = find(actor, id);
        return pages.show(
                "transcript/office",
                staff.name() + "的继续教育档案",
                new OfficeTranscriptView(
                        staff,
                        transcripts.ofStaff(actor.scope(), id),
                        policies::byId,
                        actor.has(Right.TRAINING),
                        LocalDate.now(clock).getYear()));
    }

    @Get("/{entry}/reversal")
    HttpResponse<?> ask(Actor actor, UUID id, UUID entry) {
        actor.require(Right.TRAINING);
        return pages.show("transcript/correction", "更正学时", view(actor, id, entry, Form.blank()));
    }

    @Post("/{entry}/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reverse(Actor actor, UUID id, UUID entry, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var reason = reader.optionalText("reason", "理由", REASON).orElse("");
        if (reader.accepted()) {
            switch (corrections.reverse(actor, id, entry, reason)) {
                case Corrections.Outcome.Reversed reversed -> {
                    return pages.seeOther("/office/staff/" + id + "/transcript", "已冲回这一行学时，更正另记一行。");
                }
                case Corrections.Outcome.Refused refused -> reader.refuse(refused.field(), refused.message());
            }
        }
        return pages.refused("transcript/correction", "更正学时", view(actor, id, entry, reader.form()));
    }

    private CorrectionView view(Actor actor, UUID id, UUID entry, Form form) {
        return new CorrectionView(find(actor, id), corrections.entry(actor, id, entry), form);
    }

    private Staff find(Actor actor, UUID id) {
        return records.find(actor.scope(), id).orElseThrow(NotFound::new);
    }
}
