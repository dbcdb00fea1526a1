package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The years of a learner, each with what comes next in it. */
@Singleton
public class PersonYears {
    private final StaffRecords staffRecords;
    private final Enrollments enrollments;
    private final HoursLedger ledger;
    private final Policies policies;
    private final YearPlaces places;
    private final Clock clock;

    PersonYears(
            StaffRecords staffRecords,
            Enrollments enrollments,
            HoursLedger ledger,
            Policies policies,
            YearPlaces places,
            Clock clock) {
        this.staffRecords = staffRecords;
        this.enrollments = enrollments;
        this.ledger = ledger;
        this.policies = policies;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Every year of every programme that asks or asked something of this learner: this year and the earlier ones since
     * the first that is due, and those in which anything was begun or earned all the same. By programme, newest first.
     */
    @Transactional
    public List<YearOverview> ofAccount(UUID account) {
        var counting = enrollments.ofAccount(account).stream()
                .filter(enrollment -> enrollment.state().counts())
                .toList();
        var overviews = new ArrayList<YearOverview>();
        for (var staff : staffRecords.ofAccount(account)) {
            var its = counting.stream()
                    .filter(enrollment -> enrollment.staff().equals(staff.id()))
                    .toList();
            overviews.addAll(ofRecord(staff, its));
        }
        return List.copyOf(overviews);
    }

    /** The same years of one record, whether or not its person has taken it over. */
    @Transactional
    public List<YearOverview> ofStaff(Staff staff) {
        return ofRecord(
                staff,
                enrollments.ofStaff(staff.id()).stream()
                        .filter(enrollment -> enrollment.state().counts())
                        .toList());
    }

    private List<YearOverview> ofRecord(Staff staff, List<Enrollment> counting) {
        Map<Integer, List<EarnedHours>> earned = ledger.earned(staff.id());
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        policies.years(staff.programme()).stream()
                .filter(year -> year >= staff.dueFrom() && year <= today().getYear())
                .forEach(years::add);
        counting.forEach(enrollment -> years.add(enrollment.year()));
        years.addAll(earned.keySet());
        return years.stream()
                .flatMap(year ->
                        overview(staff, year, ofYear(counting, year), earned.getOrDefault(year, List.of())).stream())
                .toList();
    }

    private static @Nullable Enrollment ofYear(List<Enrollment> counting, int year) {
        var ofYear = counting.stream()
                .filter(enrollment -> enrollment.year() == year)
                .toList();
        return DecidingEnrollment.of(ofYear, Enrollment::delivery).orElse(null);
    }

    private Optional<YearOverview> overview(
            Staff staff, int year, @Nullable Enrollment enrollment, List<EarnedHours> earned) {
        return governing(staff, year, enrollment).flatMap(published -> {
            var policy = published.policy();
            var level = level(staff, enrollment);
            return policy.requirement(level).map(requirement -> {
                var verdict = QualificationRules.verdict(policy.qualification(), requirement, earned);
                var facts = new YearFacts(
                        staff,
                        published,
                        new YearHours(requirement, earned, verdict),
                        places.of(staff, policy, enrollment));
                return new YearOverview(facts, NextStepRules.next(facts, today()));
            });
        });
    }

    /** The first enrollment fixes the policy version and the level of the year (decision 2). */
    private Optional<PublishedPolicy> governing(Staff staff, int year, @Nullable Enrollment enrollment) {
        return enrollment == null
                ? policies.current(staff.programme(), year)
                : Optional.of(policies.byId(enrollment.policyVersion()));
    }

    private static @Nullable SkillLevel level(Staff staff, @Nullable Enrollment enrollment) {
        return enrollment == null ? staff.level() : enrollment.level();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
