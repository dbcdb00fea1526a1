package cn.qinxue.services.equivalence;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The claims of an office's people; what lies outside the actor's scope is not there. */
@Singleton
public class ClaimLists {
    private static final int PORTION = 500;

    private final ClaimListRepository repository;
    private final DecidingOffices offices;

    ClaimLists(ClaimListRepository repository, DecidingOffices offices) {
        this.repository = repository;
        this.offices = offices;
    }

    /** Takes the claims one after another. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        void take(ClaimLine line) throws E;
    }

    /** Some of the claims, the newest first. */
    @Transactional
    public List<ClaimLine> page(Actor actor, ClaimFilter filter, long offset, int size) {
        return page(actor, filter, null, offset, size);
    }

    @Transactional
    public long count(Actor actor, ClaimFilter filter) {
        return repository.count(
                actor.scope(),
                filter.kind(),
                filter.name(),
                filter.from(),
                filter.until(),
                filter.stateName(),
                filter.joinedPeople(),
                outsideCities(actor, filter));
    }

    /** How many claims wait for the actor's own decision; 0 for whoever decides none. */
    @Transactional
    public int waiting(Actor actor) {
        return actor.has(Right.TRAINING) && offices.decides(actor.atPost())
                ? repository.countPending(actor.scope(), actor.atPost().isProvince())
                : 0;
    }

    /** All of them, in portions. */
    public <E extends Exception> void each(Actor actor, ClaimFilter filter, Taker<E> taker) throws E {
        UUID before = null;
        while (true) {
            var portion = page(actor, filter, before, 0, PORTION);
            for (var line : portion) taker.take(line);
            if (portion.size() < PORTION) return;
            before = portion.getLast().id();
        }
    }

    /**
     * These claims, the newest first.
     *
     * @throws NotFound if one of them is outside the actor's scope
     */
    @Transactional
    public List<ClaimLine> ofIds(Actor actor, Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) return List.of();
        var lines = repository.ofIds(actor.scope(), wanted);
        if (lines.size() < wanted.size()) throw new NotFound();
        return lines;
    }

    /**
     * One claim.
     *
     * @throws NotFound if it is outside the actor's scope
     */
    @Transactional
    public ClaimLine get(Actor actor, UUID id) {
        return ofIds(actor, List.of(id)).getFirst();
    }

    /** What other claims have the same evidence as these, by claim; those without are left out. */
    @Transactional
    public Map<UUID, List<Duplicate>> duplicates(RegionPath scope, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var doubles = repository.doubles(scope, ids);
        var within = doubles.stream()
                .filter(ClaimListRepository.Double::within)
                .map(ClaimListRepository.Double::other)
                .collect(Collectors.toSet());
        Map<UUID, ClaimLine> lines = within.isEmpty()
                ? Map.of()
                : repository.ofIds(scope, within).stream()
                        .collect(Collectors.toMap(ClaimLine::id, Function.identity()));
        return doubles.stream()
                .collect(Collectors.groupingBy(
                        ClaimListRepository.Double::claim,
                        Collectors.mapping(one -> duplicate(one, lines), Collectors.toCollection(ArrayList::new))));
    }

    private static Duplicate duplicate(ClaimListRepository.Double one, Map<UUID, ClaimLine> lines) {
        return new Duplicate(lines.get(one.other()), one.samePerson(), one.sameTraining(), one.samePaper());
    }

    private List<ClaimLine> page(Actor actor, ClaimFilter filter, @Nullable UUID before, long offset, int size) {
        return repository.page(
                actor.scope(),
                filter.kind(),
                filter.name(),
                filter.from(),
                filter.until(),
                filter.stateName(),
                filter.joinedPeople(),
                outsideCities(actor, filter),
                before,
                offset,
                size);
    }

    /** A city decides for all of its scope; the province for whoever has no city above. */
    private static boolean outsideCities(Actor actor, ClaimFilter filter) {
        return filter.own() && actor.atPost().isProvince();
    }
}
