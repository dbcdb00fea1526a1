package cn.qinxue.services.staffimport;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.Collection;

/**
 * How many rows became what; before the import, how many would.
 *
 * @param differing people whose record differs and was left alone
 * @param newEmployers work units that are new
 */
@Embeddable
public record ImportCounts(
        @MappedProperty("added") int added,
        @MappedProperty("unchanged") int unchanged,
        @MappedProperty("differing") int differing,
        @MappedProperty("updated") int updated,
        @MappedProperty("moved") int moved,
        @MappedProperty("bad") int bad,
        @MappedProperty("new_employers") int newEmployers) {
    /** Nothing yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    static ImportCounts of(Collection<RowVerdict> verdicts, int newEmployers) {
        var counts = new int[RowOutcome.values().length];
        verdicts.forEach(verdict -> counts[verdict.outcome().ordinal()]++);
        return new ImportCounts(
                counts[RowOutcome.ADDED.ordinal()],
                counts[RowOutcome.UNCHANGED.ordinal()],
                counts[RowOutcome.DIFFERING.ordinal()],
                counts[RowOutcome.UPDATED.ordinal()],
                counts[RowOutcome.MOVED.ordinal()],
                counts[RowOutcome.BAD.ordinal()],
                newEmployers);
    }

    /** People who were there already. */
    public int existing() {
        return unchanged + differing + updated + moved;
    }
}
