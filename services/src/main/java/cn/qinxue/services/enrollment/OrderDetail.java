package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderLine;
import cn.qinxue.tenants.policy.InvoicePolicy;
import java.util.List;

/**
 * An order as its buyer sees it.
 *
 * @param terms on which it may be paid
 * @param invoice what comes for the money, of the newest policy in it
 */
public record OrderDetail(Order order, List<OrderLine> lines, OrderTerms terms, InvoicePolicy invoice) {
    public OrderDetail {
        lines = List.copyOf(lines);
    }
}
