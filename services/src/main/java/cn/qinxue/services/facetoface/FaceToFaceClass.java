package cn.qinxue.services.facetoface;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 面授班: what an approved plan and its site say of a class, and how full and how far it is.
 *
 * @param id of the plan
 * @param sitePath of the region whose office decides about the class
 * @param siteRegion full name of that region
 * @param hours hundredths of a credit hour that it gives
 * @param approvedHeads most who may enroll
 * @param allowedHeads most whom the hours report may name
 * @param heads how many are enrolled
 * @param named how many the hours report names
 * @param reportState null until hours are reported
 * @param closedAt when the office closed it for want of people; null if it did not
 */
@Introspected
public record FaceToFaceClass(
        UUID id,
        UUID offering,
        UUID site,
        String siteName,
        String sitePath,
        String siteRegion,
        String telephone,
        String programme,
        int year,
        String name,
        String levelGroup,
        UUID policyVersion,
        Instant enrollmentFrom,
        Instant enrollmentUntil,
        Instant trainingFrom,
        Instant trainingUntil,
        Instant examFrom,
        Instant examUntil,
        String place,
        String teachers,
        String note,
        int hours,
        int approvedHeads,
        int allowedHeads,
        int heads,
        int named,
        @Nullable ReportState reportState,
        @Nullable Instant reportedAt,
        @Nullable Instant closedAt) {

    /** How far it is at that moment. */
    public ClassState state(Instant now) {
        return ClassState.at(now, enrollmentUntil, reportState == ReportState.PASSED || closedAt != null);
    }

    /** How many may still enroll. */
    public int placesLeft() {
        return Math.max(0, approvedHeads - heads);
    }

    /** When training and examination are both over; from then on there are results to report. */
    public Instant overAt() {
        return examUntil.isAfter(trainingUntil) ? examUntil : trainingUntil;
    }

    /** Whether training and examination are over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(overAt());
    }
}
