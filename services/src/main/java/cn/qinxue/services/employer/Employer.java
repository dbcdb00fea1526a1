package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/**
 * A work unit 工作单位. Its people count in its region and belong to its managing office, which is its region's own
 * unless another is named (a provincial university in Nantong follows Nantong).
 */
@MappedEntity("employer")
public record Employer(
        @Id UUID id,
        String name,
        String regionCode,
        RegionPath regionPath,
        String officeCode,
        RegionPath officePath,
        @Version long version) {

    static Employer of(UUID id, String name, Region region, Region office, long version) {
        return new Employer(id, name, region.code(), region.path(), office.code(), office.path(), version);
    }

    /** Whether another office than its region's manages it. */
    public boolean managedElsewhere() {
        return !officeCode.equals(regionCode);
    }
}
