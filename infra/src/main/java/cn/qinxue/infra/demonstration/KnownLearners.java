package cn.qinxue.infra.demonstration;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people whose accounts the console names: only what their stage says happens to them. */
@Singleton
class KnownLearners {
    private final StaffRecords records;

    KnownLearners(StaffRecords records) {
        this.records = records;
    }

    /** Ids of their records. */
    Set<UUID> of(DemonstrationTenant tenant) {
        var root = RegionPath.root(tenant.divisionCode());
        return tenant.learners().stream()
                .flatMap(learner -> records.ofIdNumber(root, learner.idNumber()).stream())
                .map(Staff::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
