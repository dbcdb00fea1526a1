package cn.qinxue.services.promotion;

import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PromotionPolicy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells who may enter this year's promotion exam. People outside the scope are like people who do not exist. */
@Singleton
public class Promotions {
    /** So many people are looked at in one request at most. */
    public static final int MOST = 500;

    private static final PromotionPolicy NOTHING_ASKED = new PromotionPolicy(0, false);

    /**
     * Somebody of a list.
     *
     * @param name empty where only the number is given
     * @param idNumber as it was typed
     */
    public record Candidate(String name, String idNumber) {
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    /**
     * What was found of somebody; empty for nobody of the scope.
     *
     * @param misnamed whether the number is that of somebody of another name, and nothing is told
     */
    public record Answer(Candidate candidate, List<PromotionEligibility> found, boolean misnamed) {
        public Answer {
            found = List.copyOf(found);
        }
    }

    private final StaffRecords records;
    private final PersonYears years;
    private final Policies policies;
    private final Programmes programmes;
    private final Clock clock;

    Promotions(StaffRecords records, PersonYears years, Policies policies, Programmes programmes, Clock clock) {
        this.records = records;
        this.years = years;
        this.policies = policies;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The learner's own, one for each programme whose policy asks something. */
    @Transactional
    public List<PromotionEligibility> ofAccount(UUID account) {
        return records.ofAccount(account).stream()
                .map(this::of)
                .filter(eligibility -> eligibility.verdict().asked())
                .toList();
    }

    /** Those of the people who belong to the scope, in the order of the list. */
    public List<Answer> check(RegionPath scope, List<Candidate> candidates) {
        return candidates.stream().map(candidate -> check(scope, candidate)).toList();
    }

    private Answer check(RegionPath scope, Candidate candidate) {
        var found = records.ofIdNumber(scope, candidate.idNumber());
        var name = PersonName.clean(candidate.name());
        boolean misnamed = !name.isEmpty()
                && !found.isEmpty()
                && found.stream().noneMatch(staff -> staff.name().equals(name));
        return new Answer(
                candidate, misnamed ? List.of() : found.stream().map(this::of).toList(), misnamed);
    }

    private PromotionEligibility of(Staff staff) {
        int year = LocalDate.now(clock).getYear();
        var policy = policies.current(staff.programme(), year)
                .map(published -> published.policy().promotion())
                .orElse(NOTHING_ASKED);
        var missing = years.ofStaff(staff).stream()
                .filter(overview -> overview.year() < year)
                .collect(Collectors.toMap(
                        overview -> overview.year(),
                        overview -> overview.facts().hours().missing()));
        var programme =
                programmes.byCode(staff.programme()).map(Programme::name).orElse(staff.programme());
        return new PromotionEligibility(
                staff, programme, PromotionRules.verdict(policy, year, staff.dueFrom(), missing));
    }
}
