package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 预报名清单: classes put aside to be enrolled in and paid together. It takes no place of any year. */
@Singleton
public class EnrollmentCarts {
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final StaffRecords staffRecords;
    private final Offerings offerings;
    private final Clock clock;

    EnrollmentCarts(
            EnrollmentRepository repository,
            EnrollmentCheck check,
            StaffRecords staffRecords,
            Offerings offerings,
            Clock clock) {
        this.repository = repository;
        this.check = check;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
        this.clock = clock;
    }

    /**
     * Puts a class into the learner's list, once, if the learner could enroll in it now.
     *
     * @return everything that stands in the way; empty if it is in the list
     * @throws NotFound if there is no such class, or the learner has no record in its programme
     */
    @Transactional
    public List<EnrollmentRefusal> add(UUID account, UUID offeringId) {
        var offering = offerings.onlineById(offeringId);
        var staff = recordFor(staffRecords.ofAccount(account), offering);
        var ofYear = repository.findByStaffAndYear(staff.id(), offering.year());
        var refusals = check.refusals(staff, offering, ofYear, EnrollmentChannel.ONLINE_SELF);
        if (refusals.isEmpty()) {
            repository.addToCart(staff.id(), offering.id(), clock.instant());
        }
        return refusals;
    }

    /** Takes a class out of the learner's list; one that is not in it is no error. */
    @Transactional
    public void remove(UUID account, UUID offering) {
        staffRecords.ofAccount(account).forEach(staff -> repository.removeFromCart(staff.id(), offering));
    }

    /** Ids of the classes in the learner's list, in the order in which they were put there. */
    @Transactional
    public List<UUID> ofAccount(UUID account) {
        var staff = staffRecords.ofAccount(account).stream().map(Staff::id).toList();
        return staff.isEmpty() ? List.of() : repository.findInCart(staff);
    }

    /** The person's record in the programme of a class. */
    static Staff recordFor(Collection<Staff> records, Offering offering) {
        return records.stream()
                .filter(staff -> staff.programme().equals(offering.programme()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
