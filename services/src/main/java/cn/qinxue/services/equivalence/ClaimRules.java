package cn.qinxue.services.equivalence;

import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.tenants.policy.EquivalenceKind;
import cn.qinxue.tenants.policy.EquivalencePolicy;
import cn.qinxue.tenants.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be claimed, and what may be done to a claim. Pure: no clock, no database. */
public final class ClaimRules {
    private ClaimRules() {}

    /**
     * Who files.
     *
     * @param policy that governs the person's year; null where it asks nothing of the person
     * @param ofYear every claim of the person and year
     */
    public record Claimant(boolean closed, @Nullable Policy policy, int year, List<EquivalenceClaim> ofYear) {}

    /** Whether this party may do that to a claim in this state. */
    public static boolean may(Party party, ClaimAction action, ClaimState state) {
        return action.isOf(party) && action.possibleIn(state);
    }

    /** Everything against filing this claim today. */
    public static List<ClaimRefusal> filingRefusals(Claimant claimant, ClaimDraft draft, LocalDate today) {
        var refusals = new ArrayList<ClaimRefusal>();
        if (claimant.closed()) refusals.add(new ClaimRefusal.RecordClosed());
        refusals.addAll(dayRefusals(claimant.year(), draft, today));
        if (draft.hours() <= 0) refusals.add(new ClaimRefusal.NoHours("hours"));
        var policy = claimant.policy();
        if (policy == null) {
            refusals.add(new ClaimRefusal.NothingRequired(claimant.year()));
        } else if (!policy.equivalence().enabled()) {
            refusals.add(new ClaimRefusal.NotOffered(claimant.year()));
        } else {
            refusals.addAll(policyRefusals(policy, claimant.ofYear(), draft));
        }
        return List.copyOf(refusals);
    }

    private static List<ClaimRefusal> dayRefusals(int year, ClaimDraft draft, LocalDate today) {
        var refusals = new ArrayList<ClaimRefusal>();
        if (draft.firstDay().getYear() != year) refusals.add(new ClaimRefusal.OutsideYear("firstDay", year));
        if (draft.lastDay().getYear() != year) refusals.add(new ClaimRefusal.OutsideYear("lastDay", year));
        if (draft.lastDay().isBefore(draft.firstDay())) refusals.add(new ClaimRefusal.EndsBeforeBeginning());
        if (draft.lastDay().isAfter(today)) refusals.add(new ClaimRefusal.InFuture());
        return refusals;
    }

    private static List<ClaimRefusal> policyRefusals(Policy policy, List<EquivalenceClaim> ofYear, ClaimDraft draft) {
        var refusals = new ArrayList<ClaimRefusal>();
        var category = draft.category();
        if (category != null && policy.categoryLabel(category).isEmpty()) {
            refusals.add(new ClaimRefusal.UnknownCategory());
        }
        kind(policy.equivalence(), draft.kind())
                .ifPresentOrElse(
                        kind -> {
                            var left = allowance(policy.equivalence(), kind, ofYear);
                            if (draft.hours() > left.hours()) {
                                refusals.add(new ClaimRefusal.OverCap("hours", kind.label(), left));
                            }
                        },
                        () -> refusals.add(new ClaimRefusal.UnknownKind()));
        return refusals;
    }

    /**
     * Everything against granting so many hours.
     *
     * @param policy that governs the person's year; null where it asks nothing of the person
     * @param ofYear every claim of the person and year, this one among them; what else is pending does not count
     * @param granted hundredths of an hour
     */
    public static List<ClaimRefusal> approvalRefusals(
            @Nullable Policy policy, List<EquivalenceClaim> ofYear, EquivalenceClaim claim, int granted) {
        if (policy == null) return List.of(new ClaimRefusal.NothingRequired(claim.year()));
        if (!policy.equivalence().enabled()) return List.of(new ClaimRefusal.NotOffered(claim.year()));
        var kind = kind(policy.equivalence(), claim.kind());
        if (kind.isEmpty()) return List.of(new ClaimRefusal.UnknownKind());
        var refusals = new ArrayList<ClaimRefusal>();
        if (granted <= 0) refusals.add(new ClaimRefusal.NoHours("granted"));
        if (granted > claim.hours()) refusals.add(new ClaimRefusal.OverClaimed(claim.hours()));
        var left = allowance(policy.equivalence(), kind.get(), approved(ofYear));
        if (granted > left.hours()) {
            refusals.add(new ClaimRefusal.OverCap("granted", kind.get().label(), left));
        }
        return List.copyOf(refusals);
    }

    /** What the caps leave beside these claims, each taking its {@link EquivalenceClaim#weight}. */
    public static Allowance allowance(
            EquivalencePolicy policy, EquivalenceKind kind, Collection<EquivalenceClaim> claims) {
        int ofKind = claims.stream()
                .filter(claim -> claim.kind().equals(kind.code()))
                .mapToInt(EquivalenceClaim::weight)
                .sum();
        int ofAll = claims.stream().mapToInt(EquivalenceClaim::weight).sum();
        return new Allowance(Math.max(0, kind.maxHours() - ofKind), Math.max(0, policy.maxHoursPerYear() - ofAll));
    }

    /** Those that were approved. */
    public static List<EquivalenceClaim> approved(Collection<EquivalenceClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.state() == ClaimState.APPROVED)
                .toList();
    }

    /** The policy's kind of that code. */
    public static Optional<EquivalenceKind> kind(EquivalencePolicy policy, String code) {
        return policy.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
