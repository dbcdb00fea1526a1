package cn.qinxue.services.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That an account is logged in at one browser.
 *
 * @param seenAt its last use, to the minute
 */
@MappedEntity
record Session(@Id byte[] tokenHash, UUID account, Instant createdAt, Instant seenAt) {}
