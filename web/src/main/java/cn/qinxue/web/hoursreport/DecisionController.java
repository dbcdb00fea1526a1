package cn.qinxue.web.hoursreport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.HoursReports;
import cn.qinxue.services.plan.TrainingPlans;
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
import java.util.UUID;

/** One class with everybody named: pass its report or return it. */
@Controller(HoursReportListController.PATH + "/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class DecisionController {
    private static final int LONGEST_OPINION = 200;
    private static final String PASS = "PASS";
    private static final String RETURN = "RETURN";

    private final FaceToFaceClasses lists;
    private final HoursReports reports;
    private final AuditSearch trail;
    private final Pages pages;
    private final Clock clock;

    DecisionController(FaceToFaceClasses lists, HoursReports reports, AuditSearch trail, Pages pages, Clock clock) {
        this.lists = lists;
        this.reports = reports;
        this.trail = trail;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID id) {
        var view = view(actor, id, Form.blank().with("decision", PASS));
        return pages.show("hoursreport/show", view.its().name(), view);
    }

    @Post("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.optionalText("opinion", "意见", LONGEST_OPINION).orElse("");
        boolean pass = form.chosen("decision", PASS);
        if (!pass && !form.chosen("decision", RETURN)) reader.refuse("decision", "请选择通过或退回。");
        if (!reader.accepted()) {
            return refused(actor, id, reader.form());
        }
        return switch (reports.decide(actor, id, pass, opinion)) {
            case HoursReports.Outcome.Done done ->
                pages.seeOther(
                        HoursReportListController.PATH,
                        pass ? "课时已确认，" + done.people() + " 人的学时已记入档案。" : "课时申报已退回，面授点改好后会重新申报。");
            case HoursReports.Outcome.Refused refused -> {
                var problems = form;
                for (var refusal : refused.refusals()) {
                    problems = problems.refuse(refusal.field(), refusal.message());
                }
                yield refused(actor, id, problems);
            }
        };
    }

    private HttpResponse<?> refused(Actor actor, UUID id, Form form) {
        var view = view(actor, id, form);
        return pages.refused("hoursreport/show", view.its().name(), view);
    }

    private HoursReportView view(Actor actor, UUID id, Form form) {
        var detail = lists.get(actor.scope(), id);
        boolean own = actor.scope().value().equals(detail.its().sitePath()) && actor.has(Right.TRAINING);
        var history = trail.about(TrainingPlans.subject(id), HoursReportView.HISTORY);
        return new HoursReportView(detail, own, history, clock.instant(), form);
    }
}
