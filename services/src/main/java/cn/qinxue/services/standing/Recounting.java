package cn.qinxue.services.standing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Counts everything of the bound tenant again from the sources, says what differed and puts it right. Everybody goes on
 * working meanwhile; what merely waits to be judged is no difference.
 */
@Singleton
public class Recounting {
    private static final int PEOPLE_AT_ONCE = 1_000;

    private final Standings standings;
    private final StandingRepository repository;
    private final StandingSourceRepository sources;
    private final FigureRepository figures;

    Recounting(
            Standings standings,
            StandingRepository repository,
            StandingSourceRepository sources,
            FigureRepository figures) {
        this.standings = standings;
        this.repository = repository;
        this.sources = sources;
        this.figures = figures;
    }

    /** Counts everything. Commits as it goes. */
    public Recount recount() {
        standings.followPolicies();
        standings.catchUp();
        var orphans = judgeOrphans();
        long years = orphans.personYears();
        long differing = orphans.differingYears();
        var people = peopleAfter(new UUID(0, 0));
        while (!people.isEmpty()) {
            var some = judge(people);
            years += some.personYears();
            differing += some.differingYears();
            people = peopleAfter(people.getLast());
        }
        return new Recount(years, differing, correct());
    }

    @Transactional
    List<UUID> peopleAfter(UUID id) {
        return sources.peopleAfter(id, PEOPLE_AT_ONCE);
    }

    @Transactional
    Recount judge(List<UUID> people) {
        repository.lock();
        return judge(sources.years(people), people);
    }

    @Transactional
    Recount judgeOrphans() {
        repository.lock();
        var orphans = new LinkedHashSet<>(repository.orphans());
        return judge(orphans, orphans.stream().map(YearOf::staff).toList());
    }

    private Recount judge(Set<YearOf> years, List<UUID> people) {
        var differing = standings.judge(years);
        // Asked last: whatever was seen of a change has its note by then.
        var noted = new HashSet<Object>();
        for (var note : repository.notesOf(people)) {
            noted.add(note.year() == null ? note.staff() : new YearOf(note.staff(), note.year()));
        }
        long unexplained = differing.stream()
                .filter(year -> !noted.contains(year) && !noted.contains(year.staff()))
                .count();
        return new Recount(years.size(), unexplained, 0);
    }

    @Transactional
    int correct() {
        repository.lock();
        return figures.correct();
    }
}
