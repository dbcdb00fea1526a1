package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.ModeExclusion;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyRefusal;
import cn.qinxue.tenants.policy.PolicyRules;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may enroll in which class on which day. Pure: no clock, no database. */
public final class EnrollmentRules {
    private EnrollmentRules() {}

    /**
     * What matters of a person.
     *
     * @param level null where the programme has no levels, or none is on record
     * @param dueFrom the first year that is required of the person
     * @param inUse whether the record is not closed
     */
    public record Applicant(@Nullable SkillLevel level, EmploymentKind employment, int dueFrom, boolean inUse) {}

    /**
     * What matters of a class.
     *
     * @param policy that governs its year now
     * @param current the policy of today's year; null while there is none
     */
    public record Place(
            Offering offering, Policy policy, @Nullable Policy current) {}

    /**
     * What the person has of that year already.
     *
     * @param enrollments all of that year, whatever their state
     * @param complete whether the hours of that year suffice
     */
    public record Year(List<Enrollment> enrollments, boolean complete) {
        public Year {
            enrollments = List.copyOf(enrollments);
        }
    }

    /** Everything that stands in the way; when a face-to-face class is enrolled in is its plan's matter, not the policy's. */
    public static List<EnrollmentRefusal> refusals(
            Applicant applicant, Place place, Year year, EnrollmentChannel channel, LocalDate today) {
        var refusals = new ArrayList<EnrollmentRefusal>();
        if (!applicant.inUse()) {
            refusals.add(new EnrollmentRefusal.RecordClosed());
        }
        addAudience(refusals, applicant, place);
        if (place.offering().delivery() == DeliveryMode.ONLINE) {
            windowRefusal(place.policy(), place.current(), today)
                    .ifPresent(cause -> refusals.add(new EnrollmentRefusal.ByPolicy(cause)));
        }
        var offered = place.policy().enrollment().channels();
        if (!offered.contains(channel)) {
            refusals.add(new EnrollmentRefusal.ChannelNotOffered(channel, offered));
        }
        addYear(refusals, applicant, place, year, today);
        addTaken(refusals, place, year);
        return List.copyOf(refusals);
    }

    /** Whether classes of that policy can be enrolled in and ordered on this day. */
    public static Optional<PolicyRefusal> windowRefusal(Policy policy, @Nullable Policy current, LocalDate today) {
        var window = ArrearsRules.enrollment(policy, current, today);
        if (today.isBefore(window.firstDay())) {
            return Optional.of(new PolicyRefusal.TooEarly(window.firstDay()));
        }
        return today.isAfter(window.lastDay())
                ? Optional.of(new PolicyRefusal.TooLate(window.lastDay()))
                : Optional.empty();
    }

    /** Whether the class is the one of this person's group under the policy in force. */
    public static boolean isOwnGroup(Offering offering, Policy policy, @Nullable SkillLevel level) {
        return offering.isFor(level)
                && policy.requirement(level)
                        .filter(requirement -> requirement.levelsLabel().equals(offering.levelGroup()))
                        .isPresent();
    }

    private static void addAudience(List<EnrollmentRefusal> refusals, Applicant applicant, Place place) {
        var level = applicant.level();
        var outside = PolicyRules.audienceRefusals(place.policy().audience(), level, applicant.employment());
        outside.forEach(cause -> refusals.add(new EnrollmentRefusal.ByPolicy(cause)));
        if (level != null && !isOwnGroup(place.offering(), place.policy(), level)) {
            refusals.add(new EnrollmentRefusal.LevelOutsideClass(
                    level, place.offering().levelGroup()));
        }
    }

    private static void addYear(
            List<EnrollmentRefusal> refusals, Applicant applicant, Place place, Year year, LocalDate today) {
        int itsYear = place.offering().year();
        if (itsYear < applicant.dueFrom()) {
            refusals.add(new EnrollmentRefusal.NotDue(itsYear, applicant.dueFrom()));
        }
        if (itsYear < today.getYear() && year.complete()) {
            refusals.add(new EnrollmentRefusal.YearComplete(itsYear));
        }
    }

    private static void addTaken(List<EnrollmentRefusal> refusals, Place place, Year year) {
        var offering = place.offering();
        for (var taken : year.enrollments()) {
            if (!taken.state().counts()) {
                continue;
            }
            boolean same = taken.delivery() == offering.delivery();
            if (same && offering.delivery() == DeliveryMode.ONLINE) {
                refusals.add(new EnrollmentRefusal.AlreadyEnrolled(offering.year(), taken.state()));
            } else if (taken.offering().equals(offering.id())) {
                refusals.add(new EnrollmentRefusal.AlreadyInClass());
            }
            if (!same && excludes(place.policy().enrollment().exclusion(), taken.delivery())) {
                refusals.add(new EnrollmentRefusal.OtherModeTaken(
                        offering.year(), taken.delivery().label()));
            }
        }
    }

    /** 2018: an online class bars face-to-face of that year, not the reverse (decision 4). */
    private static boolean excludes(ModeExclusion exclusion, DeliveryMode taken) {
        return switch (exclusion) {
            case NONE -> false;
            case ONLINE_BARS_FACE_TO_FACE -> taken == DeliveryMode.ONLINE;
            case EITHER -> true;
        };
    }
}
