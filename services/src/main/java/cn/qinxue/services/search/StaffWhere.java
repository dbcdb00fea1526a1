package cn.qinxue.services.search;

import cn.qinxue.tenants.region.RegionPath;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A search as SQL over {@code staff s JOIN employer e}: the conditions, the rank and their values.
 *
 * @param conditions joined by AND
 * @param values of the conditions, in their order
 * @param rank of a person, see {@link StaffPlace}
 * @param rankValues of the rank, in their order
 */
record StaffWhere(String conditions, List<Object> values, String rank, List<Object> rankValues) {
    /** What {@link StaffFacets} counts as if it had not been chosen. */
    enum Facet {
        NONE,
        LEVEL,
        TRADE,
        EMPLOYER,
        STATE
    }

    static StaffWhere of(RegionPath scope, StaffSought sought, Facet uncounted) {
        var builder = new Builder();
        builder.places("s", scope, sought.filter());
        if (uncounted != Facet.EMPLOYER) {
            builder.unit("s.employer", sought.filter());
        }
        builder.people(sought, uncounted);
        return builder.build();
    }

    /** What is said of the units alone; people share their unit's paths. No rank. */
    static StaffWhere ofUnits(RegionPath scope, StaffSought sought) {
        var builder = new Builder();
        builder.places("e", scope, sought.filter());
        builder.unit("e.id", sought.filter());
        return builder.build();
    }

    /** What is left to be said of the people of such units. */
    static StaffWhere ofTheirPeople(StaffSought sought) {
        var builder = new Builder();
        builder.people(sought, Facet.NONE);
        return builder.build();
    }

    private static final class Builder {
        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();
        private final List<String> ranks = new ArrayList<>();
        private final List<Object> rankValues = new ArrayList<>();

        void and(String condition, Object... more) {
            conditions.add(condition);
            values.addAll(List.of(more));
        }

        void places(String table, RegionPath scope, StaffFilter filter) {
            and(table + ".office_path LIKE ? || '%'", scope.value());
            if (filter.region() != null) {
                and(table + ".region_path LIKE ? || '%'", filter.region().value());
            }
            if (filter.office() != null) {
                and(table + ".office_path LIKE ? || '%'", filter.office().value());
            }
        }

        void unit(String column, StaffFilter filter) {
            if (filter.employer() != null) {
                and(column + " = ?", filter.employer());
            }
        }

        void people(StaffSought sought, Facet uncounted) {
            var filter = sought.filter();
            if (sought.programme() != null) {
                and("s.programme = ?", sought.programme());
            }
            if (filter.trade() != null && uncounted != Facet.TRADE) {
                and("s.trade = ?", filter.trade());
            }
            if (uncounted != Facet.LEVEL) {
                anyOf("s.level", filter.levels());
            }
            if (uncounted != Facet.STATE) {
                anyOf("s.state", filter.states());
            }
            sought.terms().forEach(this::term);
        }

        private void anyOf(String column, Set<? extends Enum<?>> chosen) {
            if (!chosen.isEmpty()) {
                and(column + " = ANY (?)", (Object)
                        chosen.stream().map(Enum::name).sorted().toArray(String[]::new));
            }
        }

        void term(StaffTerm term) {
            switch (term) {
                case StaffTerm.IdNumberIs number ->
                    and("s.id_number_hash = ?", HexFormat.of().parseHex(number.hash()));
                case StaffTerm.MobileIs number ->
                    and("s.mobile_hash = ?", HexFormat.of().parseHex(number.hash()));
                case StaffTerm.TailIs tail ->
                    and("(s.id_number_tail = ? OR strpos(e.name, ?) > 0)", tail.text(), tail.text());
                case StaffTerm.NameIs is -> and("s.name = ?", is.name());
                case StaffTerm.Letters letters -> run(letters.text());
                case StaffTerm.Run run -> run(run.text());
            }
            if (!(term instanceof StaffTerm.Letters) && !(term instanceof StaffTerm.Run)) {
                ranks.add("1");
            }
        }

        private void run(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            and("(strpos(lower(s.name), ?) > 0 OR strpos(lower(e.name), ?) > 0)", lower, lower);
            ranks.add("CASE WHEN lower(s.name) = ? THEN 3 WHEN starts_with(lower(s.name), ?) THEN 2 ELSE 1 END");
            rankValues.addAll(List.of(lower, lower));
        }

        StaffWhere build() {
            return new StaffWhere(
                    String.join(" AND ", conditions),
                    values,
                    ranks.isEmpty() ? "0" : String.join(" + ", ranks),
                    rankValues);
        }
    }
}
