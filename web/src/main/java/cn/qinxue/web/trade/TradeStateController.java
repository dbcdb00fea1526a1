package cn.qinxue.web.trade;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.services.trade.Trades.Outcome;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentVersion;
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
import java.util.UUID;

/** Takes a trade out of the offer or brings it back, after saying what that means. */
@Controller("/office/trades/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TradeStateController {
    private static final String TEMPLATE = "trade/state";

    private final Trades trades;
    private final Pages pages;

    TradeStateController(Trades trades, Pages pages) {
        this.trades = trades;
        this.pages = pages;
    }

    @Get("/retirement")
    HttpResponse<?> askRetirement(UUID id, Actor actor) {
        return ask(id, actor, true);
    }

    @Post("/retirement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retire(UUID id, Actor actor, @Body Form form) {
        return change(id, actor, form, true);
    }

    @Get("/reinstatement")
    HttpResponse<?> askReinstatement(UUID id, Actor actor) {
        return ask(id, actor, false);
    }

    @Post("/reinstatement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reinstate(UUID id, Actor actor, @Body Form form) {
        return change(id, actor, form, false);
    }

    private HttpResponse<?> ask(UUID id, Actor actor, boolean retires) {
        Trades.requireKeeper(actor);
        var view = view(id, actor, retires, Form.blank());
        return pages.show(TEMPLATE, view.title(), view);
    }

    private HttpResponse<?> change(UUID id, Actor actor, Form form, boolean retires) {
        return switch (trades.retire(actor, id, SentVersion.of(form, "version"), retires)) {
            case Outcome.Saved saved ->
                pages.seeOther(
                        "/office/trades",
                        "工种“" + saved.trade().name() + "”" + saved.trade().state() + "。");
            case Outcome.Refused refused -> throw new IllegalStateException("The words did not change: " + refused);
            case Outcome.Stale stale -> {
                var again = form.refuse("", "这个工种刚刚被别人修改过。下面是现在的内容，请核对以后再操作。");
                var view = view(id, actor, retires, again);
                yield pages.refused(TEMPLATE, view.title(), view);
            }
        };
    }

    private TradeStateView view(UUID id, Actor actor, boolean retires, Form form) {
        var trade = trades.byId(id).orElseThrow(NotFound::new);
        return new TradeStateView(trade, trades.people(actor.scope(), id), retires, form);
    }
}
