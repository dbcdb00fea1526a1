package cn.qinxue.services.limit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How often something happened in one window.
 *
 * @param hash of purpose, subject and window: neither addresses nor numbers are kept
 */
@MappedEntity
record RateCount(@Id byte[] hash, int count, Instant endsAt) {}
