package cn.qinxue.services.equivalence;

import cn.qinxue.services.equivalence.ClaimFiling.Outcome;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Judges and saves a claim whose papers are kept already; two of one person queue up, so that both see the caps. */
@Singleton
class ClaimEntry {
    private final ClaimRepository repository;
    private final ClaimAttachmentRepository attachments;
    private final ClaimPeople people;
    private final PersonYears years;
    private final Clock clock;

    ClaimEntry(
            ClaimRepository repository,
            ClaimAttachmentRepository attachments,
            ClaimPeople people,
            PersonYears years,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.attachments = attachments;
        this.years = years;
        this.clock = clock;
    }

    @Transactional
    Outcome enter(UUID id, Staff staff, ClaimDraft draft, ClaimPapers.Keeping papers) {
        people.hold(staff.id());
        var today = LocalDate.now(clock);
        var refusals = new ArrayList<>(refusals(staff, draft, today));
        refusals.addAll(papers.refusals());
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var claim = repository.save(
                EquivalenceClaim.filed(id, draft, staff.id(), staff.programme(), today.getYear(), clock.instant()));
        attachments.saveAll(papers.kept());
        return new Outcome.Filed(claim);
    }

    private List<ClaimRefusal> refusals(Staff staff, ClaimDraft draft, LocalDate today) {
        int year = today.getYear();
        var policy = years.governing(staff, year).map(PublishedPolicy::policy).orElse(null);
        var ofYear = repository.findByStaffAndYearOrderById(staff.id(), year);
        return ClaimRules.filingRefusals(new ClaimRules.Claimant(staff.closed(), policy, year, ofYear), draft, today);
    }
}
