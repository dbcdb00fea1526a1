package cn.qinxue.services.standing;

import cn.qinxue.services.enrollment.DecidingEnrollment;
import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that happened in one person-year; filled row by row as it is read. */
final class YearSources {
    private final List<Place> places = new ArrayList<>();
    private final List<EarnedHours> earned = new ArrayList<>();
    private int claims;
    private int claimsPassed;
    private int others;

    /**
     * An enrollment that counts.
     *
     * @param passed a face-to-face class of which the result is confirmed as passed
     */
    record Place(DeliveryMode delivery, @Nullable SkillLevel level, UUID policyVersion, State state, boolean passed) {
        boolean succeeded() {
            return delivery == DeliveryMode.ONLINE ? state == State.COMPLETED : passed;
        }
    }

    /** In the order of enrolling. */
    void add(Place place) {
        if (place.state().counts()) places.add(place);
    }

    void add(EarnedHours hours) {
        earned.add(hours);
    }

    void claims(int standing, int approved) {
        claims = standing;
        claimsPassed = approved;
    }

    void others(int times) {
        others = times;
    }

    /** The first fixes the level and the policy, whatever its form, as {@link DecidingEnrollment} has it. */
    Optional<Place> deciding() {
        return places.stream().findFirst();
    }

    List<EarnedHours> earned() {
        return earned;
    }

    Takings takings() {
        return new Takings(
                times(DeliveryMode.ONLINE, false),
                times(DeliveryMode.ONLINE, true),
                times(DeliveryMode.IN_PERSON, false),
                times(DeliveryMode.IN_PERSON, true),
                claims,
                claimsPassed,
                others);
    }

    /** Whether anything stands of all that happened. */
    boolean any() {
        return takings().any() || !earned.isEmpty();
    }

    private int times(DeliveryMode delivery, boolean passedOnly) {
        return (int) places.stream()
                .filter(place -> place.delivery() == delivery)
                .filter(place -> !passedOnly || place.succeeded())
                .count();
    }
}
