package cn.qinxue.web.hoursreport;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;

/** 课时确认: the classes of the office's sites and of those below, first of all those that wait. */
@Controller(HoursReportListController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class HoursReportListController {
    static final String PATH = "/office/hours-reports";

    private final FaceToFaceClasses lists;
    private final Pages pages;
    private final Clock clock;

    HoursReportListController(FaceToFaceClasses lists, Pages pages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var filter = HoursReportList.filter(address);
        var pager = Pager.of(address, lists.count(actor.scope(), filter));
        var rows = lists.page(actor.scope(), filter, pager.offset(), pager.size()).stream()
                .map(its -> new HoursReportList.Row(its, lists.policy(its)))
                .toList();
        var view = new HoursReportList(rows, filter, lists.years(actor.scope()), pager, clock.instant());
        return pages.show("hoursreport/list", "课时确认", view);
    }
}
