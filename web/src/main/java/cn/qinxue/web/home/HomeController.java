package cn.qinxue.web.home;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;

/** 学员中心's first page. */
@Controller("/learner")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private static final int NOTICES = 3;

    private final PersonYears years;
    private final Notices notices;
    private final Pages pages;
    private final Clock clock;

    HomeController(PersonYears years, Notices notices, Pages pages, Clock clock) {
        this.years = years;
        this.notices = notices;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
        var view = HomeView.of(
                years.ofAccount(actor.account()),
                notices.published(NoticeCategory.NOTICE, Notices.everybody(), 0, NOTICES),
                Guide.seen(request),
                LocalDate.now(clock));
        return pages.show("home/show", "首页", view);
    }

    /** 知道了: the guide is not shown again. */
    @Post("/guide/dismissal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> dismissGuide() {
        return pages.seeOther("/learner").cookie(Guide.seen());
    }
}
