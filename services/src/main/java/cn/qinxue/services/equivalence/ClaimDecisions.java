package cn.qinxue.services.equivalence;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.equivalence.EquivalenceClaim.Verdict;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An office's decisions about claims of its people. The person's claims of the year are locked first, so that of two
 * decided at once the second sees what the first took of the caps.
 */
@Singleton
public class ClaimDecisions {
    /** What came of a decision. */
    public sealed interface Outcome {
        record Decided(EquivalenceClaim claim) implements Outcome {}

        record Refused(List<ClaimRefusal> refusals) implements Outcome {}

        /** Somebody else did something with the claim since the page was opened. */
        record Stale(EquivalenceClaim current) implements Outcome {}
    }

    /** What is decided upon, as it stands now, by whom. */
    private record Case(Actor actor, EquivalenceClaim claim, Staff staff, List<EquivalenceClaim> ofYear) {}

    private final ClaimRepository repository;
    private final ClaimPeople people;
    private final PersonYears years;
    private final HoursLedger ledger;
    private final Completion completion;
    private final ClaimDeeds deeds;
    private final Clock clock;

    ClaimDecisions(
            ClaimRepository repository,
            ClaimPeople people,
            PersonYears years,
            HoursLedger ledger,
            Completion completion,
            ClaimDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.years = years;
        this.ledger = ledger;
        this.completion = completion;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Grants a claim; the hours go into the ledger of its year, once.
     *
     * @param version of the claim as the page showed it
     * @param granted hundredths of an hour, not more than claimed nor than the caps leave; null: as claimed
     * @param opinion may be empty
     * @throws NotFound if the claim is outside the actor's scope
     * @throws cn.qinxue.tenants.access.Forbidden without the right to
     */
    @Transactional
    public Outcome approve(Actor actor, UUID id, long version, @Nullable Integer granted, String opinion) {
        var its = open(actor, id);
        var claim = its.claim();
        if (claim.version() != version) return new Outcome.Stale(claim);
        var refusals = partyRefusals(its, ClaimAction.APPROVE);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        int hours = granted == null ? claim.hours() : granted;
        var published = years.governing(its.staff(), claim.year()).orElse(null);
        var policy = published == null ? null : published.policy();
        var against = ClaimRules.approvalRefusals(policy, its.ofYear(), claim, hours);
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var approved = repository.update(claim.decided(verdict(actor, ClaimState.APPROVED, hours, opinion)));
        completion.enter(draft(approved, hours, Objects.requireNonNull(published)));
        deeds.decided(actor, its.staff(), claim, approved);
        return new Outcome.Decided(approved);
    }

    /**
     * Refuses a claim.
     *
     * @param opinion must say why
     * @throws NotFound if the claim is outside the actor's scope
     */
    @Transactional
    public Outcome refuse(Actor actor, UUID id, long version, String opinion) {
        var its = open(actor, id);
        if (its.claim().version() != version) return new Outcome.Stale(its.claim());
        var refusals = partyRefusals(its, ClaimAction.REFUSE);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        if (opinion.isBlank()) return new Outcome.Refused(List.of(new ClaimRefusal.OpinionMissing()));
        return refused(its, opinion);
    }

    /**
     * Takes an approval back: its hours leave the ledger by reversing entries, the learner may file anew.
     *
     * @param reason must say why; it stands in the archive
     * @throws NotFound if the claim is outside the actor's scope
     */
    @Transactional
    public Outcome revoke(Actor actor, UUID id, long version, String reason) {
        var its = open(actor, id);
        if (its.claim().version() != version) return new Outcome.Stale(its.claim());
        var refusals = partyRefusals(its, ClaimAction.REVOKE);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        if (reason.isBlank()) return new Outcome.Refused(List.of(new ClaimRefusal.OpinionMissing()));
        for (var entry : standing(its.claim())) completion.reverse(entry, reason);
        return refused(its, "撤销通过：" + reason.strip());
    }

    private Outcome refused(Case its, String opinion) {
        var refused = repository.update(its.claim().decided(verdict(its.actor(), ClaimState.REFUSED, null, opinion)));
        deeds.decided(its.actor(), its.staff(), its.claim(), refused);
        return new Outcome.Decided(refused);
    }

    private Case open(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        var found = repository.find(actor.scope(), id).orElseThrow(NotFound::new);
        people.hold(found.staff());
        var ofYear = repository.lockYear(found.staff(), found.year());
        var claim =
                ofYear.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new Case(actor, claim, people.within(actor.scope(), found.staff()), ofYear);
    }

    private List<ClaimRefusal> partyRefusals(Case its, ClaimAction action) {
        var office = its.staff().officePath();
        if (people.party(its.actor(), office) != Party.DECIDING_OFFICE) {
            return List.of(new ClaimRefusal.DecidedElsewhere(people.decidingOffice(office)));
        }
        return action.possibleIn(its.claim().state())
                ? List.of()
                : List.of(new ClaimRefusal.WrongState(its.claim().state()));
    }

    private Verdict verdict(Actor actor, ClaimState state, @Nullable Integer granted, String opinion) {
        var said = opinion.isBlank() ? null : opinion.strip();
        return new Verdict(state, granted, said, actor.account(), clock.instant());
    }

    private static HoursDraft draft(EquivalenceClaim claim, int hours, PublishedPolicy published) {
        var kind =
                ClaimRules.kind(published.policy().equivalence(), claim.kind()).orElseThrow();
        return new HoursDraft(
                new PersonYear(claim.staff(), claim.programme(), claim.year()),
                claim.category(),
                hours,
                new HoursOrigin(HoursSource.EQUIVALENCE, claim.id(), kind.label() + "：" + claim.title()),
                published.id());
    }

    /** The entries of the claim that nobody has taken back. */
    private List<UUID> standing(EquivalenceClaim claim) {
        var entries = ledger.entries(claim.staff(), claim.year());
        var reversed = entries.stream()
                .map(HoursEntry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.source() == HoursSource.EQUIVALENCE
                        && entry.sourceId().equals(claim.id())
                        && entry.reverses() == null
                        && !reversed.contains(entry.id()))
                .map(HoursEntry::id)
                .toList();
    }
}
