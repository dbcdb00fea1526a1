package cn.qinxue.web.study;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.study.CourseProgress.ChapterProgress;
import cn.qinxue.services.study.Studies;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.page.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** 在线学习: the page with the player. */
@Controller("/learner/enrollments/{enrollment}/courses/{course}")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class CourseController {
    private final Studies studies;
    private final Pages pages;

    CourseController(Studies studies, Pages pages) {
        this.studies = studies;
        this.pages = pages;
    }

    /** @param chapter number of a chapter; without it the one to go on with */
    @Get
    HttpResponse<?> show(Actor actor, UUID enrollment, UUID course, @Nullable @QueryValue Integer chapter) {
        var found = studies.course(actor.account(), enrollment, course);
        var current = chapter == null ? found.progress().next() : chapter(found, chapter);
        var losses =
                studies.losses(actor.account(), enrollment, current.chapter().id());
        return pages.show(
                "study/show",
                CourseView.ordinal(current.chapter().no()) + " "
                        + current.chapter().title(),
                new CourseView(found, current, losses));
    }

    private static ChapterProgress chapter(Studies.Course course, int no) {
        return course.progress().chapters().stream()
                .filter(one -> one.chapter().no() == no)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
