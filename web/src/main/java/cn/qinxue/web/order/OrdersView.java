package cn.qinxue.web.order;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a buyer's orders; {@code state} is the filter. */
public record OrdersView(List<Order> orders, @Nullable OrderState state, Pager pager) {
    public OrdersView {
        orders = List.copyOf(orders);
    }

    /** How a state looks. */
    public Tone tone(Order order) {
        return OrderView.tone(order.state());
    }

    /** The same list with another filter. */
    public Address with(OrderState other) {
        return pager.address().with("state", other.name());
    }

    /** The same list without filter. */
    public Address all() {
        return pager.address().without("state");
    }
}
