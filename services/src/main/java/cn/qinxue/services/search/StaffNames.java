package cn.qinxue.services.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people of a long list share, kept once instead of read with each of them.
 *
 * @param units by id, in the order of the list
 * @param trades their names by id
 */
record StaffNames(Map<UUID, Unit> units, Map<UUID, String> trades) {
    /**
     * A work unit as a list of people names it.
     *
     * @param region the full name of where its people count
     * @param office the full name of the office that manages it
     */
    record Unit(UUID id, String name, String officePath, String regionCode, String region, String office) {}

    /** The office with whose units the second half begins; null if all belong to one office, or there are none. */
    @Nullable
    String middle() {
        var offices = units.values().stream().map(Unit::officePath).toList();
        if (offices.isEmpty()) {
            return null;
        }
        var middle = offices.get(offices.size() / 2);
        return middle.equals(offices.getFirst()) ? after(middle, offices) : middle;
    }

    private static @Nullable String after(String office, List<String> offices) {
        int next = offices.lastIndexOf(office) + 1;
        return next == offices.size() ? null : offices.get(next);
    }
}
