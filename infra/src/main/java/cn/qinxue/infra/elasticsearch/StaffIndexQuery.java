package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.NumberHashes;
import cn.qinxue.services.search.StaffFacets;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffSought;
import cn.qinxue.services.search.StaffTerm;
import cn.qinxue.tenants.region.RegionPath;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A search in the words of Elasticsearch. Scores are ranks, nothing else: every clause has a constant one. */
final class StaffIndexQuery {
    /** By what results are sorted where they rank alike; the last tells any two apart. */
    private static final List<String> ORDER = List.of("office", "employerName", "name", "id");

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

    /** The beginning of a request: whom to find, in which order, without documents, and whole or not at all. */
    SearchRequest.Builder request(int size) {
        var request = new SearchRequest.Builder()
                .size(size)
                .source(source -> source.fetch(false))
                .query(query())
                .allowPartialSearchResults(false);
        var chosen = chosen("");
        if (!chosen.isEmpty()) {
            request.postFilter(all(chosen));
        }
        if (ranked()) {
            request.sort(by -> by.score(score -> score.order(SortOrder.Desc)));
        }
        ORDER.forEach(field -> request.sort(by -> by.field(its -> its.field(field))));
        return request;
    }

    /** The counts of each kind, levels and the like as if none of their own kind had been chosen. */
    Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        counts.put("regions", count("region", MOST_REGIONS, chosen("")));
        counts.put("levels", count("level", 20, chosen("level")));
        counts.put("trades", count("trade", MOST_TRADES, chosen("trade")));
        counts.put("employers", count("employer", StaffFacets.MOST_EMPLOYERS, chosen("employer")));
        counts.put("states", count("state", 10, chosen("state")));
        return counts;
    }

    private static Aggregation count(String field, int size, List<Query> chosen) {
        return Aggregation.of(count -> count.filter(all(chosen))
                .aggregations("of", of -> of.terms(terms -> terms.field(field).size(size))));
    }

    private Query query() {
        List<Query> filter = new ArrayList<>();
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
        var bool = new BoolQuery.Builder().filter(filter);
        if (ranked()) {
            bool.must(sought.terms().stream().map(StaffIndexQuery::clause).toList());
        }
        return bool.build()._toQuery();
    }

    private List<Query> chosen(String uncounted) {
        StaffFilter filter = sought.filter();
        List<Query> chosen = new ArrayList<>();
        addChosen(chosen, "trade", uncounted, filter.trade() == null ? Set.of() : Set.of(filter.trade()));
        addChosen(chosen, "employer", uncounted, filter.employer() == null ? Set.of() : Set.of(filter.employer()));
        addChosen(chosen, "level", uncounted, filter.levels());
        addChosen(chosen, "state", uncounted, filter.states());
        return chosen;
    }

    private static void addChosen(List<Query> chosen, String field, String uncounted, Set<?> values) {
        if (!values.isEmpty() && !field.equals(uncounted)) {
            var texts = values.stream()
                    .map(StaffIndexQuery::text)
                    .sorted()
                    .map(FieldValue::of)
                    .toList();
            chosen.add(QueryBuilders.terms(terms -> terms.field(field).terms(any -> any.value(texts))));
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static Query clause(StaffTerm term) {
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

    private static Query run(String text) {
        return best(
                ranked(3, term("name.lower", text)),
                ranked(2, prefix("name.lower", text)),
                ranked(1, phrase("name.run", text)),
                ranked(1, phrase("employerName.run", text)));
    }

    private static Query spelling(String letters) {
        return best(
                ranked(3, term("name.lower", letters)),
                ranked(3, term("spellings", letters)),
                ranked(2, prefix("name.lower", letters)),
                ranked(2, prefix("spellings", letters)),
                ranked(1, prefix("endings", letters)),
                ranked(1, phrase("name.run", letters)),
                ranked(1, phrase("employerName.run", letters)));
    }

    private static Query term(String field, String value) {
        return QueryBuilders.term(term -> term.field(field).value(value));
    }

    private static Query prefix(String field, String value) {
        return QueryBuilders.prefix(prefix -> prefix.field(field).value(value));
    }

    private static Query phrase(String field, String text) {
        return QueryBuilders.matchPhrase(phrase -> phrase.field(field).query(text));
    }

    private static Query ranked(int rank, Query filter) {
        return QueryBuilders.constantScore(score -> score.filter(filter).boost((float) rank));
    }

    private static Query best(Query... clauses) {
        return QueryBuilders.disMax(best -> best.queries(List.of(clauses)));
    }

    private static Query all(List<Query> filters) {
        return filters.isEmpty()
                ? QueryBuilders.matchAll(everything -> everything)
                : QueryBuilders.bool(bool -> bool.filter(filters));
    }
}
