package cn.qinxue.web.study;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.ClassStandings;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.services.study.Studies;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.personyear.StepView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 班级首页. */
@Controller("/learner/enrollments/{id}")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class ClassHomeController {
    private final Selections selections;
    private final Studies studies;
    private final Enrollments enrollments;
    private final ClassStandings standings;
    private final HoursLedger ledger;
    private final Pages pages;
    private final Clock clock;

    ClassHomeController(
            Selections selections,
            Studies studies,
            Enrollments enrollments,
            ClassStandings standings,
            HoursLedger ledger,
            Pages pages,
            Clock clock) {
        this.selections = selections;
        this.studies = studies;
        this.enrollments = enrollments;
        this.standings = standings;
        this.ledger = ledger;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param done shows 已经学完 in place of 正在学习 (decision 18) */
    @Get
    HttpResponse<?> show(Actor actor, UUID id, @QueryValue(defaultValue = "false") boolean done) {
        var enrollment = enrollments.ofAccount(actor.account(), id);
        if (enrollment.delivery() == DeliveryMode.IN_PERSON) {
            return pages.seeOther(StepView.inPerson(enrollment));
        }
        var chosen = selections.chosen(actor.account(), id);
        var view = ClassHomeView.of(
                chosen,
                studies.courses(enrollment),
                ledger.earned(enrollment.staff(), enrollment.year()),
                standings.of(enrollment),
                enrollments.studyWindow(enrollment),
                LocalDate.now(clock),
                done);
        return pages.show("study/home", enrollment.year() + " 年度网授班", view);
    }
}
