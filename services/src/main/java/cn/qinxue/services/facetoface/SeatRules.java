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
     * Who wants a place.
     *
     * @param refusals what stands in the way of the person, whatever the class's times and seats
     * @param taken the face-to-face classes of the year in which the person has a place
     */
    record Seeker(List<EnrollmentRefusal> refusals, List<TakenClass> taken) {
        Seeker {
            refusals = List.copyOf(refusals);
            taken = List.copyOf(taken);
        }
    }

    /**
     * Everything that stands in the way. A year has one face-to-face class for a person: a second one is to be had only
     * when the first is over and came to nothing, confirmed without the person or without a pass; what a passed class
     * leaves missing is learned online.
     *
     * @param policy that governs the class
     */
    static List<SeatRefusal> refusals(FaceToFaceClass its, Policy policy, Seeker seeker, Instant now) {
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
        seeker.refusals().forEach(cause -> refusals.add(new SeatRefusal.ByEnrollment(cause)));
        seeker.taken().stream()
                .filter(other -> !other.offering().equals(its.offering()) && !other.isOver())
                .findFirst()
                .ifPresent(other ->
                        refusals.add(new SeatRefusal.OtherClassTaken(other.year(), other.name(), other.isPassed())));
        boolean inside = seeker.refusals().stream().anyMatch(EnrollmentRefusal.AlreadyInClass.class::isInstance);
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
