package cn.qinxue.services.standing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recount that an office asked for, and what it found.
 *
 * @param askedBy the administrator's name
 * @param endedAt null while it waits or runs; then the numbers are null too
 * @param personYears how many were judged
 * @param differingYears person-years for which something else had been kept
 * @param differingRegions regions of a programme and year whose figures differed
 */
@MappedEntity("recount")
public record RecountRequest(
        @Id UUID id,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Long personYears,
        @Nullable Long differingYears,
        @Nullable Long differingRegions) {

    /** Whether it is done. */
    public boolean ended() {
        return endedAt != null;
    }

    RecountRequest ended(Recount found, Instant now) {
        return new RecountRequest(
                id, askedBy, askedAt, now, found.personYears(), found.differingYears(), found.differingRegions());
    }
}
