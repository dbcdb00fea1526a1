package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.DecidingEnrollment;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which years ask or asked something of people, and how they stand; for many people in as many statements as for one. */
@Singleton
public class JudgedYears {
    private final Enrollments enrollments;
    private final HoursLedger ledger;
    private final Policies policies;
    private final Clock clock;

    JudgedYears(Enrollments enrollments, HoursLedger ledger, Policies policies, Clock clock) {
        this.enrollments = enrollments;
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    /** What is known of one record, and the policies that govern its programme, by year. */
    private record Sources(
            Staff staff,
            Map<Integer, List<Enrollment>> counting,
            Map<Integer, List<EarnedHours>> earned,
            Map<Integer, PublishedPolicy> governing) {}

    /**
     * Of each record every year that asks or asked something of it: this year and the earlier ones since the first that is
     * due, and those in which anything was begun or earned all the same; newest first, in the order of the records.
     */
    @Transactional
    public Map<UUID, List<JudgedYear>> of(Collection<Staff> people) {
        var ids = people.stream().map(Staff::id).toList();
        var earned = ledger.earned(ids);
        var counting = enrollments.ofStaff(ids).stream()
                .filter(enrollment -> enrollment.state().counts())
                .collect(Collectors.groupingBy(Enrollment::staff, Collectors.groupingBy(Enrollment::year)));
        var governing = governing();
        var judged = new LinkedHashMap<UUID, List<JudgedYear>>();
        for (var staff : people) {
            judged.put(
                    staff.id(),
                    years(new Sources(
                            staff,
                            counting.getOrDefault(staff.id(), Map.of()),
                            earned.getOrDefault(staff.id(), Map.of()),
                            governing.getOrDefault(staff.programme(), Map.of()))));
        }
        return judged;
    }

    private Map<String, Map<Integer, PublishedPolicy>> governing() {
        return policies.governing().stream()
                .collect(Collectors.groupingBy(
                        published -> published.policy().programme(),
                        Collectors.toMap(published -> published.policy().year(), published -> published)));
    }

    private List<JudgedYear> years(Sources sources) {
        int now = LocalDate.now(clock).getYear();
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        sources.governing().keySet().stream()
                .filter(year -> year >= sources.staff().dueFrom() && year <= now)
                .forEach(years::add);
        years.addAll(sources.counting().keySet());
        years.addAll(sources.earned().keySet());
        return years.stream().flatMap(year -> year(sources, year).stream()).toList();
    }

    /** The first enrollment fixes the policy version and the level of the year (decision 2). */
    private Optional<JudgedYear> year(Sources sources, int year) {
        var counting = sources.counting().getOrDefault(year, List.of());
        var first = DecidingEnrollment.of(counting);
        var level = DecidingEnrollment.level(counting, sources.staff().level());
        return first.map(enrollment -> policies.byId(enrollment.policyVersion()))
                .or(() -> Optional.ofNullable(sources.governing().get(year)))
                .flatMap(published -> published.policy().requirement(level).map(requirement -> {
                    var earned = sources.earned().getOrDefault(year, List.of());
                    var verdict = QualificationRules.verdict(published.policy().qualification(), requirement, earned);
                    var hours = new YearHours(requirement, earned, verdict);
                    return new JudgedYear(sources.staff(), published, hours, counting);
                }));
    }
}
