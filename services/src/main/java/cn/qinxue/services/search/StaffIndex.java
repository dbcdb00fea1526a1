package cn.qinxue.services.search;

import cn.qinxue.tenants.region.RegionPath;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The index of the bound tenant's people. Every method may throw {@link Away}. */
public interface StaffIndex {
    /** The index cannot answer now: not there, not up, too slow, or not yet filled. */
    final class Away extends RuntimeException {
        public Away(String message) {
            super(message);
        }

        public Away(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Finds one part of a result; a cursor that is none is read as the beginning. */
    StaffFinding find(RegionPath scope, StaffSought sought, Slice slice);

    /** The ids of the whole result as it is now, in order, in portions of {@link Slice#MOST}. */
    void each(RegionPath scope, StaffSought sought, Consumer<List<UUID>> portion);
}
