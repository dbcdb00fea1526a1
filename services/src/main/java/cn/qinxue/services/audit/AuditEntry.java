package cn.qinxue.services.audit;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param number 1, 2, 3, … without a gap
 * @param at to the microsecond
 * @param address from which it was done; {@code -} for the platform's own jobs
 * @param beforeValue JSON object, as is {@code afterValue}
 * @param officePath to whose trail it belongs; null in the operators' own house and in entries from before there were
 *     offices
 * @param hash over the content and the hash of the entry before
 */
@MappedEntity
public record AuditEntry(
        @Id long number,
        Instant at,
        @Nullable UUID account,
        String accountName,
        AuditAction action,
        String subject,
        String address,
        String beforeValue,
        String afterValue,
        @Nullable RegionPath officePath,
        byte[] hash) {

    AuditEntry sealedBy(byte[] seal) {
        return new AuditEntry(
                number, at, account, accountName, action, subject, address, beforeValue, afterValue, officePath, seal);
    }
}
