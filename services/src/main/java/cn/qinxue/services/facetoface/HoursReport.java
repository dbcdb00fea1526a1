package cn.qinxue.services.facetoface;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 课时申报 of a class; a class has one, and one that was returned is reported again.
 *
 * @param plan whose class it is
 * @param opinion of the office that decided
 * @param decidedBy the account that did
 */
@MappedEntity
public record HoursReport(
        @Id UUID plan,
        ReportState state,
        Instant reportedAt,
        @Nullable String opinion,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Version long version) {

    static HoursReport of(UUID plan, Instant now) {
        return new HoursReport(plan, ReportState.PENDING, now, null, null, null, 0);
    }

    HoursReport again(Instant now) {
        return new HoursReport(plan, ReportState.PENDING, now, null, null, null, version);
    }

    HoursReport decided(ReportState next, String why, UUID by, Instant now) {
        return new HoursReport(plan, next, reportedAt, why.isBlank() ? null : why, now, by, version);
    }
}
