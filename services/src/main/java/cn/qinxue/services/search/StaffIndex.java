package cn.qinxue.services.search;

import cn.qinxue.tenants.region.RegionPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The index of the bound tenant's people: an alias that is asked, before it one set of documents, and a second one while
 * it is built anew. Every method may throw {@link Away}.
 */
public interface StaffIndex {
    /** The index cannot answer now: not there, not up, too slow, or not yet filled. */
    final class Away extends RuntimeException {
        /** With the reason. */
        public Away(String message) {
            super(message);
        }

        /** With the reason and what it came from. */
        public Away(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** How many documents there are on a shelf, and the sum of their prints. */
    record Sum(long documents, long prints) {}

    /** Finds one part of a result; a cursor that is none is read as the beginning. */
    StaffFinding find(RegionPath scope, StaffSought sought, Slice slice);

    /** The ids of the whole result as it is now, in order, in portions of {@link Slice#MOST}. */
    void each(RegionPath scope, StaffSought sought, Consumer<List<UUID>> portion);

    /** Whether there is an index to ask, of the layout that this program knows. */
    boolean filled();

    /** The sets of documents that there are now, whether asked yet or not. */
    List<String> sets();

    /**
     * Puts documents into these sets and removes those of people who are gone, unless a set has been told a later
     * version of that person already.
     */
    void write(List<String> sets, List<StaffDocument> documents, Collection<UUID> gone, long version);

    /** What was written is found from now on. */
    void refresh();

    /** Makes a new, empty set, which nobody asks yet. */
    String begin();

    /** Lets everybody ask this set at once in place of the one before, and removes all others. */
    void replaceBy(String set);

    /** Removes a set that nobody asks. */
    void remove(String set);

    /** The sum of every shelf that is not empty, by {@link StaffDocument#shelf}. */
    Map<String, Sum> shelves();

    /** The prints on one shelf, by person. */
    Map<UUID, Long> prints(String shelf);
}
