package cn.qinxue.services.statistics;

import cn.qinxue.tenants.region.Region;

/**
 * A row of a table of regions.
 *
 * @param own the region of the table itself, without those below it
 * @param further whether there are regions below it
 */
record Branch(Region region, boolean own, boolean further) {
    /** What the row is called. */
    String name() {
        return own && further ? region.name() + "（本级）" : region.name();
    }

    /** Whether a path counts in this row. */
    boolean holds(String path) {
        return own
                ? path.equals(region.path().value())
                : path.startsWith(region.path().value());
    }
}
