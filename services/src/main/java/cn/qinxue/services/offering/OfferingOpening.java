package cn.qinxue.services.offering;

import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Makes the online classes of every policy with which a new tenant begins. */
@Singleton
@Order(OfferingOpening.ORDER)
final class OfferingOpening implements OpeningStep {
    /** After the policies, before people. */
    static final int ORDER = 25;

    private final Programmes programmes;
    private final Policies policies;
    private final Offerings offerings;

    OfferingOpening(Programmes programmes, Policies policies, Offerings offerings) {
        this.programmes = programmes;
        this.policies = policies;
        this.offerings = offerings;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        for (var programme : programmes.all()) {
            for (int year : policies.years(programme.code())) {
                policies.current(programme.code(), year).ifPresent(offerings::create);
            }
        }
    }
}
