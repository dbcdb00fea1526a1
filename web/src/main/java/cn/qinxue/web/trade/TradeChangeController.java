package cn.qinxue.web.trade;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.TradeRefusal;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.services.trade.Trades.Outcome;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.form.SentVersion;
import cn.qinxue.web.history.Overtaken;
import cn.qinxue.web.history.Overtaken.Difference;
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
import java.util.List;
import java.util.UUID;

/** New trades and other names for old ones, by the province. */
@Controller("/office/trades")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class TradeChangeController {
    private static final String TEMPLATE = "trade/form";
    private static final int HISTORY = 100;
    private static final String LIST = "/office/trades";

    private final Trades trades;
    private final AuditSearch trail;
    private final Pages pages;

    TradeChangeController(Trades trades, AuditSearch trail, Pages pages) {
        this.trades = trades;
        this.trail = trail;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(Actor actor) {
        Trades.requireKeeper(actor);
        return show(blank(Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, @Body Form form) {
        Trades.requireKeeper(actor);
        var reader = form.reader();
        return switch (trades.add(actor, form.value("code"), form.value("name"), form.value("field"))) {
            case Outcome.Saved saved ->
                pages.seeOther(LIST, "工种“" + saved.trade().name() + "”已新增。");
            case Outcome.Refused refused -> refused(blank(onto(reader, refused.refusals())));
            case Outcome.Stale stale -> throw new IllegalStateException("A new trade is stale: " + stale);
        };
    }

    @Get("/{id}")
    HttpResponse<?> edit(UUID id, Actor actor) {
        Trades.requireKeeper(actor);
        var trade = found(id);
        var form = Form.blank()
                .with("code", trade.code())
                .with("name", trade.name())
                .with("field", trade.field())
                .with("version", trade.version());
        return show(view(actor, form, trade));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(UUID id, Actor actor, @Body Form form) {
        Trades.requireKeeper(actor);
        var trade = found(id);
        var typed = form.with("code", trade.code());
        var outcome =
                trades.rename(actor, id, SentVersion.of(form, "version"), form.value("name"), form.value("field"));
        return switch (outcome) {
            case Outcome.Saved saved ->
                pages.seeOther(LIST, "工种“" + saved.trade().name() + "”已保存。");
            case Outcome.Refused refused -> refused(view(actor, onto(typed.reader(), refused.refusals()), trade));
            case Outcome.Stale stale -> refused(overtaken(actor, typed, stale.current()));
        };
    }

    private List<AuditLine> history(Trade trade) {
        return trail.about(Trades.subject(trade.id()), HISTORY);
    }

    private Trade found(UUID id) {
        return trades.byId(id).orElseThrow(NotFound::new);
    }

    private static Form onto(FormReader reader, List<TradeRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return reader.form();
    }

    private static TradeForm blank(Form form) {
        return new TradeForm(form, null, 0, List.of(), null);
    }

    private TradeForm view(Actor actor, Form form, Trade trade) {
        return new TradeForm(form, trade, trades.people(actor.scope(), trade.id()), history(trade), null);
    }

    private TradeForm overtaken(Actor actor, Form form, Trade current) {
        var lines = history(current);
        var differences = List.of(
                new Difference("工种名称", current.name(), form.value("name").strip()),
                new Difference("所属行业", current.field(), form.value("field").strip()));
        return new TradeForm(
                form.with("version", current.version()),
                current,
                trades.people(actor.scope(), current.id()),
                lines,
                Overtaken.by(lines, differences, LIST + "/" + current.id()));
    }

    private HttpResponse<?> show(TradeForm view) {
        return pages.show(TEMPLATE, view.title(), view);
    }

    private HttpResponse<?> refused(TradeForm view) {
        return pages.refused(TEMPLATE, view.title(), view);
    }
}
