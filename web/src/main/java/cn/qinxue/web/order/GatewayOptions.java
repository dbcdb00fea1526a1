package cn.qinxue.web.order;

import cn.qinxue.services.enrollment.OrderTerms;
import cn.qinxue.web.fragment.Option;
import java.util.List;

/** The gateways as choices. */
final class GatewayOptions {
    private GatewayOptions() {}

    static List<Option> of(OrderTerms terms) {
        return terms.gateways().stream()
                .map(gateway -> new Option(gateway.name(), gateway.label(), "将转到" + gateway.label() + "页面付款，付完回到这里。"))
                .toList();
    }
}
