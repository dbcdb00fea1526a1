package cn.qinxue.services.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's history, for people.
 *
 * @param who the name of whoever did it, at that time
 * @param what the action in Chinese
 * @param address from which it was done
 */
public record StaffDeed(Instant at, String who, String what, String address, List<Change> changes) {
    /** One value: null where there was none, or is none any more. */
    public record Change(
            String label, @Nullable String before, @Nullable String after) {}

    public StaffDeed {
        changes = List.copyOf(changes);
    }
}
