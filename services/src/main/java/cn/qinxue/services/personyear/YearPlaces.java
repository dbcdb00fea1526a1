package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.ClassStandings;
import cn.qinxue.services.enrollment.DecidingEnrollment;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.order.OrderHold;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.Policy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the class of a person-year with everything that hangs on it. */
@Singleton
class YearPlaces {
    private final Enrollments enrollments;
    private final EnrollmentChoices choices;
    private final ClassStandings standings;
    private final Offerings offerings;
    private final Orders orders;
    private final Clock clock;

    YearPlaces(
            Enrollments enrollments,
            EnrollmentChoices choices,
            ClassStandings standings,
            Offerings offerings,
            Orders orders,
            Clock clock) {
        this.enrollments = enrollments;
        this.choices = choices;
        this.standings = standings;
        this.offerings = offerings;
        this.orders = orders;
        this.clock = clock;
    }

    /** The place of this person whose enrollments of the year are these: the one that has the year's steps. */
    YearPlace of(Staff staff, Policy policy, List<Enrollment> counting) {
        var stepping = stepping(counting);
        if (stepping.isEmpty()) {
            return free(staff, policy);
        }
        var enrollment = stepping.get();
        if (enrollment.delivery() == DeliveryMode.IN_PERSON) {
            return inPerson(staff, policy, enrollment);
        }
        var held = orders.holding(List.of(enrollment.id())).get(enrollment.id());
        return held != null && isOverdue(held) ? free(staff, policy) : taken(policy, enrollment, held);
    }

    /** The online class where there is one, else the newest face-to-face class: those before it are over. */
    static Optional<Enrollment> stepping(List<Enrollment> counting) {
        return counting.stream()
                .filter(enrollment -> enrollment.delivery() == DeliveryMode.ONLINE)
                .findFirst()
                .or(() -> DecidingEnrollment.newest(counting));
    }

    /** Its time is over; that it is not closed yet is a matter of a minute. */
    private boolean isOverdue(OrderHold held) {
        return held.isUnpaid() && !held.order().isPayable(clock.instant());
    }

    private YearPlace taken(Policy policy, Enrollment enrollment, @Nullable OrderHold held) {
        var windows = enrollments.windows(policy);
        return new YearPlace(
                offerings.byId(enrollment.offering()),
                enrollment,
                held != null && held.isUnpaid() ? held.order() : null,
                standings.of(enrollment),
                policy.fee(enrollment.level()).orElseThrow(),
                windows.enrollment(),
                windows.study());
    }

    /** What it costs is paid where it is held. Once it is over, the online class is the one to enroll in. */
    private YearPlace inPerson(Staff staff, Policy policy, Enrollment enrollment) {
        var windows = enrollments.windows(policy);
        var standing = standings.of(enrollment);
        var offering = standing.tasks().isEmpty()
                ? choices.ofYear(staff, policy.year())
                        .map(EnrollmentChoice::offering)
                        .orElse(null)
                : offerings.byId(enrollment.offering());
        return new YearPlace(offering, enrollment, null, standing, 0, windows.enrollment(), windows.study());
    }

    private YearPlace free(Staff staff, Policy policy) {
        var windows = enrollments.windows(policy);
        return new YearPlace(
                choices.ofYear(staff, policy.year())
                        .map(EnrollmentChoice::offering)
                        .orElse(null),
                null,
                null,
                ClassStanding.NONE,
                policy.fee(staff.level()).orElse(0),
                windows.enrollment(),
                windows.study());
    }
}
