package cn.qinxue.tenants.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A published policy; never changed, for classes, hours and certificates refer to it.
 *
 * @param programme code of the programme
 * @param version counts from 1 within programme and year
 * @param yaml the text as it was published, comments included
 * @param author who published it
 * @param reason why, in the author's words
 */
@MappedEntity
public record PolicyVersion(
        @Id UUID id,
        String programme,
        int year,
        int version,
        String yaml,
        String author,
        String reason,
        Instant publishedAt,
        Instant effectiveFrom) {}
