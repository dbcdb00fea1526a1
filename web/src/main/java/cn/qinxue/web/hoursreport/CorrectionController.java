package cn.qinxue.web.hoursreport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.HoursCorrections;
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

/** Taking back the confirmed hours of one learner. */
@Controller(HoursReportListController.PATH + "/{id}/corrections/{enrollment}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class CorrectionController {

    private final FaceToFaceClasses lists;
    private final HoursCorrections corrections;
    private final Pages pages;

    CorrectionController(FaceToFaceClasses lists, HoursCorrections corrections, Pages pages) {
        this.lists = lists;
        this.corrections = corrections;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Actor actor, UUID id, UUID enrollment) {
        actor.require(Right.TRAINING);
        return pages.show("hoursreport/correction", "更正学时", view(actor, id, enrollment, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(Actor actor, UUID id, UUID enrollment, @Body Form form) {
        actor.require(Right.TRAINING);
        var view = view(actor, id, enrollment, form);
        var reader = form.reader();
        var reason = reader.text("reason", "更正原因", Deed.LONGEST_REASON);
        if (reason.isPresent()) {
            var refusals = corrections.reverse(actor, id, enrollment, reason.get());
            if (refusals.isEmpty()) {
                return pages.seeOther(
                        HoursReportListController.PATH + "/" + id, view.member().name() + "在这个班的学时已更正，档案里有记录。");
            }
            refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        }
        return pages.refused("hoursreport/correction", "更正学时", view(actor, id, enrollment, reader.form()));
    }

    private CorrectionView view(Actor actor, UUID id, UUID enrollment, Form form) {
        var detail = lists.get(actor.scope(), id);
        ClassMember member = detail.members().stream()
                .filter(one -> one.enrollment().equals(enrollment))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new CorrectionView(detail.its(), member, form);
    }
}
