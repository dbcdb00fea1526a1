package cn.qinxue.services.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training plan in a list.
 *
 * @param regionPath the region of its site
 * @param confirmed whether the hours of its class are confirmed
 */
@Introspected
public record PlanLine(
        UUID id,
        UUID site,
        String siteName,
        String regionPath,
        int year,
        String name,
        Instant enrollmentFrom,
        Instant enrollmentUntil,
        Instant trainingFrom,
        Instant trainingUntil,
        Instant examFrom,
        Instant examUntil,
        int plannedHeads,
        @Nullable Integer approvedHeads,
        @Nullable Integer allowedHeads,
        PlanState state,
        @Nullable UUID offering,
        boolean confirmed) {

    /** Whether that can be done to it now, by whoever may. */
    public boolean allows(PlanAction action) {
        return action.isPossible(state, confirmed);
    }
}
