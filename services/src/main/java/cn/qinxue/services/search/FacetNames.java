package cn.qinxue.services.search;

import cn.qinxue.services.search.StaffFacets.EmployerCount;
import cn.qinxue.services.search.StaffFacets.RegionCount;
import cn.qinxue.services.search.StaffFacets.TradeCount;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives counts the names that people know. */
@Singleton
class FacetNames {
    private final StaffSearchRepository repository;
    private final Regions regions;
    private final Trades trades;

    FacetNames(StaffSearchRepository repository, Regions regions, Trades trades) {
        this.repository = repository;
        this.regions = regions;
        this.trades = trades;
    }

    StaffFacets named(RegionPath scope, StaffFilter filter, StaffCounts counts) {
        return new StaffFacets(
                regions(Optional.ofNullable(filter.region()).orElse(scope), counts.regions()),
                byName(SkillLevel.values(), counts.levels()),
                trades(counts.trades()),
                employers(counts.employers()),
                byName(StaffState.values(), counts.states()));
    }

    private List<RegionCount> regions(RegionPath shown, Map<String, Long> byPath) {
        List<Region> wanted = new ArrayList<>();
        regions.byPath(shown).ifPresent(wanted::add);
        wanted.addAll(regions.children(shown.code()));
        return wanted.stream()
                .map(region -> new RegionCount(region, within(region.path(), byPath)))
                .toList();
    }

    private static long within(RegionPath path, Map<String, Long> byPath) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path.value()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static <E extends Enum<E>> SequencedMap<E, Long> byName(E[] constants, Map<String, Long> counts) {
        SequencedMap<E, Long> named = new LinkedHashMap<>();
        for (E constant : constants) {
            named.put(constant, counts.getOrDefault(constant.name(), 0L));
        }
        return named;
    }

    private List<TradeCount> trades(Map<String, Long> byId) {
        if (byId.isEmpty()) {
            return List.of();
        }
        var known = trades.all().stream()
                .collect(Collectors.toMap(trade -> trade.id().toString(), Function.identity()));
        return byId.entrySet().stream()
                .flatMap(
                        entry -> Optional.ofNullable(known.get(entry.getKey()))
                                .map(trade -> new TradeCount(trade, entry.getValue()))
                                .stream())
                .sorted(Comparator.comparingLong(TradeCount::count)
                        .reversed()
                        .thenComparing(count -> count.trade().code()))
                .toList();
    }

    private List<EmployerCount> employers(Map<String, Long> byId) {
        if (byId.isEmpty()) {
            return List.of();
        }
        var names = repository.employerNames(byId.keySet());
        return byId.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(names.get(entry.getKey()))
                        .map(name -> new EmployerCount(name.id(), name.name(), name.region(), entry.getValue()))
                        .stream())
                .toList();
    }
}
