package cn.qinxue.services.token;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of logging in.
 *
 * @param name what it is for, in the issuer's words
 * @param tokenHash by which it is found; the token itself is kept nowhere
 * @param issuedBy the account in whose name it acts
 * @param lastUsedAt to the minute; null while it was never used
 */
@MappedEntity
public record ApiToken(
        @Id UUID id,
        String name,
        byte[] tokenHash,
        UUID issuedBy,
        String issuedByName,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Whether it opens anything at that moment. */
    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
