package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.InvoiceDelivery;
import cn.qinxue.tenants.policy.PaymentGateway;
import cn.qinxue.tenants.policy.Policy;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which terms several classes are paid together: what all of their policies allow.
 *
 * @param gateways in the order of the newest policy; empty if the policies have none in common
 * @param lifetime how long the order may stay unpaid
 * @param deliveries how the invoice may come; empty if there is none to come
 */
public record OrderTerms(List<PaymentGateway> gateways, Duration lifetime, List<InvoiceDelivery> deliveries) {
    public OrderTerms {
        gateways = List.copyOf(gateways);
        deliveries = List.copyOf(deliveries);
    }

    /** What stands in an order for the delivery where no invoice is to come. */
    public static final String NO_INVOICE = "NONE";

    /** The deliveries by the names that orders keep. */
    public Set<String> deliveryCodes() {
        return deliveries.isEmpty()
                ? Set.of(NO_INVOICE)
                : deliveries.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The gateways by the names that payments keep. */
    public Set<String> gatewayCodes() {
        return gateways.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The common terms.
     *
     * @param policies of the classes, at least one
     */
    public static OrderTerms of(List<Policy> policies) {
        var newest = policies.stream().max(Comparator.comparing(Policy::year)).orElseThrow();
        return new OrderTerms(
                newest.payment().gateways().stream()
                        .filter(gateway -> policies.stream()
                                .allMatch(policy -> policy.payment().gateways().contains(gateway)))
                        .toList(),
                Duration.ofMinutes(policies.stream()
                        .mapToInt(policy -> policy.payment().orderLifetimeMinutes())
                        .min()
                        .orElseThrow()),
                newest.invoice().deliveries().stream()
                        .filter(delivery -> policies.stream()
                                .allMatch(
                                        policy -> policy.invoice().deliveries().contains(delivery)))
                        .toList());
    }
}
