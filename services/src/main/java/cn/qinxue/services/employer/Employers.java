package cn.qinxue.services.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work units of the bound tenant, each seen by its managing office and those above it. */
@Singleton
public class Employers {
    /** What came of creating or changing a unit. */
    public sealed interface Outcome {
        record Saved(Employer employer) implements Outcome {}

        record Refused(List<EmployerRefusal> refusals) implements Outcome {}

        /** Somebody else changed the unit since the form was opened. */
        record Stale(Employer current) implements Outcome {}
    }

    private final EmployerRepository repository;
    private final EmployerLists lists;
    private final EmployerDeeds deeds;
    private final Regions regions;

    Employers(EmployerRepository repository, EmployerLists lists, EmployerDeeds deeds, Regions regions) {
        this.repository = repository;
        this.lists = lists;
        this.deeds = deeds;
        this.regions = regions;
    }

    /** What the trail calls a unit. */
    public static String subject(UUID employer) {
        return "employer/" + employer;
    }

    /** The unit, if it belongs to the scope. */
    public Optional<Employer> find(RegionPath scope, UUID id) {
        return repository.find(scope, id);
    }

    /**
     * The unit, if it belongs to the scope; until the end of the transaction it is neither moved nor merged. For whoever
     * is about to write down that somebody works there.
     */
    @Transactional
    public Optional<Employer> hold(RegionPath scope, UUID id) {
        return repository.hold(scope, id);
    }

    /**
     * The unit of that name in a region; the two identify it. If it was merged, the unit that took it in, so that an old
     * list does not bring it back.
     */
    public Optional<Employer> named(String regionCode, String name) {
        return repository
                .findByRegionCodeAndName(regionCode, name.strip())
                .or(() -> repository.formerlyNamed(regionCode, name.strip()));
    }

    /** The first units of the scope whose names contain the text, by office and name. */
    public List<Employer> search(RegionPath scope, String part, int size) {
        return repository.search(scope, part.strip(), size);
    }

    /**
     * Creates a unit in a region of the actor's scope.
     *
     * @throws Forbidden without {@link Right#STAFF}
     */
    @Transactional
    public Outcome create(Actor actor, EmployerDetails details) {
        actor.require(Right.STAFF);
        return save(actor, details, Optional.empty());
    }

    /**
     * Renames a unit, moves it within the scope or gives it to another office there; its people move with it at once.
     *
     * @param version of the unit as the form showed it
     * @throws NotFound if the unit is outside the scope
     * @throws Forbidden without {@link Right#STAFF}
     */
    @Transactional
    public Outcome change(Actor actor, UUID id, long version, EmployerDetails details) {
        actor.require(Right.STAFF);
        var employer =
                repository.lock(actor.scope(), List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        return employer.version() == version
                ? save(actor, details, Optional.of(employer))
                : new Outcome.Stale(employer);
    }

    private Outcome save(Actor actor, EmployerDetails details, Optional<Employer> existing) {
        var scope = actor.scope();
        var region = regions.resolve(details.region())
                .filter(place -> place.path().isWithin(scope) || unchanged(place, existing));
        var office = details.office() == null ? region : regions.resolve(details.office());
        var name = details.name().strip();
        var facts = new EmployerRules.Facts(
                region,
                office.filter(place -> place.path().isWithin(scope)),
                region.isPresent() && taken(region.get().code(), name, existing));
        var refusals = EmployerRules.refusals(details, facts);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var wanted = existing.map(Employer::id).orElseGet(Ids::next);
        long version = existing.map(Employer::version).orElse(0L);
        var employer = Employer.of(wanted, name, region.orElseThrow(), office.orElseThrow(), version);
        return new Outcome.Saved(
                existing.map(old -> update(actor, old, employer)).orElseGet(() -> add(actor, employer)));
    }

    private Employer add(Actor actor, Employer employer) {
        var added = repository.save(employer);
        deeds.created(actor, added);
        return added;
    }

    private Employer update(Actor actor, Employer old, Employer wanted) {
        if (wanted.equals(old)) return old;
        var updated = repository.update(wanted);
        deeds.changed(actor, old, updated, lists.people(old.id()));
        return updated;
    }

    private boolean taken(String regionCode, String name, Optional<Employer> existing) {
        repository.lockName(regionCode, name);
        return repository
                .findByRegionCodeAndName(regionCode, name)
                .filter(other ->
                        existing.map(Employer::id).filter(other.id()::equals).isEmpty())
                .isPresent();
    }

    /** A unit managed from elsewhere keeps its region, which its managing office does not see. */
    private static boolean unchanged(Region place, Optional<Employer> existing) {
        return existing.filter(employer -> employer.regionCode().equals(place.code()))
                .isPresent();
    }
}
