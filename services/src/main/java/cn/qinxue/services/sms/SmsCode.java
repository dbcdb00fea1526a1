package cn.qinxue.services.sms;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was sent, or as if it had been.
 *
 * @param subject what it is for: a keyed hash or an account's id as bytes
 * @param mobileCipher where it went; null where nothing was sent
 * @param codeHash keyed hash of id and code
 */
@MappedEntity
record SmsCode(
        @Id UUID id,
        SmsPurpose purpose,
        byte[] subject,
        @jakarta.annotation.Nullable byte @Nullable [] mobileCipher,
        @jakarta.annotation.Nullable byte @Nullable [] mobileHash,
        byte[] codeHash,
        int tries,
        Instant sentAt,
        Instant expiresAt,
        boolean used) {}
