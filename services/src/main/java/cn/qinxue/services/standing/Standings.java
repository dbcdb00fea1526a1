package cn.qinxue.services.standing;

import cn.qinxue.services.standing.StandingRepository.Note;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the standings of the bound tenant, and with them the figures, true. What happens leaves a note in its own
 * transaction; whoever takes notes judges their person-years anew.
 *
 * <p>Nothing old overwrites anything new, however many nodes work: one at a time does, under a lock that lasts until its
 * commit, and reads the sources after it took the notes. So what it misses has left a note that is taken later.
 */
@Singleton
public class Standings {
    private static final int NOTES_AT_ONCE = 1_000;

    private final StandingRepository repository;
    private final StandingSourceRepository sources;
    private final FigureRepository figures;
    private final Policies policies;
    private final Programmes programmes;

    Standings(
            StandingRepository repository,
            StandingSourceRepository sources,
            FigureRepository figures,
            Policies policies,
            Programmes programmes) {
        this.repository = repository;
        this.sources = sources;
        this.figures = figures;
        this.policies = policies;
        this.programmes = programmes;
    }

    /** Judges anew everything that was noted, and returns how many notes there were. Commits as it goes. */
    public long catchUp() {
        long taken = 0;
        for (int some = work(); some > 0; some = work()) taken += some;
        return taken;
    }

    /** Judges the person-years of the oldest notes anew, and returns how many notes it took. */
    @Transactional
    int work() {
        repository.lock();
        var notes = repository.take(NOTES_AT_ONCE);
        if (!notes.isEmpty()) judge(years(notes));
        return notes.size();
    }

    /** Notes the years that no enrollment fixed wherever another policy governs now. */
    @Transactional
    public void followPolicies() {
        for (var programme : programmes.all()) {
            for (int year : policies.years(programme.code())) {
                policies.current(programme.code(), year)
                        .ifPresent(policy -> repository.govern(programme.code(), year, policy.id()));
            }
        }
    }

    /** Puts what was added to the figures into their base. */
    @Transactional
    public void fold() {
        repository.lock();
        figures.fold();
    }

    /**
     * Judges person-years anew, under the lock, and returns those for which something else was kept.
     *
     * @param years any number, of one programme or several
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<YearOf> judge(Set<YearOf> years) {
        if (years.isEmpty()) return Set.of();
        var kept = repository.kept(years);
        var found = found(years);
        var differing = new LinkedHashSet<YearOf>();
        Map<Leaf, Figures> added = new HashMap<>();
        for (var year : years) {
            var before = kept.get(year);
            var after = found.get(year);
            if (Objects.equals(before, after)) continue;
            differing.add(year);
            if (before != null) add(added, before, before.figures().negated());
            if (after != null) add(added, after, after.figures());
        }
        keep(differing, found);
        figures.add(added);
        return differing;
    }

    private void keep(Set<YearOf> differing, Map<YearOf, Standing> found) {
        var there =
                differing.stream().filter(found::containsKey).map(found::get).toList();
        var gone = differing.stream().filter(year -> !found.containsKey(year)).toList();
        if (!there.isEmpty()) repository.keep(there);
        if (!gone.isEmpty()) repository.drop(gone);
    }

    private Map<YearOf, Standing> found(Set<YearOf> years) {
        var homes = sources.homes(years);
        var happened = sources.sources(years);
        var governing = governing();
        Map<YearOf, Standing> found = new HashMap<>();
        for (var year : years) {
            var home = homes.get(year);
            var what = happened.get(year);
            if (home == null || what == null) continue;
            StandingRules.standing(year, home, what, governing, policies::byId)
                    .ifPresent(standing -> found.put(year, standing));
        }
        return found;
    }

    private static void add(Map<Leaf, Figures> added, Standing standing, Figures figures) {
        var region = standing.region();
        if (region != null) {
            added.merge(new Leaf(standing.programme(), standing.year(), region), figures, Figures::plus);
        }
    }

    private Set<YearOf> years(List<Note> notes) {
        var years = new LinkedHashSet<YearOf>();
        var people = new HashSet<UUID>();
        for (var note : notes) {
            if (note.year() == null) people.add(note.staff());
            else years.add(new YearOf(note.staff(), note.year()));
        }
        if (!people.isEmpty()) years.addAll(repository.yearsOf(people));
        return years;
    }

    /** Asks for each programme and year once. */
    private StandingRules.Governing governing() {
        Map<List<Object>, Optional<PublishedPolicy>> asked = new HashMap<>();
        return (programme, year) ->
                asked.computeIfAbsent(List.of(programme, year), key -> policies.current(programme, year));
    }
}
