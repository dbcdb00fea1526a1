package cn.qinxue.web.staff;

import cn.qinxue.services.search.StaffFacets;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Option;
import java.util.ArrayList;
import java.util.List;

/** What the filters offer, each with the number of people it would give. */
public record StaffOptions(
        List<Option> programmes,
        List<Option> trades,
        List<Option> levels,
        List<Option> states,
        List<Option> employers,
        List<Option> bodies,
        List<Option> offices) {

    /** @param regions of the scope, each before those below it */
    static StaffOptions of(StaffChoice choice, StaffFacets facets, List<Programme> programmes, List<Region> regions) {
        return new StaffOptions(
                programmes.size() < 2
                        ? List.of()
                        : programmes.stream()
                                .map(programme -> Option.of(programme.code(), programme.name()))
                                .toList(),
                trades(choice, facets),
                facets.levels().entrySet().stream()
                        .map(level ->
                                counted(level.getKey().name(), level.getKey().label(), level.getValue()))
                        .toList(),
                facets.states().entrySet().stream()
                        .map(state ->
                                counted(state.getKey().name(), state.getKey().label(), state.getValue()))
                        .toList(),
                employers(choice, facets),
                regions.stream()
                        .filter(region -> region.kind() == RegionKind.PROVINCIAL_BODIES
                                || region.kind() == RegionKind.CITY_BODIES)
                        .map(StaffOptions::place)
                        .toList(),
                regions.stream().map(StaffOptions::place).toList());
    }

    private static List<Option> trades(StaffChoice choice, StaffFacets facets) {
        var options = new ArrayList<>(facets.trades().stream()
                .map(trade ->
                        counted(trade.trade().id().toString(), trade.trade().name(), trade.count()))
                .toList());
        var chosen = choice.kinds().trade();
        if (chosen != null) addMissing(options, chosen.id().toString(), chosen.name());
        return List.copyOf(options);
    }

    private static List<Option> employers(StaffChoice choice, StaffFacets facets) {
        var options = new ArrayList<>(facets.employers().stream()
                .map(employer -> counted(employer.id().toString(), employer.name(), employer.count()))
                .toList());
        var chosen = choice.places().employer();
        if (chosen != null) addMissing(options, chosen.id().toString(), chosen.name());
        return List.copyOf(options);
    }

    private static void addMissing(List<Option> options, String value, String label) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            options.addFirst(counted(value, label, 0));
        }
    }

    private static Option counted(String value, String label, long count) {
        return Option.of(value, label + "（" + Show.count(count) + "）");
    }

    /** Without the province's name, which is the same for all. */
    private static Option place(Region region) {
        var name = region.fullName();
        int slash = name.indexOf('/');
        return Option.of(
                region.code(), slash < 0 ? name : name.substring(slash + 1).replace("/", " / "));
    }
}
