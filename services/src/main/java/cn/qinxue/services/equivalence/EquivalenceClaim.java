package cn.qinxue.services.equivalence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training elsewhere that a learner wants counted in the year in which it took place; all hours are hundredths.
 *
 * @param kind code of a kind of the policy
 * @param category code of the course category; null: counts to the total only
 * @param hours as claimed
 * @param granted what went into the ledger; null unless approved
 * @param opinion of the office, or why an approval was taken back
 * @param decidedBy account of who decided
 */
@MappedEntity("equivalence_claim")
public record EquivalenceClaim(
        @Id UUID id,
        UUID staff,
        String programme,
        int year,
        String kind,
        String title,
        String organiser,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String category,
        int hours,
        @Nullable Integer granted,
        ClaimState state,
        @Nullable String opinion,
        Instant filedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Version long version) {

    /** What an office decided, and when. */
    record Verdict(
            ClaimState state,
            @Nullable Integer granted,
            @Nullable String opinion,
            UUID by,
            Instant at) {}

    static EquivalenceClaim filed(UUID id, ClaimDraft draft, UUID staff, String programme, int year, Instant now) {
        return new EquivalenceClaim(
                id,
                staff,
                programme,
                year,
                draft.kind(),
                draft.title(),
                draft.organiser(),
                draft.firstDay(),
                draft.lastDay(),
                draft.category(),
                draft.hours(),
                null,
                ClaimState.PENDING,
                null,
                now,
                null,
                null,
                0);
    }

    EquivalenceClaim withdrawn() {
        return with(ClaimState.WITHDRAWN, null, opinion, decidedAt, decidedBy);
    }

    EquivalenceClaim decided(Verdict verdict) {
        return with(verdict.state(), verdict.granted(), verdict.opinion(), verdict.at(), verdict.by());
    }

    /** What it takes, or would take, of the year's allowance, in hundredths. */
    public int weight() {
        return switch (state) {
            case PENDING -> hours;
            case APPROVED -> granted == null ? 0 : granted;
            case REFUSED, WITHDRAWN -> 0;
        };
    }

    private EquivalenceClaim with(
            ClaimState next,
            @Nullable Integer nextGranted,
            @Nullable String nextOpinion,
            @Nullable Instant at,
            @Nullable UUID by) {
        return new EquivalenceClaim(
                id,
                staff,
                programme,
                year,
                kind,
                title,
                organiser,
                firstDay,
                lastDay,
                category,
                hours,
                nextGranted,
                next,
                nextOpinion,
                filedAt,
                at,
                by,
                version);
    }
}
