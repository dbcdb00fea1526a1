package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The online classes that fit a learner: of the learner's programme and level group, of this year and of earlier ones
 * that may be made up. What only time or an enrollment stands against is shown with the reason, anything else not.
 */
@Singleton
public class EnrollmentChoices {
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final EnrollmentCarts carts;
    private final StaffRecords staffRecords;
    private final Offerings offerings;

    EnrollmentChoices(
            EnrollmentRepository repository,
            EnrollmentCheck check,
            EnrollmentCarts carts,
            StaffRecords staffRecords,
            Offerings offerings) {
        this.repository = repository;
        this.check = check;
        this.carts = carts;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
    }

    /** By programme, the newest year first. */
    @Transactional
    public List<EnrollmentChoice> ofAccount(UUID account) {
        var inCart = carts.ofAccount(account);
        var choices = new ArrayList<EnrollmentChoice>();
        for (var staff : staffRecords.ofAccount(account)) {
            for (var offering : offerings.online(staff.programme())) {
                choice(staff, offering, inCart.contains(offering.id())).ifPresent(choices::add);
            }
        }
        return List.copyOf(choices);
    }

    /** The class of that year as it is offered to this person, if there is one that fits. */
    @Transactional
    public Optional<EnrollmentChoice> ofYear(Staff staff, int year) {
        return offerings.online(staff.programme(), year).stream()
                .flatMap(offering -> choice(staff, offering, false).stream())
                .findFirst();
    }

    private Optional<EnrollmentChoice> choice(Staff staff, Offering offering, boolean inCart) {
        var ofYear = repository.findByStaffAndYear(staff.id(), offering.year());
        var policy = check.governing(offering, ofYear).policy();
        var level = DecidingEnrollment.level(ofYear, staff.level());
        var requirement = policy.requirement(level);
        if (requirement.isEmpty() || !EnrollmentRules.isOwnGroup(offering, policy, level)) {
            return Optional.empty();
        }
        if (!concerns(staff, offering, ofYear)) {
            return Optional.empty();
        }
        return Optional.of(new EnrollmentChoice(
                staff,
                offering,
                policy,
                requirement.get(),
                policy.fee(level).orElseThrow(),
                check.windows(policy),
                check.refusals(staff, offering, ofYear, EnrollmentChannel.ONLINE_SELF),
                offering.year() < check.today().getYear(),
                inCart));
    }

    /** This year's and coming ones, those enrolled in, and earlier ones that are due and may be made up. */
    private boolean concerns(Staff staff, Offering offering, List<Enrollment> ofYear) {
        return offering.year() >= check.today().getYear()
                || ofYear.stream().anyMatch(enrollment -> enrollment.state().counts())
                || (offering.year() >= staff.dueFrom()
                        && ArrearsRules.reaches(check.current(staff.programme()), offering.year()));
    }
}
