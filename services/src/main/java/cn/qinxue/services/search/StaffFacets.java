package cn.qinxue.services.search;

import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Region;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * How many people of the result there are of each kind. Levels, trades, employers and states are counted as if nothing
 * of their own kind had been chosen, so that one sees what another choice would give.
 *
 * @param regions the chosen region (the scope's own where none was) with everything below it first, then each region
 *     directly below with everything below that, in the order of their codes, those with nobody included
 * @param levels by level, lowest first; people without one are not counted
 * @param trades those with the most people first
 * @param employers those with the most people first, {@link #MOST_EMPLOYERS} at most
 * @param states all three
 */
public record StaffFacets(
        List<RegionCount> regions,
        SequencedMap<SkillLevel, Long> levels,
        List<TradeCount> trades,
        List<EmployerCount> employers,
        SequencedMap<StaffState, Long> states) {
    /** So many employers are counted. */
    public static final int MOST_EMPLOYERS = 20;

    /** People of a region and below. */
    public record RegionCount(Region region, long count) {}

    /** People of a trade. */
    public record TradeCount(Trade trade, long count) {}

    /** People of a work unit; {@code region} is its region's full name. */
    public record EmployerCount(UUID id, String name, String region, long count) {}
}
