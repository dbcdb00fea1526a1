package cn.qinxue.web.order;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.OrderDetails;
import cn.qinxue.services.order.OrderOutcome;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.payment.PaymentQueries;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
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
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 我的订单 / 发票下载: orders looked at again, paid, given up. */
@Controller("/learner/orders")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class OrderHistoryController {
    private static final String TITLE = "订单详情";

    private final Orders orders;
    private final OrderDetails details;
    private final PaymentQueries queries;
    private final GatewayJumps jumps;
    private final Pages pages;
    private final Clock clock;

    OrderHistoryController(
            Orders orders, OrderDetails details, PaymentQueries queries, GatewayJumps jumps, Pages pages, Clock clock) {
        this.orders = orders;
        this.details = details;
        this.queries = queries;
        this.jumps = jumps;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
        orders.closeOverdue(actor.account());
        var address = Address.of(request.getUri());
        var state = state(address.get("state"));
        var total = orders.ofAccount(actor.account(), state, 0, 1).getTotalSize();
        var pager = Pager.of(address, total);
        var page = orders.ofAccount(actor.account(), state, pager.page() - 1, pager.size());
        return pages.show("order/list", "我的订单", new OrdersView(page.getContent(), state, pager));
    }

    @Get("/{id}")
    HttpResponse<?> show(Actor actor, UUID id) {
        return pages.show("order/show", TITLE, view(actor, id, Form.blank(), false));
    }

    @Post("/{id}/payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pay(Actor actor, HttpRequest<?> request, UUID id, @Body Form form) {
        return jumps.open(request, actor.account(), id, form.value("gateway"));
    }

    /** The browser came back from the gateway: that proves nothing, so the gateway is asked, once. */
    @Get("/{id}/return")
    HttpResponse<?> comeBack(Actor actor, HttpRequest<?> request, UUID id) {
        if (!request.getParameters().contains("asked")) {
            queries.refresh(actor.account(), id);
        }
        return pages.show("order/return", "付款结果", view(actor, id, Form.blank(), true));
    }

    @Post("/{id}/cancellation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> cancel(Actor actor, UUID id) {
        return switch (orders.close(actor.account(), id)) {
            case OrderOutcome.Accepted accepted -> pages.seeOther("/learner/orders", "订单已取消，需要时可以重新报名。");
            case OrderOutcome.Refused refused -> {
                var form = Form.blank();
                for (var refusal : refused.refusals()) {
                    form = form.refuse("", refusal.message());
                }
                yield pages.refused("order/show", TITLE, view(actor, id, form, false));
            }
        };
    }

    private OrderView view(Actor actor, UUID id, Form form, boolean confirming) {
        var detail = details.of(actor.account(), id);
        var gateways = detail.terms().gateways();
        var chosen =
                gateways.size() == 1 ? form.with("gateway", gateways.getFirst().name()) : form;
        return new OrderView(detail, chosen, confirming, clock.instant());
    }

    private static @Nullable OrderState state(@Nullable String name) {
        return Arrays.stream(OrderState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
