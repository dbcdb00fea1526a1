package cn.qinxue.services.site;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a training site, with what is shown of the account.
 *
 * @param mobileTail last four digits of the bound mobile number; null while none is bound
 */
@Introspected
public record SiteAdministratorLine(
        UUID account,
        UUID site,
        String accountName,
        String name,
        @Nullable String mobileTail,
        boolean disabled,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt) {}
