package cn.qinxue.services.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail somebody wants to see; null is any.
 *
 * @param from the first moment
 * @param until the first moment no more
 * @param person whole name of who did it
 * @param subject whole name of whom or what it was done to, or a subject as the trail writes it ({@code staff/0198…})
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable AuditAction action,
        @Nullable String person,
        @Nullable String subject) {
    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);
}
