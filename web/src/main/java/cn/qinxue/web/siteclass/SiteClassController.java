package cn.qinxue.web.siteclass;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.ClassExport;
import cn.qinxue.services.facetoface.ClassFilter;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.web.document.WorkbookFile;
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
import java.util.UUID;

/** Classes of the site of whoever is signed in: the list, one of them, its people as a workbook. */
@Controller(SiteClassController.PATH)
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class SiteClassController {
    static final String PATH = "/site/classes";

    private final FaceToFaceClasses lists;
    private final ClassExport export;
    private final Pages pages;
    private final Clock clock;

    SiteClassController(FaceToFaceClasses lists, ClassExport export, Pages pages, Clock clock) {
        this.lists = lists;
        this.export = export;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        var address = Address.of(request.getUri());
        var filter = ClassFilter.of(SiteClassList.year(address), SiteClassList.part(address));
        var pager = Pager.of(address, lists.countOwn(actor, filter));
        var view = new SiteClassList(
                lists.own(actor, filter, pager.offset(), pager.size()), lists.ownYears(actor), pager, clock.instant());
        return pages.show("siteclass/list", "培训班", view);
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        var view = new SiteClassView(lists.own(actor, id), clock.instant());
        return pages.show("siteclass/show", view.its().name(), view);
    }

    @Get("/{id}/export")
    @Produces(WorkbookFile.XLSX)
    HttpResponse<?> export(Actor actor, UUID id) {
        var name = lists.own(actor, id).its().name();
        return WorkbookFile.of(export.of(actor, id), "学员名单_" + name);
    }
}
