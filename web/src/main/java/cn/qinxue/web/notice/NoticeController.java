package cn.qinxue.web.notice;

import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/** What the province tells everybody: notices and manuals. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class NoticeController {
    private final Notices notices;
    private final Pages pages;

    NoticeController(Notices notices, Pages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @Get("/notices")
    HttpResponse<?> notices(HttpRequest<?> request) {
        return list(request, NoticeCategory.NOTICE);
    }

    @Get("/manuals")
    HttpResponse<?> manuals(HttpRequest<?> request) {
        return list(request, NoticeCategory.MANUAL);
    }

    @Get("/notices/{id}")
    HttpResponse<?> show(UUID id) {
        var notice = notices.published(id, Notices.everybody());
        return pages.show("notice/show", notice.title(), notice);
    }

    private HttpResponse<?> list(HttpRequest<?> request, NoticeCategory category) {
        var reader = Notices.everybody();
        var pager = Pager.of(Address.of(request.getUri()), notices.count(category, reader));
        var found = notices.published(category, reader, pager.offset(), pager.size());
        return pages.show("notice/list", category.label(), new NoticeList(category, found, pager));
    }
}
