package cn.qinxue.services.enrollment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of a person's enrollments of a year fixes its level group and policy version (decision 2). */
public final class DecidingEnrollment {
    /** In the order of enrolling; one that expired and was taken up again stands where it was taken up. */
    private static final Comparator<Enrollment> ORDER =
            Comparator.comparing(Enrollment::enrolledAt).thenComparing(Enrollment::id);

    private DecidingEnrollment() {}

    /** The first, whatever its form; cancelled, expired and refunded ones do not count (decision 4). */
    public static Optional<Enrollment> of(Collection<Enrollment> ofYear) {
        return ofYear.stream().filter(enrollment -> enrollment.state().counts()).min(ORDER);
    }

    /** The last of those that count. */
    public static Optional<Enrollment> newest(Collection<Enrollment> ofYear) {
        return ofYear.stream().filter(enrollment -> enrollment.state().counts()).max(ORDER);
    }
}
