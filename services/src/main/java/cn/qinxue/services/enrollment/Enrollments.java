package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.policy.Window;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places of learners in classes. Another learner's enrollment is not found. */
@Singleton
public class Enrollments {
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final StaffRecords staffRecords;
    private final Offerings offerings;
    private final Orders orders;
    private final Clock clock;

    Enrollments(
            EnrollmentRepository repository,
            EnrollmentCheck check,
            StaffRecords staffRecords,
            Offerings offerings,
            Orders orders,
            Clock clock) {
        this.repository = repository;
        this.check = check;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
        this.orders = orders;
        this.clock = clock;
    }

    /** A person who wants a class. */
    private record Wish(Staff staff, Offering offering) {}

    /** What will be saved if nothing stands in the way of any class. */
    private record Plan(Enrollment enrollment, boolean isNew) {
        boolean isOfSameYear(Wish wish) {
            return enrollment.staff().equals(wish.staff().id())
                    && enrollment.year() == wish.offering().year();
        }
    }

    /**
     * Enrolls the learner of this account in all of these online classes, or in none. A free class opens at once; the others
     * wait for their order. Classes in the pre-enrollment list leave it.
     *
     * @throws NotFound if there is no such class, or the learner has no record in its programme
     */
    @Transactional
    public EnrollmentOutcome enroll(UUID account, Collection<UUID> wanted) {
        orders.closeOverdue(account);
        var wishes = wishes(account, wanted);
        wishes.stream().map(wish -> wish.staff().id()).distinct().sorted().forEach(staffRecords::hold);
        var reasons = new ArrayList<EnrollmentOutcome.Reason>();
        var plans = new ArrayList<Plan>();
        for (var wish : wishes) {
            var ofYear = new ArrayList<>(
                    repository.lockYear(wish.staff().id(), wish.offering().year()));
            plans.stream().filter(plan -> plan.isOfSameYear(wish)).forEach(plan -> ofYear.add(plan.enrollment()));
            var refusals = check.refusals(wish.staff(), wish.offering(), ofYear, EnrollmentChannel.ONLINE_SELF);
            refusals.forEach(refusal -> reasons.add(new EnrollmentOutcome.Reason(wish.offering(), refusal)));
            if (refusals.isEmpty()) {
                plans.add(plan(wish, ofYear));
            }
        }
        return reasons.isEmpty() ? carryOut(plans) : new EnrollmentOutcome.Refused(reasons);
    }

    /** The learner's enrollments in every programme and state, newest year first. */
    @Transactional
    public List<Enrollment> ofAccount(UUID account) {
        var staff = staffRecords.ofAccount(account).stream().map(Staff::id).toList();
        return ofStaff(staff);
    }

    /** The enrollments of one record in every state, newest year first. */
    @Transactional
    public List<Enrollment> ofStaff(UUID staff) {
        return ofStaff(List.of(staff));
    }

    /** Those of many records. */
    @Transactional
    public List<Enrollment> ofStaff(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : repository.findByStaffInOrderByYearDesc(people);
    }

    /**
     * One enrollment of this learner.
     *
     * @throws NotFound if there is none, or it is another learner's
     */
    @Transactional
    public Enrollment ofAccount(UUID account, UUID id) {
        return repository
                .findById(id)
                .filter(enrollment -> isOwn(account, enrollment))
                .orElseThrow(NotFound::new);
    }

    /** When classes made under this policy are enrolled in and studied. */
    @Transactional
    public YearWindows windows(Policy own) {
        return check.windows(own);
    }

    /** When this enrollment's learner studies and takes tests, both days included. */
    @Transactional
    public Window studyWindow(Enrollment enrollment) {
        return windows(check.byId(enrollment.policyVersion())).study();
    }

    /**
     * Lets the places of those go who have not ordered before enrollment closed; several nodes may do it at once.
     *
     * @return how many expired
     */
    @Transactional
    public int expireUnordered() {
        return repository.findPoliciesUnpaid().stream()
                .filter(version -> check.today()
                        .isAfter(check.windows(check.byId(version)).enrollment().lastDay()))
                .mapToInt(repository::expireUnordered)
                .sum();
    }

    private boolean isOwn(UUID account, Enrollment enrollment) {
        return staffRecords.ofAccount(account).stream()
                .anyMatch(staff -> staff.id().equals(enrollment.staff()));
    }

    private List<Wish> wishes(UUID account, Collection<UUID> wanted) {
        var records = staffRecords.ofAccount(account);
        return wanted.stream()
                .distinct()
                .map(offerings::onlineById)
                .map(offering -> new Wish(EnrollmentCarts.recordFor(records, offering), offering))
                .sorted(Comparator.comparing((Wish wish) -> wish.offering().year())
                        .thenComparing(wish -> wish.offering().id()))
                .toList();
    }

    /** One that expired unpaid is taken up again, with what was selected in it. */
    private Plan plan(Wish wish, List<Enrollment> ofYear) {
        var published = check.governing(wish.offering(), ofYear);
        var level = DecidingEnrollment.level(ofYear, wish.staff().level());
        var free = published.policy().fee(level).orElseThrow() == 0;
        var state = free ? Enrollment.State.OPEN : Enrollment.State.AWAITING_PAYMENT;
        var now = clock.instant();
        return expired(wish.offering(), ofYear)
                .map(old -> new Plan(old.renewed(level, published.id(), state, now), false))
                .orElseGet(() -> new Plan(fresh(wish, level, published.id(), state, now), true));
    }

    private static Enrollment fresh(
            Wish wish, @Nullable SkillLevel level, UUID policyVersion, Enrollment.State state, Instant now) {
        var offering = wish.offering();
        return new Enrollment(
                Ids.next(),
                wish.staff().id(),
                offering.id(),
                offering.programme(),
                offering.year(),
                offering.delivery(),
                level,
                policyVersion,
                EnrollmentChannel.ONLINE_SELF,
                state,
                now,
                state == Enrollment.State.OPEN ? now : null,
                null,
                0);
    }

    private EnrollmentOutcome carryOut(List<Plan> plans) {
        var enrollments = plans.stream().map(this::carryOut).toList();
        return new EnrollmentOutcome.Enrolled(
                enrollments,
                enrollments.stream()
                        .filter(enrollment -> enrollment.state() == Enrollment.State.AWAITING_PAYMENT)
                        .map(enrollment -> check.byId(enrollment.policyVersion()))
                        .anyMatch(policy -> policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT));
    }

    private Enrollment carryOut(Plan plan) {
        var enrollment = plan.enrollment();
        repository.removeFromCart(enrollment.staff(), enrollment.offering());
        return plan.isNew() ? repository.save(enrollment) : repository.update(enrollment);
    }

    private static Optional<Enrollment> expired(Offering offering, List<Enrollment> ofYear) {
        return ofYear.stream()
                .filter(old -> old.offering().equals(offering.id()) && old.state() == Enrollment.State.EXPIRED)
                .findFirst();
    }
}
