package cn.qinxue.services.hours;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger; never changed.
 *
 * @param category code of the course category; null where the source states none
 * @param hours hundredths of a credit hour; negative in a reversal
 * @param sourceId with the source and the category it enters hours once
 * @param title what the archive calls it
 * @param reverses the entry that this one takes back; null for hours earned
 * @param reason why it was taken back
 */
@MappedEntity
public record HoursEntry(
        @Id UUID id,
        UUID staff,
        String programme,
        int year,
        @Nullable String category,
        int hours,
        HoursSource source,
        UUID sourceId,
        String title,
        UUID policyVersion,
        @Nullable UUID reverses,
        @Nullable String reason,
        Instant enteredAt) {

    static HoursEntry of(UUID id, HoursDraft draft, Instant now) {
        var whose = draft.whose();
        var origin = draft.origin();
        return new HoursEntry(
                id,
                whose.staff(),
                whose.programme(),
                whose.year(),
                draft.category(),
                draft.hours(),
                origin.source(),
                origin.id(),
                origin.title(),
                draft.policyVersion(),
                null,
                null,
                now);
    }

    HoursEntry reversed(UUID newId, String why, Instant now) {
        if (reverses != null) {
            throw new IllegalStateException("entry " + id + " is itself a reversal");
        }
        return new HoursEntry(
                newId, staff, programme, year, category, -hours, source, sourceId, title, policyVersion, id, why, now);
    }

    /** Whose hours they are, and of which year. */
    public PersonYear whose() {
        return new PersonYear(staff, programme, year);
    }
}
