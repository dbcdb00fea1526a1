package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Places that open at once, since they are paid where the class is held or at an office's desk (decision 14): those in
 * face-to-face classes, whose times and seats are their plan's matter, so that whoever calls holds the class meanwhile,
 * and online ones of people who paid for a face-to-face class.
 */
@Singleton
public class InPersonEnrollments {
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final Completion completion;
    private final StaffRecords staffRecords;
    private final Clock clock;

    InPersonEnrollments(
            EnrollmentRepository repository,
            EnrollmentCheck check,
            Completion completion,
            StaffRecords staffRecords,
            Clock clock) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.check = check;
        this.completion = completion;
        this.clock = clock;
    }

    /** Everything against this person enrolling in this class but its times and seats. */
    @Transactional
    public List<EnrollmentRefusal> refusals(Staff staff, Offering offering, EnrollmentChannel channel) {
        var ofYear = repository.findByStaffAndYear(staff.id(), offering.year());
        return check.refusals(staff, offering, ofYear, channel);
    }

    /** Enrolls a learner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EnrollmentOutcome enroll(Staff staff, Offering offering, EnrollmentChannel channel) {
        staffRecords.hold(staff.id());
        var ofYear = repository.lockYear(staff.id(), offering.year());
        var refusals = check.refusals(staff, offering, ofYear, channel);
        if (!refusals.isEmpty()) {
            return new EnrollmentOutcome.Refused(refusals.stream()
                    .map(refusal -> new EnrollmentOutcome.Reason(offering, refusal))
                    .toList());
        }
        var now = clock.instant();
        var enrollment = repository.save(new Enrollment(
                Ids.next(),
                staff.id(),
                offering.id(),
                offering.programme(),
                offering.year(),
                offering.delivery(),
                DecidingEnrollment.level(ofYear, staff.level()),
                check.governing(offering, ofYear).id(),
                channel,
                Enrollment.State.OPEN,
                now,
                now,
                null,
                0));
        return new EnrollmentOutcome.Enrolled(List.of(enrollment), false);
    }

    /**
     * Moves a learner of a class that does not come about to the online class of the same group, whose place is open at
     * once: what was paid at the desk goes with its person. Whoever has an online place of that year keeps it.
     *
     * @return whether the learner was still in the face-to-face class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean moveOnline(UUID id, Offering online) {
        var found = repository.findById(id).orElseThrow();
        staffRecords.hold(found.staff());
        var ofYear = repository.lockYear(found.staff(), found.year());
        var enrollment =
                ofYear.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        if (!enrollment.isOpen()) {
            return false;
        }
        repository.update(enrollment.movedOnline());
        boolean taken = ofYear.stream()
                .anyMatch(one ->
                        one.delivery() == DeliveryMode.ONLINE && one.state().counts());
        if (!taken) {
            repository.save(onlinePlace(enrollment, online, clock.instant()));
        }
        completion.judge(enrollment.whose());
        return true;
    }

    /** The level and the policy version are those of the year's first enrollment (decision 2). */
    private static Enrollment onlinePlace(Enrollment old, Offering online, Instant now) {
        return new Enrollment(
                Ids.next(),
                old.staff(),
                online.id(),
                old.programme(),
                old.year(),
                DeliveryMode.ONLINE,
                old.level(),
                old.policyVersion(),
                EnrollmentChannel.OFFLINE_DESK,
                Enrollment.State.OPEN,
                now,
                now,
                null,
                0);
    }
}
