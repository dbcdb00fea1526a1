package cn.qinxue.web.enrollment;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.personyear.ClassCards;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.offering.OfferingPages;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.personyear.StepView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.stream.Collectors;

/** 我的班级, and enrolling. */
@Controller("/learner/enrollments")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class EnrollmentController {
    private final Enrollments enrollments;
    private final ClassCards cards;
    private final OfferingPages offerings;
    private final Pages pages;

    EnrollmentController(Enrollments enrollments, ClassCards cards, OfferingPages offerings, Pages pages) {
        this.enrollments = enrollments;
        this.cards = cards;
        this.offerings = offerings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        return pages.show("enrollment/list", "我的班级", new ClassesView(cards.ofAccount(actor.account()), Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enroll(Actor actor, @Body Form form) {
        return switch (enrollments.enroll(actor.account(), SentIds.all(form, "offering"))) {
            case EnrollmentOutcome.Enrolled enrolled -> goOn(enrolled);
            case EnrollmentOutcome.Refused refused -> offerings.refused(actor, form, refused);
        };
    }

    private HttpResponse<?> goOn(EnrollmentOutcome.Enrolled enrolled) {
        var unpaid = enrolled.unpaid();
        if (unpaid.isEmpty()) {
            return pages.seeOther("/learner/enrollments", "报名成功，班级已经开通。");
        }
        if (!enrolled.selectFirst()) {
            return pages.seeOther("/learner/orders/new?" + query(enrolled));
        }
        return unpaid.size() == 1
                ? pages.seeOther(StepView.home(unpaid.getFirst()) + "/courses", "已报名。请先选课，选够学时后缴费。")
                : pages.seeOther("/learner/enrollments", "已报名 " + unpaid.size() + " 个班。请先选课，选够学时后缴费。");
    }

    private static String query(EnrollmentOutcome.Enrolled enrolled) {
        return enrolled.unpaid().stream()
                .map(Enrollment::id)
                .map(id -> "enrollment=" + id)
                .collect(Collectors.joining("&"));
    }
}
