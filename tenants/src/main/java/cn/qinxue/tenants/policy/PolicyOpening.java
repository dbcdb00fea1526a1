package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Gives a new tenant its programme and publishes the policy it begins with, where one is asked for. */
@Singleton
@Order(PolicyOpening.ORDER)
final class PolicyOpening implements OpeningStep {
    static final int ORDER = 20;

    private final Programmes programmes;
    private final Policies policies;

    PolicyOpening(Programmes programmes, Policies policies) {
        this.programmes = programmes;
        this.policies = policies;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        request.detail(FirstPolicy.class).ifPresent(this::publish);
    }

    private void publish(FirstPolicy first) {
        programmes.open(first.programme());
        var publication = policies.publish(first.programme().code(), first.yaml(), first.author(), first.reason());
        if (publication instanceof Publication.Refused refused) {
            throw new IllegalStateException("The first policy is not sound: " + refused.problems());
        }
    }
}
