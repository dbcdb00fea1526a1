package cn.qinxue.web.portal;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The guide for units; there is none where no policy lets units enroll anybody. */
@Controller("/unit-guide")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class UnitGuideController {
    private final GovernedProgrammes governed;
    private final Pages pages;

    UnitGuideController(GovernedProgrammes governed, Pages pages) {
        this.governed = governed;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show() {
        var guide = UnitGuide.of(governed.all());
        if (guide.isEmpty()) throw new NotFound();
        return pages.show("portal/unit-guide", "单位报名指南", guide);
    }
}
