package cn.qinxue.services.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Time that was played but not credited, and why. */
@MappedEntity
public record StudyLoss(
        @Id UUID id, UUID enrollment, UUID chapter, LossReason reason, int millis, Instant happenedAt) {}
