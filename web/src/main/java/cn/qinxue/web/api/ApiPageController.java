package cn.qinxue.web.api;

import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.document.Origins;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** The page on which the API is read and tried. */
@Controller
@Secured({"OPERATOR", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
class ApiPageController {
    private final ApiDocuments documents;
    private final Origins origins;
    private final Pages pages;

    ApiPageController(ApiDocuments documents, Origins origins, Pages pages) {
        this.documents = documents;
        this.origins = origins;
        this.pages = pages;
    }

    @Get(uris = {"/operator/api", "/office/api"})
    HttpResponse<?> show(HttpRequest<?> request) {
        boolean operators = Tenancy.current().isPlatform();
        var reader = new ApiReader(documents.of(operators), origins.of(request).toString());
        return pages.show("api/show", "接口文档", reader.page(!operators));
    }
}
