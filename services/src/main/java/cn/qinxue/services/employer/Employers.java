package cn.qinxue.services.employer;

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
    private final Regions regions;

    Employers(EmployerRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    /** The unit, if it belongs to the scope. */
    public Optional<Employer> find(RegionPath scope, UUID id) {
        return repository.find(scope, id);
    }

    /** The unit of that name in a region; the two identify it. */
    public Optional<Employer> named(String regionCode, String name) {
        return repository.findByRegionCodeAndName(regionCode, name.strip());
    }

    /** The first units of the scope whose names contain the text, by office and name. */
    public List<Employer> search(RegionPath scope, String part, int size) {
        return repository.search(scope, part.strip(), size);
    }

    /** Creates a unit in a region of the scope. */
    @Transactional
    public Outcome create(RegionPath scope, EmployerDetails details) {
        return save(scope, details, Optional.empty());
    }

    /**
     * Renames a unit or moves it within the scope; its people move with it at once.
     *
     * @param version of the unit as the form showed it
     * @throws NotFound if the unit is outside the scope
     */
    @Transactional
    public Outcome change(RegionPath scope, UUID id, long version, EmployerDetails details) {
        var employer = repository.find(scope, id).orElseThrow(NotFound::new);
        return employer.version() == version
                ? save(scope, details, Optional.of(employer))
                : new Outcome.Stale(employer);
    }

    private Outcome save(RegionPath scope, EmployerDetails details, Optional<Employer> existing) {
        var region = regions.resolve(details.region())
                .filter(place -> place.path().isWithin(scope) || unchanged(place, existing));
        var office = details.office() == null
                ? region
                : regions.resolve(details.office()).filter(place -> place.path().isWithin(scope));
        boolean taken = region.flatMap(place -> named(place.code(), details.name()))
                .filter(other ->
                        existing.map(Employer::id).filter(other.id()::equals).isEmpty())
                .isPresent();
        var refusals = EmployerRules.refusals(details, region, office, taken);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var place = region.orElseThrow();
        var name = details.name().strip();
        var manager = office.orElseThrow();
        return new Outcome.Saved(existing.map(employer ->
                        repository.update(Employer.of(employer.id(), name, place, manager, employer.version())))
                .orElseGet(() -> repository.save(Employer.of(Ids.next(), name, place, manager, 0))));
    }

    /** A unit managed from elsewhere keeps its region, which its managing office does not see. */
    private static boolean unchanged(Region place, Optional<Employer> existing) {
        return existing.filter(employer -> employer.regionCode().equals(place.code()))
                .isPresent();
    }
}
