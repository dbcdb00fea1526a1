package cn.qinxue.services.certificate;

import cn.qinxue.services.assessment.AttemptScores;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads years off the ledger. */
@Singleton
class YearRecords {
    private final HoursLedger ledger;
    private final AttemptScores scores;
    private final Programmes programmes;
    private final Clock clock;

    YearRecords(HoursLedger ledger, AttemptScores scores, Programmes programmes, Clock clock) {
        this.ledger = ledger;
        this.scores = scores;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The policy's year of this person, of whom the policy asks that. What was taken back is left out. */
    YearRecord of(UUID staff, Policy policy, Requirement requirement) {
        var earned = ledger.earned(staff, policy.year());
        var hours = new YearHours(
                programmes.byCode(policy.programme()).map(Programme::name).orElse(policy.programme()),
                policy.year(),
                requirement.totalHours(),
                sum(earned, any -> true),
                categories(policy, requirement, earned));
        return new YearRecord(hours, sources(earned), studies(policy, ledger.entries(staff, policy.year())));
    }

    private static List<CategoryHours> categories(Policy policy, Requirement requirement, List<EarnedHours> earned) {
        return requirement.categories().stream()
                .map(share -> new CategoryHours(
                        label(policy, share.category()),
                        share.hours(),
                        sum(earned, hours -> share.category().equals(hours.category()))))
                .toList();
    }

    private static List<SourceHours> sources(List<EarnedHours> earned) {
        return Arrays.stream(HoursSource.values())
                .map(source -> new SourceHours(source.label(), sum(earned, hours -> hours.source() == source)))
                .filter(source -> source.earned() > 0)
                .toList();
    }

    private static int sum(Collection<EarnedHours> earned, Predicate<EarnedHours> which) {
        return earned.stream().filter(which).mapToInt(EarnedHours::hundredths).sum();
    }

    private List<StudyLine> studies(Policy policy, List<HoursEntry> entries) {
        var takenBack = entries.stream()
                .map(HoursEntry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        var points = scores.of(entries.stream().map(HoursEntry::sourceId).toList());
        return entries.stream()
                .filter(entry -> entry.reverses() == null && !takenBack.contains(entry.id()))
                .map(entry -> study(policy, entry, points))
                .toList();
    }

    private StudyLine study(Policy policy, HoursEntry entry, Map<UUID, Integer> points) {
        var score = points.get(entry.sourceId());
        return new StudyLine(
                entry.title(),
                entry.category() == null ? null : label(policy, entry.category()),
                entry.source().label(),
                entry.hours(),
                LocalDate.ofInstant(entry.enteredAt(), clock.getZone()),
                new Outcome(result(score), score));
    }

    /** What has a score was a test that was passed; the rest was recognised by an office. */
    private static String result(@Nullable Integer score) {
        return score == null ? "已认定" : "合格";
    }

    private static String label(Policy policy, String category) {
        return policy.categoryLabel(category).orElse(category);
    }
}
