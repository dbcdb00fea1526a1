package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What is left of a unit that was merged into another: its old address leads there, and a list that still names it means
 * the other. Papers that were written before keep their text, since they hold the name and not the unit.
 *
 * @param employer the id that the unit had
 * @param intoEmployer where its people are now; follows when that one is merged as well
 */
@MappedEntity("employer_merger")
public record EmployerMerger(
        @Id UUID employer,
        String name,
        String regionCode,
        String officeCode,
        RegionPath officePath,
        UUID intoEmployer,
        Instant mergedAt) {

    static EmployerMerger of(Employer gone, UUID into, Instant at) {
        return new EmployerMerger(
                gone.id(), gone.name(), gone.regionCode(), gone.officeCode(), gone.officePath(), into, at);
    }
}
