package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.RegionPath;
import java.util.List;
import java.util.function.Predicate;

/** How many units there are in which region, all at one moment. */
public final class EmployerCounts {
    private record Place(RegionPath region, long units) {}

    private final List<Place> places;

    private EmployerCounts(List<Place> places) {
        this.places = places;
    }

    static EmployerCounts of(List<RegionCount> counts) {
        return new EmployerCounts(counts.stream()
                .map(count -> new Place(new RegionPath(count.regionPath()), count.units()))
                .toList());
    }

    /** All of them. */
    public long all() {
        return sum(region -> true);
    }

    /** Those of a region and everything below. */
    public long within(RegionPath region) {
        return sum(place -> place.isWithin(region));
    }

    /** Those that stand outside a region. */
    public long outside(RegionPath region) {
        return all() - within(region);
    }

    private long sum(Predicate<RegionPath> counted) {
        return places.stream()
                .filter(place -> counted.test(place.region()))
                .mapToLong(Place::units)
                .sum();
    }
}
