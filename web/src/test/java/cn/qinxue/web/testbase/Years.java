package cn.qinxue.web.testbase;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** This year's policy and classes of a tenant, for the tests of pages: open today, whatever day it is. */
public final class Years {
    private Years() {}

    /** Publishes what the built-in policy of that file makes of this year and opens its classes. */
    public static void open(Tenant tenant, String file) {
        open(tenant, file, yaml -> yaml);
    }

    /** The same with its text changed. */
    public static void open(Tenant tenant, String file, UnaryOperator<String> change) {
        var derived = DemonstrationPolicy.derive(builtIn(file).policy(), today());
        publish(tenant, file, change.apply(PolicyYaml.write(derived)));
    }

    /** Publishes what the same policy makes of last year, and opens its classes. */
    public static void openLastYear(Tenant tenant, String file) {
        Policy derived = DemonstrationPolicy.derive(builtIn(file).policy(), today().minusYears(1));
        publish(tenant, file, PolicyYaml.write(derived));
    }

    /** This year's class for that level. */
    public static Offering offering(Tenant tenant, SkillLevel level) {
        return Tenancy.call(
                tenant,
                () -> TestHouse.bean(Offerings.class).online("worker", today().getYear()).stream()
                        .filter(offering -> offering.isFor(level))
                        .findFirst()
                        .orElseThrow());
    }

    private static void publish(Tenant tenant, String file, String yaml) {
        Tenancy.run(tenant, () -> {
            TestHouse.bean(Programmes.class).open(builtIn(file).programme());
            var programme = builtIn(file).programme().code();
            TestHouse.bean(Offerings.class)
                    .create(published(TestHouse.bean(Policies.class).publish(programme, yaml, "省工考办", "年度政策")));
        });
    }

    private static PublishedPolicy published(Publication publication) {
        return switch (publication) {
            case Publication.Published published -> published.policy();
            case Publication.Refused refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    private static BuiltInPolicy builtIn(String file) {
        return BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.now(TestHouse.bean(Clock.class));
    }
}
