package cn.qinxue.services.equivalence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of their claims a learner wants to see; null is any.
 *
 * @param kind code of a kind
 */
public record OwnClaims(
        @Nullable String kind,
        @Nullable ClaimState state,
        @Nullable Integer year) {
    /** All of them. */
    public static final OwnClaims ALL = new OwnClaims(null, null, null);

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    /** Some of a learner's claims, and how many there are in all. */
    public record Page(List<EquivalenceClaim> claims, long total) {
        public Page {
            claims = List.copyOf(claims);
        }
    }
}
