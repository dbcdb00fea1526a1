package cn.qinxue.services.personyear;

import cn.qinxue.services.offering.DeliveryMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which of the enrollments of a year fixes its level and policy, and has its steps. */
public final class DecidingEnrollment {
    private DecidingEnrollment() {}

    /** Where both kinds were taken, the online class is the one; of several of a kind the first. */
    public static <E> Optional<E> of(Collection<E> countingOfYear, Function<E, DeliveryMode> delivery) {
        return countingOfYear.stream()
                .min(Comparator.comparing(enrollment -> delivery.apply(enrollment) != DeliveryMode.ONLINE));
    }
}
