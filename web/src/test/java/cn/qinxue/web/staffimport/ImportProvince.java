package cn.qinxue.web.staffimport;

import cn.qinxue.infra.demonstration.DemonstrationTrades;
import cn.qinxue.services.staffimport.StaffImportJob;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.LocalDate;

/** A province that people can be imported into: a programme, this year's policy with level groups, the trades. */
final class ImportProvince {
    static final String PROGRAMME = "worker";

    private ImportProvince() {}

    static Tenant open(String name) {
        var tenant = TestHouse.openTenant(name);
        Tenancy.run(tenant, () -> {
            var source = BuiltInPolicies.all().stream()
                    .filter(policy -> policy.file().equals("jiangsu-worker-2023.yaml"))
                    .findFirst()
                    .orElseThrow();
            TestHouse.bean(Programmes.class).open(source.programme());
            var yaml = PolicyYaml.write(DemonstrationPolicy.derive(source.policy(), LocalDate.now()));
            var published = TestHouse.bean(Policies.class).publish(PROGRAMME, yaml, "测试", "测试");
            if (!(published instanceof Publication.Published)) throw new IllegalStateException(published.toString());
            TestHouse.bean(DemonstrationTrades.class).load();
        });
        return tenant;
    }

    /** One round of the job that would come by itself. */
    static void work(Tenant tenant) {
        Tenancy.run(tenant, () -> TestHouse.bean(StaffImportJob.class).run());
    }
}
