package cn.qinxue.services.site;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 面授点: where face-to-face classes are held. It belongs to the office of its region.
 *
 * @param regionPath the region whose office made it; it never moves
 * @param capacity how many people can be taught there at once
 * @param coverage what is taught there 培训范围
 * @param contact whom to ask for
 * @param disabled no new plan; classes that run finish
 */
@MappedEntity
public record TrainingSite(
        @Id UUID id,
        String name,
        RegionPath regionPath,
        @Nullable LocalDate foundedOn,
        int capacity,
        String coverage,
        String place,
        String contact,
        String telephone,
        String description,
        boolean disabled,
        Instant createdAt,
        @Version long version) {

    static TrainingSite opened(UUID id, RegionPath region, SiteDetails details, Instant now) {
        return new TrainingSite(
                id,
                details.name(),
                region,
                details.foundedOn(),
                details.capacity(),
                details.coverage(),
                details.place(),
                details.reach().contact(),
                details.reach().telephone(),
                details.description(),
                false,
                now,
                0);
    }

    TrainingSite changed(SiteDetails details) {
        return with(details, disabled);
    }

    TrainingSite disabled(boolean now) {
        return with(details(), now);
    }

    /** What an office says of it in a form. */
    public SiteDetails details() {
        return new SiteDetails(
                name, foundedOn, capacity, coverage, place, new SiteDetails.Reach(contact, telephone), description);
    }

    private TrainingSite with(SiteDetails details, boolean off) {
        return new TrainingSite(
                id,
                details.name(),
                regionPath,
                details.foundedOn(),
                details.capacity(),
                details.coverage(),
                details.place(),
                details.reach().contact(),
                details.reach().telephone(),
                details.description(),
                off,
                createdAt,
                version);
    }
}
