package cn.qinxue.tenants.region;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One region of a tenant's tree; {@code fullName} is 江苏省/南通市/海安市. Both days of the validity count; null means
 * open.
 */
@MappedEntity("region")
public record Region(
        @Id String code,
        String name,
        @Nullable String parentCode,
        RegionKind kind,
        RegionPath path,
        String fullName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A region directly below this one, with path and full name made from this one's. */
    public Region child(String childCode, String childName, RegionKind childKind) {
        return child(childCode, childName, childKind, null);
    }

    Region child(String childCode, String childName, RegionKind childKind, @Nullable LocalDate from) {
        return new Region(
                childCode, childName, code, childKind, path.child(childCode), fullName + "/" + childName, from, null);
    }

    /** Whether the region exists on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
