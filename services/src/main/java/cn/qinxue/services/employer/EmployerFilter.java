package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.RegionPath;
import org.jspecify.annotations.Nullable;

/**
 * Which units of the scope a list shows.
 *
 * @param part part of the name; empty: any
 * @param within only those that stand in this region or below; null: everywhere
 * @param elsewhere only those that stand outside the scope and are managed from within it
 */
public record EmployerFilter(String part, @Nullable RegionPath within, boolean elsewhere) {
    /** Every unit of the scope. */
    public static final EmployerFilter ALL = new EmployerFilter("", null, false);

    public EmployerFilter {
        part = part.strip();
    }

    /** The beginning that the region's path must have. */
    String region() {
        return within == null ? "" : within.value();
    }
}
