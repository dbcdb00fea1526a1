package cn.qinxue.services.study;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plays at a learner's one device.
 *
 * @param token known to that device only; whoever begins anew gets another, and the old one is worth nothing
 * @param clipMillis length of the clip
 * @param beatAt when the device was last heard
 * @param closesAt when the study window of the class ends
 * @param checkInMillis play time until the next pop-up question; null where the policy has none
 * @param attentionCheck the question that waits for its answer; nothing is credited meanwhile
 * @param creditedMillis since the beginning
 * @param lostMillis what the device played without credit since the beginning
 */
@Introspected
public record Playback(
        UUID account,
        UUID token,
        UUID enrollment,
        UUID course,
        UUID chapter,
        int clipMillis,
        Instant beatAt,
        Instant closesAt,
        @Nullable Integer checkInMillis,
        @Nullable UUID attentionCheck,
        long creditedMillis,
        long lostMillis) {}
