package cn.qinxue.infra.demonstration;

import cn.qinxue.services.offering.Offerings;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Publishes the real policies for their own years and, derived from the newest, one whose windows are open today. */
@Singleton
class DemonstrationPolicies {
    private static final String AUTHOR = "演示";

    private final Programmes programmes;
    private final Policies policies;
    private final Offerings offerings;
    private final Clock clock;

    DemonstrationPolicies(Programmes programmes, Policies policies, Offerings offerings, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.offerings = offerings;
        this.clock = clock;
    }

    @Transactional
    void publishAll(DemonstrationTenant tenant) {
        for (var policy : tenant.policies()) {
            programmes.open(policy.programme());
            publish(policy, policy.yaml(), "随平台提供的政策");
        }
    }

    /** The present year's policy and classes; does nothing when they are there, so it may run at every start. */
    @Transactional
    void publishThisYear(DemonstrationTenant tenant) {
        var today = LocalDate.now(clock);
        if (policies.current(tenant.programme(), today.getYear()).isPresent()) return;
        var source = tenant.thisYearsPolicy();
        var derived = DemonstrationPolicy.derive(source.policy(), today);
        offerings.create(publish(source, PolicyYaml.write(derived), "演示：由" + source.file() + "推出，时间改为今年"));
    }

    private PublishedPolicy publish(BuiltInPolicy policy, String yaml, String reason) {
        return switch (policies.publish(policy.programme().code(), yaml, AUTHOR, reason)) {
            case Publication.Published published -> published.policy();
            case Publication.Refused refused ->
                throw new IllegalStateException(policy.file() + " is not sound: " + refused.problems());
        };
    }
}
