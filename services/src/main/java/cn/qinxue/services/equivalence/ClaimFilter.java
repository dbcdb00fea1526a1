package cn.qinxue.services.equivalence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which claims an office wants to see; null is any.
 *
 * @param kind code of a kind
 * @param name part of the person's name; empty for any
 * @param from the first moment of filing
 * @param until the first moment no more
 * @param people whose; empty for everybody's
 * @param own only those that the office itself decides
 */
public record ClaimFilter(
        @Nullable String kind,
        String name,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable ClaimState state,
        List<UUID> people,
        boolean own) {
    /** Everything. */
    public static final ClaimFilter NONE = new ClaimFilter(null, "", null, null, null, List.of(), false);

    public ClaimFilter {
        people = List.copyOf(people);
    }

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    @Nullable
    String joinedPeople() {
        return people.isEmpty()
                ? null
                : String.join(",", people.stream().map(UUID::toString).toList());
    }
}
