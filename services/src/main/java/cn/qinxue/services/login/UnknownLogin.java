package cn.qinxue.services.login;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed logins under a name that no account has. */
@MappedEntity
record UnknownLogin(@Id byte[] hash, int failures, @Nullable Instant lockedUntil, Instant triedAt) {}
