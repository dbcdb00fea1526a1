package cn.qinxue.services.search;

import java.util.Map;
import java.util.UUID;

/**
 * What people of a long list share, kept once instead of read with each of them.
 *
 * @param units by id
 * @param trades their names by id
 */
record StaffNames(Map<UUID, Unit> units, Map<UUID, String> trades) {
    /**
     * A work unit as a list of people names it.
     *
     * @param region the full name of where its people count
     * @param office the full name of the office that manages it
     */
    record Unit(UUID id, String name, String regionCode, String region, String office) {}
}
