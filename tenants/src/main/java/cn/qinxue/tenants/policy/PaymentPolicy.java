package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * How fees are paid.
 *
 * @param orderLifetimeMinutes minutes an unpaid order lives before it is closed
 */
public record PaymentPolicy(List<PaymentGateway> gateways, int orderLifetimeMinutes, RefundPolicy refund)
        implements Checked {
    private static final int WEEK_IN_MINUTES = 7 * 24 * 60;

    public PaymentPolicy {
        gateways = List.copyOf(gateways);
    }

    /** The same rules with other ways to pay. */
    PaymentPolicy through(List<PaymentGateway> others) {
        return new PaymentPolicy(others, orderLifetimeMinutes, refund);
    }

    @Override
    public void check(Findings findings) {
        Repeats.refuse(gateways, PaymentGateway::label, findings.at("gateways"));
        Bounds.require(orderLifetimeMinutes, 5, WEEK_IN_MINUTES, findings.at("orderLifetimeMinutes"));
    }
}
