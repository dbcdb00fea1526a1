package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.Orders;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.UUID;

/** Orders with the terms of the classes in them. Another buyer's order is not found. */
@Singleton
public class OrderDetails {
    private final Orders orders;
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;

    OrderDetails(Orders orders, EnrollmentRepository repository, EnrollmentCheck check) {
        this.orders = orders;
        this.repository = repository;
        this.check = check;
    }

    /**
     * One order of this buyer.
     *
     * @throws NotFound if there is none, or it is another buyer's
     */
    @Transactional
    public OrderDetail of(UUID account, UUID id) {
        var order = orders.ofAccount(account, id);
        var lines = orders.lines(order);
        var policies = lines.stream().map(this::policy).toList();
        var newest = policies.stream()
                .max(Comparator.comparing(Policy::year))
                .orElseThrow(() -> new IllegalStateException("order " + id + " has no lines"));
        return new OrderDetail(order, lines, OrderTerms.of(policies), newest.invoice());
    }

    private Policy policy(OrderLine line) {
        return check.byId(repository
                .findById(line.enrollment())
                .orElseThrow(NotFound::new)
                .policyVersion());
    }
}
