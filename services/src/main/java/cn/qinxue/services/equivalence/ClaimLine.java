package cn.qinxue.services.equivalence;

import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim in an office's list, hours in hundredths.
 *
 * @param officePath of the person's office
 */
@Introspected
public record ClaimLine(
        UUID id,
        UUID staff,
        String name,
        String idNumberTail,
        String employer,
        String officePath,
        String programme,
        int year,
        String kind,
        String title,
        String organiser,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String category,
        int hours,
        @Nullable Integer granted,
        ClaimState state,
        @Nullable String opinion,
        Instant filedAt,
        @Nullable Instant decidedAt,
        long version) {

    public RegionPath office() {
        return new RegionPath(officePath);
    }

    /** As a screen shows it. */
    public String idNumber() {
        return PersonalNumbers.masked(idNumberTail);
    }
}
