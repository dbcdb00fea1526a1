package cn.qinxue.services.equivalence;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims as their learners see them, and the papers of a claim for whoever may see it. */
@Singleton
public class Claims {
    /** So many papers prove a claim at most. */
    public static final int MOST_PAPERS = 3;

    /** A larger paper, in bytes, is refused. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private final ClaimRepository repository;
    private final ClaimAttachmentRepository attachments;
    private final ClaimPapers papers;
    private final StaffRecords staffRecords;
    private final Policies policies;
    private final StaffPolicies staffPolicies;

    Claims(
            ClaimRepository repository,
            ClaimAttachmentRepository attachments,
            ClaimPapers papers,
            StaffRecords staffRecords,
            Policies policies,
            StaffPolicies staffPolicies) {
        this.repository = repository;
        this.attachments = attachments;
        this.papers = papers;
        this.staffRecords = staffRecords;
        this.policies = policies;
        this.staffPolicies = staffPolicies;
    }

    /** Whether a programme of this learner takes claims this year. */
    @Transactional
    public boolean offeredTo(UUID account) {
        return staffPolicies.ofAccount(account).stream()
                .anyMatch(policy -> policy.equivalence().enabled());
    }

    /** For which records the learner may file, with what is left of each kind. */
    @Transactional
    public List<ClaimOffer> offers(UUID account) {
        var offering = staffPolicies.byProgramme();
        return staffRecords.ofAccount(account).stream()
                .filter(staff -> !staff.closed())
                .flatMap(staff -> Optional.ofNullable(offering.get(staff.programme()))
                        .filter(policy -> policy.equivalence().enabled())
                        .map(policy -> offer(staff, policy))
                        .stream())
                .toList();
    }

    private ClaimOffer offer(Staff staff, Policy policy) {
        var ofYear = repository.findByStaffAndYearOrderById(staff.id(), policy.year());
        var rooms = policy.equivalence().kinds().stream()
                .map(kind -> new ClaimOffer.Room(kind, ClaimRules.allowance(policy.equivalence(), kind, ofYear)))
                .toList();
        return new ClaimOffer(staff, policy, rooms);
    }

    /** Some of the learner's claims, the newest first. */
    @Transactional
    public OwnClaims.Page own(UUID account, OwnClaims filter, long offset, int size) {
        return new OwnClaims.Page(
                repository.pageOwn(account, filter.kind(), filter.stateName(), filter.year(), offset, size),
                repository.countOwn(account, filter.kind(), filter.stateName(), filter.year()));
    }

    /**
     * One claim of the learner.
     *
     * @throws NotFound if it is somebody else's
     */
    @Transactional
    public EquivalenceClaim own(UUID account, UUID id) {
        return repository.findOwn(account, id).orElseThrow(NotFound::new);
    }

    /** The papers of a claim that the caller may see. */
    @Transactional
    public List<ClaimAttachment> attachments(EquivalenceClaim claim) {
        return attachments.findByClaimOrderByPosition(claim.id());
    }

    /** The policy of a claim's programme and year, which names its kinds and categories; empty if none governs. */
    @Transactional
    public Optional<Policy> policy(String programme, int year) {
        return policies.current(programme, year).map(PublishedPolicy::policy);
    }

    /**
     * A paper of the learner's own claim.
     *
     * @throws NotFound if there is none
     */
    public ClaimAttachment ownAttachment(UUID account, UUID id, UUID attachment) {
        return attachment(own(account, id), attachment);
    }

    /**
     * A paper of a claim within the scope.
     *
     * @throws NotFound if there is none
     */
    public ClaimAttachment attachment(RegionPath scope, UUID id, UUID attachment) {
        return attachment(repository.find(scope, id).orElseThrow(NotFound::new), attachment);
    }

    private ClaimAttachment attachment(EquivalenceClaim claim, UUID attachment) {
        return attachments.findByIdAndClaim(attachment, claim.id()).orElseThrow(NotFound::new);
    }

    /** The content of a paper, from its beginning; to be closed by the caller. */
    public InputStream open(ClaimAttachment attachment) throws IOException {
        return papers.open(attachment);
    }
}
