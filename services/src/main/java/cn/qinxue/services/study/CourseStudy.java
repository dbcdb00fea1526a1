package cn.qinxue.services.study;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed course of a class and how far it was studied, for lists.
 *
 * @param hours that it brings, hundredths of a credit hour
 * @param clipMillis of all its chapters
 * @param lastAt when it was last studied; null if never
 */
@Introspected
public record CourseStudy(
        UUID enrollment,
        UUID course,
        String title,
        String category,
        int hours,
        int chapters,
        long clipMillis,
        long watchedMillis,
        int completeChapters,
        @Nullable Instant lastAt) {
    public boolean begun() {
        return watchedMillis > 0;
    }

    /** Only a complete course may be tested. */
    public boolean complete() {
        return completeChapters == chapters;
    }

    /** 0 to 100; 100 only when every chapter is complete. */
    public int percent() {
        return CourseProgress.percent(complete(), watchedMillis, clipMillis);
    }
}
