package cn.qinxue.web.province;

import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** The operators' side begins with the list of provinces. */
@Controller("/operator")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class OperatorController {
    private final Pages pages;

    OperatorController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> begin() {
        return pages.seeOther("/operator/tenants");
    }
}
