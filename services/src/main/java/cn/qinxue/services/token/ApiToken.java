package cn.qinxue.services.token;

import cn.qinxue.services.access.Right;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of logging in.
 *
 * @param name what it is for, in the issuer's words
 * @param tokenHash by which it is found; the token itself is kept nowhere
 * @param issuedBy the account in whose name it acts
 * @param officePath the office that issued it: its own and lower regions are all it sees; null for the operators' ones
 * @param mayChange whether it may change records, not only read them
 * @param fullNumbers whether it is shown ID and mobile numbers in full
 * @param lastUsedAt to the minute; null while it was never used, as is {@code lastUsedAddress}
 */
@MappedEntity
public record ApiToken(
        @Id UUID id,
        String name,
        byte[] tokenHash,
        UUID issuedBy,
        String issuedByName,
        @Nullable RegionPath officePath,
        boolean mayChange,
        boolean fullNumbers,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedAddress) {

    /** What an office's token can be given. */
    public static final Set<Right> GRANTABLE = Set.of(Right.STAFF, Right.FULL_NUMBERS);

    /** Whether it opens anything at that moment. */
    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** What it was given. */
    public Set<Right> rights() {
        var rights = EnumSet.noneOf(Right.class);
        if (mayChange) rights.add(Right.STAFF);
        if (fullNumbers) rights.add(Right.FULL_NUMBERS);
        return rights;
    }
}
