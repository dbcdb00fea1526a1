package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What learners do with their claims. Papers are kept outside the transaction: a slow sender must hold no connection. */
@Singleton
public class ClaimFiling {
    /** What came of filing. */
    public sealed interface Outcome {
        record Filed(EquivalenceClaim claim) implements Outcome {}

        /** Nothing was kept; everything that is wrong. */
        record Refused(List<ClaimRefusal> refusals) implements Outcome {}
    }

    private final ClaimEntry entry;
    private final ClaimPapers papers;
    private final ClaimRepository repository;
    private final StaffRecords staffRecords;

    ClaimFiling(ClaimEntry entry, ClaimPapers papers, ClaimRepository repository, StaffRecords staffRecords) {
        this.entry = entry;
        this.papers = papers;
        this.repository = repository;
        this.staffRecords = staffRecords;
    }

    /**
     * Files a claim for this year.
     *
     * @throws NotFound if the record is not the learner's
     * @throws IOException if an upload breaks off or the store fails; nothing is kept then
     */
    public Outcome file(Actor actor, UUID staff, ClaimDraft draft, List<SentPaper> sent) throws IOException {
        var record = staffRecords.ofAccount(actor.account()).stream()
                .filter(one -> one.id().equals(staff))
                .findFirst()
                .orElseThrow(NotFound::new);
        var id = Ids.next();
        var keeping = papers.keep(id, sent);
        boolean filed = false;
        try {
            var outcome = entry.enter(id, record, draft, keeping);
            filed = outcome instanceof Outcome.Filed;
            return outcome;
        } finally {
            if (!filed) papers.remove(keeping.kept());
        }
    }

    /**
     * Takes a claim back. False if it is no longer pending.
     *
     * @throws NotFound if it is not the learner's
     */
    @Transactional
    public boolean withdraw(Actor actor, UUID id) {
        var staff = repository
                .findOwn(actor.account(), id)
                .orElseThrow(NotFound::new)
                .staff();
        staffRecords.hold(staff);
        var claim = repository.findOwn(actor.account(), id).orElseThrow(NotFound::new);
        boolean may = ClaimRules.may(Party.LEARNER, ClaimAction.WITHDRAW, claim.state());
        if (may) repository.update(claim.withdrawn());
        return may;
    }
}
