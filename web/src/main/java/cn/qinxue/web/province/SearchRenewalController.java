package cn.qinxue.web.province;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.Provinces;
import cn.qinxue.services.province.SearchRenewals;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** Has the search index of a province built anew, after asking why. */
@Controller("/operator/tenants/{code}/search-index")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class SearchRenewalController {

    private final Provinces provinces;
    private final SearchRenewals renewals;
    private final Pages pages;

    SearchRenewalController(Provinces provinces, SearchRenewals renewals, Pages pages) {
        this.provinces = provinces;
        this.renewals = renewals;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(String code) {
        return pages.show("province/search-index", "重建搜索索引", view(code, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(String code, @Body Form form, Actor actor) {
        var reader = form.reader();
        var reason = reader.text("reason", "原因", Deed.LONGEST_REASON);
        if (reason.isEmpty()) return refused(code, reader.form());
        return switch (renewals.begin(code, reason.get(), new Operator(actor.account(), actor.name()))) {
            case BEGUN -> pages.seeOther("/operator/tenants/" + code, "已开始重建搜索索引，建好后自动换用，期间照常搜索。");
            case NOT_SERVED -> refused(code, form.refuse("", "这个省已停用，请先恢复正常再重建。"));
            case NO_INDEX -> refused(code, form.refuse("", "平台没有配置搜索集群，搜索由数据库回答，不需要重建。"));
        };
    }

    private SearchRenewalView view(String code, Form form) {
        return new SearchRenewalView(provinces.tenant(code), form);
    }

    private HttpResponse<?> refused(String code, Form form) {
        return pages.refused("province/search-index", "重建搜索索引", view(code, form));
    }
}
