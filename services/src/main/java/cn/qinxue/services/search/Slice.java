package cn.qinxue.services.search;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a result.
 *
 * @param offset how many people stand before it; far ones cost a walk
 * @param size how many people, up to {@link #MOST}
 * @param cursor {@link StaffHits#next} of the part before, in place of an offset: costs the same however far
 */
public record Slice(long offset, int size, @Nullable String cursor) {
    /** So many people at once at most. */
    public static final int MOST = 1_000;

    /**
     * A part of a result.
     *
     * @throws IllegalArgumentException for a negative offset or a size outside 1 to {@link #MOST}
     */
    public Slice {
        if (offset < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("No slice: %d people after %d".formatted(size, offset));
        }
    }

    /** The part after so many people. */
    public static Slice at(long offset, int size) {
        return new Slice(offset, size, null);
    }

    /** Whether this text is the {@link StaffHits#next} of some part. */
    public static boolean isCursor(String text) {
        return StaffPlace.of(text).isPresent();
    }

    /** The part after the one whose {@link StaffHits#next} this is. */
    public static Slice after(String cursor, int size) {
        return new Slice(0, size, cursor);
    }
}
