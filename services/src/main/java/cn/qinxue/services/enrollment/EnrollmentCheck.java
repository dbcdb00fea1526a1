package cn.qinxue.services.enrollment;

import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.hours.QualificationVerdict;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the facts for {@link EnrollmentRules}. */
@Singleton
class EnrollmentCheck {
    private final Policies policies;
    private final HoursLedger ledger;
    private final Clock clock;

    EnrollmentCheck(Policies policies, HoursLedger ledger, Clock clock) {
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The day on which rules are asked. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of a moment in China. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The policy of today's year; null while there is none. */
    @Nullable
    Policy current(String programme) {
        return policies.current(programme, today().getYear())
                .map(PublishedPolicy::policy)
                .orElse(null);
    }

    /** A published policy, whether or not it still governs. */
    Policy byId(UUID version) {
        return policies.byId(version).policy();
    }

    /** The policy of the person's year: fixed by the first enrollment (decision 2), else the one that governs it now. */
    PublishedPolicy governing(Offering offering, List<Enrollment> ofYear) {
        return DecidingEnrollment.of(ofYear)
                .map(first -> policies.byId(first.policyVersion()))
                .or(() -> policies.current(offering.programme(), offering.year()))
                .orElseThrow(NotFound::new);
    }

    /** When classes made under this policy are enrolled in and studied. */
    YearWindows windows(Policy own) {
        var current = current(own.programme());
        return new YearWindows(
                ArrearsRules.enrollment(own, current, today()), ArrearsRules.study(own, current, today()));
    }

    /** Everything against this person enrolling in this class today; {@code ofYear} are the person's of that year. */
    List<EnrollmentRefusal> refusals(
            Staff staff, Offering offering, List<Enrollment> ofYear, EnrollmentChannel channel) {
        var policy = governing(offering, ofYear).policy();
        var level = DecidingEnrollment.level(ofYear, staff.level());
        return EnrollmentRules.refusals(
                new EnrollmentRules.Applicant(
                        level, staff.employmentKind(), staff.dueFrom(), staff.state() != StaffState.CLOSED),
                new EnrollmentRules.Place(offering, policy, current(offering.programme())),
                new EnrollmentRules.Year(ofYear, complete(staff, offering, policy, level)),
                channel,
                today());
    }

    /** What matters of this enrollment to {@link OrderingRules}. */
    OrderingRules.Facts orderingFacts(Enrollment enrollment, Offering offering, ClassStanding standing) {
        return new OrderingRules.Facts(
                offering.name(),
                enrollment.state(),
                byId(enrollment.policyVersion()),
                current(enrollment.programme()),
                standing.hoursToSelect(missing(enrollment)));
    }

    /** What this enrollment costs under its policy, in fen. */
    long fee(Enrollment enrollment) {
        return byId(enrollment.policyVersion()).fee(enrollment.level()).orElseThrow();
    }

    /** The fewest hours that would complete the enrollment's year, in hundredths. */
    private int missing(Enrollment enrollment) {
        var earned = ledger.earned(enrollment.staff(), enrollment.year());
        return QualificationRules.verdict(byId(enrollment.policyVersion()), enrollment.level(), earned)
                .map(verdict -> verdict instanceof QualificationVerdict.Missing missing ? missing.hours() : 0)
                .orElse(0);
    }

    private boolean complete(Staff staff, Offering offering, Policy policy, @Nullable SkillLevel level) {
        return QualificationRules.verdict(policy, level, ledger.earned(staff.id(), offering.year()))
                .filter(QualificationVerdict.Qualified.class::isInstance)
                .isPresent();
    }
}
