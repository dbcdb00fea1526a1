package cn.qinxue.services.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one attempt at a course's quiz stands, without its paper. */
@Introspected
record QuizState(
        UUID enrollment,
        UUID course,
        @Nullable Integer score,
        boolean passed,
        @Nullable Instant handedInAt) {}
