package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.SkillLevel;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The level of the year: that of the first, else the one on record; null is ungraded. */
    public static @Nullable SkillLevel level(Collection<Enrollment> ofYear, @Nullable SkillLevel onRecord) {
        var first = of(ofYear);
        return first.isPresent() ? first.get().level() : onRecord;
    }

    /** The last of those that count. */
    public static Optional<Enrollment> newest(Collection<Enrollment> ofYear) {
        return ofYear.stream().filter(enrollment -> enrollment.state().counts()).max(ORDER);
    }
}
