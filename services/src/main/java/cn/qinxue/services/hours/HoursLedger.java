package cn.qinxue.services.hours;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only truth about credit hours: lines are added, never changed. It judges nothing; whoever enters hours that may
 * finish a year goes through {@code cn.qinxue.services.enrollment.Completion}.
 */
@Singleton
public class HoursLedger {
    private final HoursEntryRepository repository;
    private final Clock clock;

    HoursLedger(HoursEntryRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Enters hours, once for a source and category: false if they were entered before, also if then reversed. */
    @Transactional
    public boolean enter(HoursDraft draft) {
        return insert(HoursEntry.of(Ids.next(), draft, clock.instant()));
    }

    /**
     * Takes an entry back by a second one: false if that was done before.
     *
     * @param reason for the archive and the trail, in Chinese
     * @throws NotFound if there is no such entry
     */
    @Transactional
    public boolean reverse(UUID entry, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reversal needs a reason");
        }
        var wrong = repository.findById(entry).orElseThrow(NotFound::new);
        return insert(wrong.reversed(Ids.next(), reason.strip(), clock.instant()));
    }

    /**
     * One entry.
     *
     * @throws NotFound if there is no such entry
     */
    @Transactional
    public HoursEntry entry(UUID id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }

    /** What each source brought in each category of that year. */
    @Transactional
    public List<EarnedHours> earned(UUID staff, int year) {
        return repository.findSums(staff, year).stream()
                .map(HoursEntryRepository.YearSum::earned)
                .toList();
    }

    /** The same for every year in which anything was earned, oldest first. */
    @Transactional
    public Map<Integer, List<EarnedHours>> earned(UUID staff) {
        return earned(List.of(staff)).getOrDefault(staff, Map.of());
    }

    /** The same of many people, by the record; whoever earned nothing is left out. */
    @Transactional
    public Map<UUID, Map<Integer, List<EarnedHours>>> earned(Collection<UUID> people) {
        if (people.isEmpty()) return Map.of();
        return repository.findSums(people).stream()
                .collect(Collectors.groupingBy(
                        HoursEntryRepository.YearSum::staff,
                        Collectors.groupingBy(
                                HoursEntryRepository.YearSum::year,
                                TreeMap::new,
                                Collectors.mapping(
                                        HoursEntryRepository.YearSum::earned, Collectors.toUnmodifiableList()))));
    }

    /** Every line of that year, reversals included, in the order in which they were entered. */
    @Transactional
    public List<HoursEntry> entries(UUID staff, int year) {
        return repository.findByStaffAndYearOrderById(staff, year);
    }

    private boolean insert(HoursEntry entry) {
        repository.insert(entry);
        return repository.existsById(entry.id());
    }
}
