package cn.qinxue.web.siteclass;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.HoursReports;
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
import java.time.Clock;
import java.util.UUID;

/** 课时申报: the site names who attended. */
@Controller(SiteClassController.PATH + "/{id}/hours-report")
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class HoursReportController {
    private static final String TITLE = "申报课时：";

    private final FaceToFaceClasses lists;
    private final HoursReports reports;
    private final Pages pages;
    private final Clock clock;

    HoursReportController(FaceToFaceClasses lists, HoursReports reports, Pages pages, Clock clock) {
        this.lists = lists;
        this.reports = reports;
        this.pages = pages;
        this.clock = clock;
    }

    /** Those named before are ticked; before the first report those with a score are, since they sat the exam. */
    @Get
    HttpResponse<?> edit(Actor actor, UUID id) {
        var view = new SiteClassView(lists.own(actor, id), clock.instant());
        var named = view.detail().members().stream()
                .filter(member -> view.its().reportState() == null ? member.score() != null : member.named())
                .map(member -> member.enrollment().toString())
                .toList();
        var form = Form.blank().with("named", named);
        return pages.show("siteclass/report", TITLE + view.its().name(), new ReportView(view, form));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> report(Actor actor, UUID id, @Body Form form) {
        return switch (reports.report(actor, id, SentIds.all(form, "named"))) {
            case HoursReports.Outcome.Done done ->
                pages.seeOther(SiteClassController.PATH + "/" + id, "课时已申报，上报 " + done.people() + " 人，等工考办确认。");
            case HoursReports.Outcome.Refused refused -> {
                var problems = form;
                for (var refusal : refused.refusals()) {
                    problems = problems.refuse(refusal.field(), refusal.message());
                }
                var view = new SiteClassView(lists.own(actor, id), clock.instant());
                yield pages.refused("siteclass/report", TITLE + view.its().name(), new ReportView(view, problems));
            }
        };
    }
}
