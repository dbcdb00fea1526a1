package cn.qinxue.services.promotion;

import cn.qinxue.services.personyear.JudgedYear;
import cn.qinxue.services.personyear.JudgedYears;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.PromotionPolicy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final JudgedYears years;
    private final StaffPolicies policies;
    private final Programmes programmes;
    private final Clock clock;

    Promotions(StaffRecords records, JudgedYears years, StaffPolicies policies, Programmes programmes, Clock clock) {
        this.records = records;
        this.years = years;
        this.policies = policies;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The learner's own, one for each programme whose policy asks something. */
    @Transactional
    public List<PromotionEligibility> ofAccount(UUID account) {
        return of(records.ofAccount(account)).values().stream()
                .filter(eligibility -> eligibility.verdict().asked())
                .toList();
    }

    /** Those of the people who belong to the scope, in the order of the list; so many statements, however long it is. */
    @Transactional
    public List<Answer> check(RegionPath scope, List<Candidate> candidates) {
        var found = records.ofIdNumbers(
                scope, candidates.stream().map(Candidate::idNumber).toList());
        var verdicts =
                of(found.values().stream().flatMap(List::stream).distinct().toList());
        return candidates.stream()
                .map(candidate -> answer(candidate, found.getOrDefault(candidate.idNumber(), List.of()), verdicts))
                .toList();
    }

    private static Answer answer(Candidate candidate, List<Staff> found, Map<UUID, PromotionEligibility> verdicts) {
        var name = PersonName.clean(candidate.name());
        boolean misnamed = !name.isEmpty()
                && !found.isEmpty()
                && found.stream().noneMatch(staff -> staff.name().equals(name));
        return new Answer(
                candidate,
                misnamed
                        ? List.of()
                        : found.stream()
                                .map(staff -> Objects.requireNonNull(verdicts.get(staff.id())))
                                .toList(),
                misnamed);
    }

    /** By the record, in the order of the records. */
    private Map<UUID, PromotionEligibility> of(Collection<Staff> people) {
        if (people.isEmpty()) return Map.of();
        var ofYear = policies.byProgramme();
        var names = programmes.all().stream().collect(Collectors.toMap(Programme::code, Programme::name));
        var eligibilities = new LinkedHashMap<UUID, PromotionEligibility>();
        var judged = years.of(people);
        for (var staff : people) {
            var policy = ofYear.get(staff.programme());
            var verdict = verdict(
                    staff,
                    policy == null ? NOTHING_ASKED : policy.promotion(),
                    judged.getOrDefault(staff.id(), List.of()));
            var programme = names.getOrDefault(staff.programme(), staff.programme());
            eligibilities.put(staff.id(), new PromotionEligibility(staff, programme, verdict));
        }
        return eligibilities;
    }

    private PromotionVerdict verdict(Staff staff, PromotionPolicy policy, List<JudgedYear> judged) {
        int year = LocalDate.now(clock).getYear();
        var missing = judged.stream()
                .filter(one -> one.year() < year)
                .collect(Collectors.toMap(JudgedYear::year, one -> one.hours().missing()));
        return PromotionRules.verdict(policy, year, staff.dueFrom(), missing);
    }
}
