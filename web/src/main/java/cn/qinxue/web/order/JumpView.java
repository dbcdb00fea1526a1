package cn.qinxue.web.order;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.payment.Jump;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to the gateway: a form or a link.
 *
 * @param gateway what a payer calls it
 * @param fields of the form; null where a link is enough
 */
public record JumpView(
        Order order, String gateway, URI address, @Nullable Map<String, String> fields) {
    static JumpView of(Order order, String gateway, Jump jump) {
        return switch (jump) {
            case Jump.FormPost post -> new JumpView(order, gateway, post.address(), post.fields());
            case Jump.Redirect redirect -> new JumpView(order, gateway, redirect.address(), null);
            case Jump.Unavailable unavailable -> throw new IllegalStateException(unavailable.reason());
        };
    }
}
