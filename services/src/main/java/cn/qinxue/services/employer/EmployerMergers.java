package cn.qinxue.services.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes one work unit of two: the people of the one go to the other, and what is left of it is where it went. */
@Singleton
public class EmployerMergers {
    /** What came of merging. */
    public sealed interface Outcome {
        /**
         * @param people how many records moved
         * @param before whether it had been done before, as after a hurried second press
         */
        record Merged(String gone, Employer into, long people, boolean before) implements Outcome {}

        record Refused(MergerRefusal refusal) implements Outcome {}

        /** Somebody changed one of the two since the question was put. */
        record Stale() implements Outcome {}
    }

    /**
     * A unit as the question showed it.
     *
     * @param version see {@link Employer#version}
     */
    public record Shown(UUID id, long version) {}

    /** A unit that is gone, and where its people are. */
    public record Former(String name, Employer into) {}

    private final EmployerRepository repository;
    private final EmployerMergerRepository mergers;
    private final EmployerDeeds deeds;
    private final Clock clock;

    EmployerMergers(EmployerRepository repository, EmployerMergerRepository mergers, EmployerDeeds deeds, Clock clock) {
        this.repository = repository;
        this.mergers = mergers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What became of a unit of the scope that was merged into another of the scope. */
    public Optional<Former> former(RegionPath scope, UUID id) {
        return mergers.find(scope, id)
                .flatMap(merger ->
                        repository.find(scope, merger.intoEmployer()).map(into -> new Former(merger.name(), into)));
    }

    /**
     * Gives all people of the first unit to the second and removes the first.
     *
     * @throws NotFound if one of the two is outside the scope
     * @throws Forbidden without {@link Right#STAFF}
     */
    @Transactional
    public Outcome merge(Actor actor, Shown gone, Shown into) {
        actor.require(Right.STAFF);
        var locked = repository.lock(actor.scope(), List.of(gone.id(), into.id()));
        var first = of(locked, gone.id());
        var second = of(locked, into.id());
        if (first.isEmpty()) return afterwards(actor.scope(), gone.id(), into.id());
        if (gone.id().equals(into.id())) {
            return new Outcome.Refused(new MergerRefusal.IntoItself(first.get().name()));
        }
        if (second.isEmpty()) {
            var former = former(actor.scope(), into.id()).orElseThrow(NotFound::new);
            return new Outcome.Refused(
                    new MergerRefusal.AlreadyMerged(former.name(), former.into().name()));
        }
        if (first.get().version() != gone.version() || second.get().version() != into.version()) {
            return new Outcome.Stale();
        }
        return merge(actor, first.get(), second.get());
    }

    private Outcome merge(Actor actor, Employer gone, Employer into) {
        long people = repository.movePeople(gone.id(), into.id(), into.regionPath(), into.officePath());
        mergers.follow(gone.id(), into.id());
        mergers.save(EmployerMerger.of(gone, into.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        repository.deleteById(gone.id());
        deeds.merged(actor, gone, into, people);
        return new Outcome.Merged(gone.name(), into, people, false);
    }

    /** The first unit is not there any more: this very merger was made already, or another one. */
    private Outcome afterwards(RegionPath scope, UUID gone, UUID into) {
        var former = former(scope, gone).orElseThrow(NotFound::new);
        return former.into().id().equals(into)
                ? new Outcome.Merged(former.name(), former.into(), 0, true)
                : new Outcome.Refused(new MergerRefusal.AlreadyMerged(
                        former.name(), former.into().name()));
    }

    private static Optional<Employer> of(List<Employer> employers, UUID id) {
        return employers.stream().filter(employer -> employer.id().equals(id)).findFirst();
    }
}
