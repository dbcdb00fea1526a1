package cn.qinxue.services.employer;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists of work units with their people, by region and name, two queries for any number of rows. */
@Singleton
public class EmployerLists {
    private static final int PORTION = 1000;

    /** Takes a row. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        void take(EmployerLine line) throws E;
    }

    private final EmployerRepository repository;

    EmployerLists(EmployerRepository repository) {
        this.repository = repository;
    }

    /**
     * A page of the units of a scope.
     *
     * @throws NotFound if the filter's region lies outside the scope
     */
    public List<EmployerLine> page(RegionPath scope, EmployerFilter filter, long offset, int size) {
        check(scope, filter);
        return lines(repository.page(scope, filter.part(), filter.region(), filter.elsewhere(), offset, size));
    }

    /** How many units of the scope have this text in their names, by the region in which they stand. */
    public EmployerCounts counts(RegionPath scope, String part) {
        return EmployerCounts.of(repository.countByRegion(scope, part.strip()));
    }

    /** How many records of people a unit has. */
    public long people(UUID employer) {
        return repository.countPeople(List.of(employer)).stream()
                .mapToLong(PeopleCount::people)
                .sum();
    }

    /**
     * Every unit of the scope that the filter lets through, in the order of the list, however many there are.
     *
     * @throws NotFound if the filter's region lies outside the scope
     */
    public <E extends Exception> void each(RegionPath scope, EmployerFilter filter, Taker<E> taker) throws E {
        check(scope, filter);
        var afterRegion = "";
        var afterName = "";
        while (true) {
            var portion = repository.after(
                    scope, filter.part(), filter.region(), filter.elsewhere(), afterRegion, afterName, PORTION);
            for (var line : lines(portion)) {
                taker.take(line);
            }
            if (portion.size() < PORTION) return;
            afterRegion = portion.getLast().regionPath().value();
            afterName = portion.getLast().name();
        }
    }

    static void check(RegionPath scope, EmployerFilter filter) {
        if (filter.within() != null && !filter.within().isWithin(scope)) throw new NotFound();
    }

    private List<EmployerLine> lines(List<Employer> employers) {
        if (employers.isEmpty()) return List.of();
        Map<UUID, Long> people = repository
                .countPeople(employers.stream().map(Employer::id).toList())
                .stream()
                .collect(Collectors.toMap(PeopleCount::employer, PeopleCount::people));
        return employers.stream()
                .map(employer -> new EmployerLine(employer, people.getOrDefault(employer.id(), 0L)))
                .toList();
    }
}
