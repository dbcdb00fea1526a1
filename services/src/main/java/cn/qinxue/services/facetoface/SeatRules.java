package cn.qinxue.services.facetoface;

import cn.qinxue.services.enrollment.EnrollmentRefusal;
import cn.qinxue.tenants.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who gets a place in a face-to-face class, and which classes come about. Pure: no clock, no database. */
public final class SeatRules {
    private SeatRules() {}

    /**
     * Everything that stands in the way.
     *
     * @param policy that governs the class
     * @param personal what stands in the way of the person, whatever the class's times and seats
     */
    public static List<SeatRefusal> refusals(
            FaceToFaceClass its, Policy policy, List<EnrollmentRefusal> personal, Instant now) {
        var refusals = new ArrayList<SeatRefusal>();
        if (!policy.faceToFace().enabled()) {
            refusals.add(new SeatRefusal.NotOffered());
        }
        if (its.closedAt() != null) {
            refusals.add(new SeatRefusal.Closed());
        }
        if (now.isBefore(its.enrollmentFrom())) {
            refusals.add(new SeatRefusal.NotBegun(its.enrollmentFrom()));
        }
        if (now.isAfter(its.enrollmentUntil())) {
            refusals.add(new SeatRefusal.Over(its.enrollmentUntil()));
        }
        personal.forEach(cause -> refusals.add(new SeatRefusal.ByEnrollment(cause)));
        boolean inside = personal.stream().anyMatch(EnrollmentRefusal.AlreadyInClass.class::isInstance);
        if (its.placesLeft() == 0 && !inside) {
            refusals.add(new SeatRefusal.Full(its.approvedHeads()));
        }
        return List.copyOf(refusals);
    }

    /** Whether a class stands whose enrollment is over with fewer heads than the policy wants; nothing is reported of it. */
    public static boolean hasTooFew(FaceToFaceClass its, Policy policy, Instant now) {
        return its.reportState() == null
                && its.closedAt() == null
                && now.isAfter(its.enrollmentUntil())
                && its.heads() < policy.faceToFace().minimumHeads();
    }
}
