package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what an office needs to decide a claim. */
@Singleton
public class ClaimReviews {
    private final ClaimLists lists;
    private final ClaimRepository repository;
    private final ClaimAttachmentRepository attachments;
    private final ClaimPeople people;
    private final PersonYears years;

    ClaimReviews(
            ClaimLists lists,
            ClaimRepository repository,
            ClaimAttachmentRepository attachments,
            ClaimPeople people,
            PersonYears years) {
        this.lists = lists;
        this.repository = repository;
        this.attachments = attachments;
        this.people = people;
        this.years = years;
    }

    /** @throws cn.qinxue.tenants.access.NotFound if the claim is outside the actor's scope */
    @Transactional
    public ClaimReview of(Actor actor, UUID id) {
        var line = lists.get(actor, id);
        var staff = people.within(actor.scope(), line.staff());
        return new ClaimReview(
                line,
                people.party(actor, staff.officePath()),
                people.decidingOffice(staff.officePath()),
                left(staff, line),
                attachments.findByClaimOrderByPosition(id),
                lists.duplicates(actor.scope(), List.of(id)).getOrDefault(id, List.of()));
    }

    private @Nullable Allowance left(Staff staff, ClaimLine line) {
        var approved = ClaimRules.approved(repository.findByStaffAndYearOrderById(staff.id(), line.year()));
        return years.governing(staff, line.year())
                .map(PublishedPolicy::policy)
                .flatMap(policy -> ClaimRules.kind(policy.equivalence(), line.kind())
                        .map(kind -> ClaimRules.allowance(policy.equivalence(), kind, approved)))
                .orElse(null);
    }
}
