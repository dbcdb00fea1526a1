package cn.qinxue.services.province;

import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyVersion;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

/** Reads what the bound province has, apart from people. */
@Singleton
class ProvinceContentsReader {
    private final Regions regions;
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    ProvinceContentsReader(Regions regions, Programmes programmes, Policies policies, Clock clock) {
        this.regions = regions;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    ProvinceContents read() {
        var today = LocalDate.now(clock);
        var all = programmes.all();
        var versions = new ArrayList<PolicyVersion>();
        for (var programme : all) {
            for (int year : policies.years(programme.code())) {
                versions.addAll(policies.versions(programme.code(), year));
            }
        }
        long valid = regions.tree().all().stream()
                .filter(region -> region.validOn(today))
                .count();
        return new ProvinceContents((int) valid, all, versions);
    }
}
