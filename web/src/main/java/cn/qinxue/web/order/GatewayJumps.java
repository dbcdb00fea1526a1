package cn.qinxue.web.order;

import cn.qinxue.services.enrollment.OrderDetails;
import cn.qinxue.services.payment.PaymentGateways;
import cn.qinxue.services.payment.PaymentStart;
import cn.qinxue.services.payment.PaymentWish;
import cn.qinxue.services.payment.Payments;
import cn.qinxue.services.payment.StartRefusal;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.safety.FormTarget;
import cn.qinxue.web.safety.Scheme;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens a gateway for an order and answers with the page that leads there. */
@Singleton
class GatewayJumps {
    private final OrderDetails details;
    private final Payments payments;
    private final PaymentGateways gateways;
    private final Pages pages;
    private final Scheme scheme;
    private final Clock clock;

    GatewayJumps(
            OrderDetails details,
            Payments payments,
            PaymentGateways gateways,
            Pages pages,
            Scheme scheme,
            Clock clock) {
        this.details = details;
        this.payments = payments;
        this.gateways = gateways;
        this.pages = pages;
        this.scheme = scheme;
        this.clock = clock;
    }

    /** The page with the button to the gateway, or the order again with what stands in the way. */
    HttpResponse<?> open(HttpRequest<?> request, UUID account, UUID orderId, String gateway) {
        var detail = details.of(account, orderId);
        var offered = detail.terms().gatewayCodes();
        if (!offered.contains(gateway)) {
            return refused(account, orderId, List.of(new StartRefusal.GatewayNotOffered()));
        }
        var host = host(request);
        var back = host.resolve("/learner/orders/" + orderId + "/return");
        var port = gateways.byCode(gateway);
        return switch (payments.start(new PaymentWish(account, orderId, gateway, offered, host, back))) {
            case PaymentStart.Refused refused -> refused(account, orderId, refused.refusals());
            case PaymentStart.Started started -> {
                FormTarget.allow(request, port.origin());
                yield pages.show("order/jump", "去付款", JumpView.of(detail.order(), port.title(), started.jump()));
            }
        };
    }

    private HttpResponse<?> refused(UUID account, UUID orderId, List<StartRefusal> refusals) {
        var form = Form.blank();
        for (var refusal : refusals) {
            form = form.refuse("gateway", refusal.message());
        }
        return pages.refused(
                "order/show", "订单详情", new OrderView(details.of(account, orderId), form, false, clock.instant()));
    }

    /** The tenant's own address as the browser knows it. */
    private URI host(HttpRequest<?> request) {
        return URI.create((scheme.secure(request) ? "https://" : "http://")
                + request.getHeaders().get(HttpHeaders.HOST));
    }
}
