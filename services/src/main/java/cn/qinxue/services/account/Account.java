package cn.qinxue.services.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in.
 *
 * @param name the person's name as shown
 * @param mobileCipher the bound mobile number, encrypted; null while none is bound
 * @param mobileTail its last four digits
 * @param failures wrong passwords in a row
 * @param lockedUntil no login before that moment
 */
@MappedEntity
public record Account(
        @Id UUID id,
        Role role,
        String name,
        @jakarta.annotation.Nullable byte @Nullable [] mobileCipher,
        @Nullable String mobileTail,
        String passwordHash,
        boolean mustChangePassword,
        int failures,
        @Nullable Instant lockedUntil,
        boolean disabled,
        Instant createdAt,
        @Nullable Instant lastLoginAt,
        @Version long version) {}
