package cn.qinxue.services.facetoface;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A face-to-face class in which somebody has a place that counts.
 *
 * @param reportState null until hours are reported
 * @param passed whether the confirmed report says that the person passed; null for whoever has no result
 */
@Introspected
record TakenClass(
        UUID offering,
        int year,
        String name,
        @Nullable ReportState reportState,
        @Nullable Boolean passed) {

    /** Whether the person attended and passed, and the office has confirmed it. */
    boolean isPassed() {
        return isConfirmed() && Boolean.TRUE.equals(passed);
    }

    /** Whether it came to nothing: confirmed, and the person did not attend or did not pass. */
    boolean isOver() {
        return isConfirmed() && !isPassed();
    }

    private boolean isConfirmed() {
        return reportState == ReportState.PASSED;
    }
}
