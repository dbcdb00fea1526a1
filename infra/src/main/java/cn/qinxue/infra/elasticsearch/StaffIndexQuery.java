package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.NumberHashes;
import cn.qinxue.services.search.StaffFacets;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffSought;
import cn.qinxue.services.search.StaffTerm;
import cn.qinxue.tenants.region.RegionPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A search in the words of Elasticsearch. Scores are ranks, nothing else: every clause has a constant one. */
final class StaffIndexQuery {
    /** More regions than any province has. */
    private static final int MOST_REGIONS = 3_000;

    private static final int MOST_TRADES = 1_000;

    private final RegionPath scope;
    private final StaffSought sought;

    StaffIndexQuery(RegionPath scope, StaffSought sought) {
        this.scope = scope;
        this.sought = sought;
    }

    boolean ranked() {
        return !sought.terms().isEmpty();
    }

    /** The beginning of a request: whom to find, in which order, without documents. */
    Map<String, Object> request(int size) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("size", size);
        request.put("_source", false);
        request.put("query", query());
        var chosen = chosen("");
        if (!chosen.isEmpty()) {
            request.put("post_filter", all(chosen));
        }
        List<Object> sort = new ArrayList<>();
        if (ranked()) {
            sort.add(Map.of("_score", "desc"));
        }
        sort.addAll(List.of("office", "employerName", "name", "id"));
        request.put("sort", sort);
        return request;
    }

    /** The counts of each kind, levels and the like as if none of their own kind had been chosen. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("regions", count("region", MOST_REGIONS, chosen("")));
        counts.put("levels", count("level", 20, chosen("level")));
        counts.put("trades", count("trade", MOST_TRADES, chosen("trade")));
        counts.put("employers", count("employer", StaffFacets.MOST_EMPLOYERS, chosen("employer")));
        counts.put("states", count("state", 10, chosen("state")));
        return counts;
    }

    private static Map<String, Object> count(String field, int size, List<Object> chosen) {
        Map<String, Object> terms = Map.of("terms", Map.of("field", field, "size", size));
        return Map.of("filter", all(chosen), "aggs", Map.of("of", terms));
    }

    private Map<String, Object> query() {
        List<Object> filter = new ArrayList<>();
        filter.add(term("offices", scope.value()));
        if (sought.programme() != null) {
            filter.add(term("programme", sought.programme()));
        }
        if (sought.filter().region() != null) {
            filter.add(term("regions", sought.filter().region().value()));
        }
        if (sought.filter().office() != null) {
            filter.add(term("offices", sought.filter().office().value()));
        }
        Map<String, Object> bool = new LinkedHashMap<>();
        bool.put("filter", filter);
        if (ranked()) {
            bool.put(
                    "must", sought.terms().stream().map(StaffIndexQuery::clause).toList());
        }
        return Map.of("bool", bool);
    }

    private List<Object> chosen(String uncounted) {
        StaffFilter filter = sought.filter();
        List<Object> chosen = new ArrayList<>();
        addChosen(chosen, "trade", uncounted, filter.trade() == null ? Set.of() : Set.of(filter.trade()));
        addChosen(chosen, "employer", uncounted, filter.employer() == null ? Set.of() : Set.of(filter.employer()));
        addChosen(chosen, "level", uncounted, filter.levels());
        addChosen(chosen, "state", uncounted, filter.states());
        return chosen;
    }

    private static void addChosen(List<Object> chosen, String field, String uncounted, Set<?> values) {
        if (!values.isEmpty() && !field.equals(uncounted)) {
            chosen.add(Map.of(
                    "terms",
                    Map.of(
                            field,
                            values.stream().map(StaffIndexQuery::text).sorted().toList())));
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static Map<String, Object> clause(StaffTerm term) {
        return switch (term) {
            case StaffTerm.IdNumberIs number -> ranked(1, term("idNumber", NumberHashes.kept(number.hash())));
            case StaffTerm.MobileIs number -> ranked(1, term("mobile", NumberHashes.kept(number.hash())));
            case StaffTerm.NameIs is -> ranked(1, term("name", is.name()));
            case StaffTerm.TailIs tail ->
                best(
                        ranked(1, term("idTail", NumberHashes.kept(tail.hash()))),
                        ranked(1, phrase("employerName.run", tail.text())));
            case StaffTerm.Letters letters -> spelling(letters.text());
            case StaffTerm.Run run -> run.mixed() ? spelling(run.text().toLowerCase(Locale.ROOT)) : run(run.text());
        };
    }

    private static Map<String, Object> run(String text) {
        return best(
                ranked(3, term("name.lower", text)),
                ranked(2, Map.of("prefix", Map.of("name.lower", text))),
                ranked(1, phrase("name.run", text)),
                ranked(1, phrase("employerName.run", text)));
    }

    private static Map<String, Object> spelling(String letters) {
        return best(
                ranked(3, term("name.lower", letters)),
                ranked(3, term("spellings", letters)),
                ranked(2, Map.of("prefix", Map.of("name.lower", letters))),
                ranked(2, Map.of("prefix", Map.of("spellings", letters))),
                ranked(1, Map.of("prefix", Map.of("endings", letters))),
                ranked(1, phrase("name.run", letters)),
                ranked(1, phrase("employerName.run", letters)));
    }

    private static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    private static Map<String, Object> phrase(String field, String text) {
        return Map.of("match_phrase", Map.of(field, text));
    }

    private static Map<String, Object> ranked(int rank, Map<String, Object> filter) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", rank));
    }

    @SafeVarargs
    private static Map<String, Object> best(Map<String, Object>... clauses) {
        return Map.of("dis_max", Map.of("queries", List.of(clauses)));
    }

    private static Map<String, Object> all(List<Object> filters) {
        return filters.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", filters));
    }
}
