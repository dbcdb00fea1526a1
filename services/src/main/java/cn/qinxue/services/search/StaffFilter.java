package cn.qinxue.services.search;

import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen; null or empty: anything.
 *
 * @param region where the people count, with everything below; 省直 is such a region
 * @param office whose people they are, with everything below
 * @param levels any of these
 * @param states any of these; active 是 is {@link StaffState#ACTIVE}, 否 the other two
 */
public record StaffFilter(
        @Nullable RegionPath region,
        @Nullable RegionPath office,
        Set<SkillLevel> levels,
        @Nullable UUID trade,
        @Nullable UUID employer,
        Set<StaffState> states) {
    /** Nothing chosen. */
    public static final StaffFilter NONE = new StaffFilter(null, null, Set.of(), null, null, Set.of());

    public StaffFilter {
        levels = Set.copyOf(levels);
        states = Set.copyOf(states);
    }

    /** Only those of a region and below. */
    public static StaffFilter inRegion(RegionPath region) {
        return new StaffFilter(region, null, Set.of(), null, null, Set.of());
    }

    /** The same but for the region. */
    StaffFilter anywhere() {
        return new StaffFilter(null, office, levels, trade, employer, states);
    }
}
