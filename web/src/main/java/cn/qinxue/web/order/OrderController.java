package cn.qinxue.web.order;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.EnrollmentOrders;
import cn.qinxue.services.enrollment.OrderPreviews;
import cn.qinxue.services.enrollment.OrderingOutcome;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 确认订单: classes are ordered and paid together. */
@Controller("/learner/orders")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class OrderController {
    private static final String TITLE = "确认订单";

    private final OrderPreviews previews;
    private final EnrollmentOrders ordering;
    private final GatewayJumps jumps;
    private final Pages pages;

    OrderController(OrderPreviews previews, EnrollmentOrders ordering, GatewayJumps jumps, Pages pages) {
        this.previews = previews;
        this.ordering = ordering;
        this.jumps = jumps;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> ask(Actor actor, HttpRequest<?> request) {
        var ids = SentIds.ids(request.getParameters().getAll("enrollment"));
        var preview = previews.of(actor.account(), ids);
        var form = OrderForm.fresh(preview);
        for (var refusal : preview.refusals()) {
            form = form.refuse("", refusal.message());
        }
        return pages.show("order/new", TITLE, new NewOrderView(preview, form));
    }

    /** Placed, it goes straight on to the gateway that was chosen with it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> place(Actor actor, HttpRequest<?> request, @Body Form form) {
        var ids = SentIds.all(form, "enrollment");
        var preview = previews.of(actor.account(), ids);
        var reader = form.reader();
        var invoice = OrderForm.invoice(reader, form, preview);
        if (!preview.terms().gatewayCodes().contains(form.value("gateway"))) {
            reader.refuse("gateway", "请选择付款方式。");
        }
        if (reader.accepted()) {
            switch (ordering.place(actor.account(), ids, invoice)) {
                case OrderingOutcome.Ordered ordered -> {
                    return jumps.open(request, actor.account(), ordered.order().id(), form.value("gateway"));
                }
                case OrderingOutcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(field(refusal.field()), refusal.message()));
            }
        }
        return pages.refused("order/new", TITLE, new NewOrderView(preview, reader.form()));
    }

    /** What concerns the classes is about the form as a whole. */
    private static String field(String refused) {
        return refused.equals("lines") || refused.equals("order") ? "" : refused;
    }
}
