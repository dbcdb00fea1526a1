package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.standing.Recounts;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 全部重算: everything counted again from the sources, for the province's administrators. */
@Controller("/office/recounts")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class RecountController {
    static final String PATH = "/office/recounts";

    private final Recounts recounts;
    private final Pages pages;

    RecountController(Recounts recounts, Pages pages) {
        this.recounts = recounts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Actor actor) {
        if (!recounts.mayAsk(actor)) throw new NotFound();
        return pages.show("statistics/recounts", "全部重算", new RecountView(recounts.latest()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(Actor actor) {
        return pages.seeOther(PATH, recounts.ask(actor) ? "开始重算，完成以后这里显示结果。" : "已经有一次重算没有完成，请等它完成。");
    }
}
