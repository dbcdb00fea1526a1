package cn.qinxue.services.study;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a chapter was watched.
 *
 * @param watchedMillis from the beginning without a gap, in milliseconds of the clip
 */
@Introspected
public record StudyProgress(
        UUID enrollment,
        UUID chapter,
        UUID course,
        int watchedMillis,
        @Nullable Instant completedAt) {
    public boolean complete() {
        return completedAt != null;
    }
}
