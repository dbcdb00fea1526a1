package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffCounts;
import cn.qinxue.services.search.StaffDocument;
import cn.qinxue.services.search.StaffFinding;
import cn.qinxue.services.search.StaffIndex;
import cn.qinxue.services.search.StaffPlace;
import cn.qinxue.services.search.StaffSought;
import cn.qinxue.tenants.region.RegionPath;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The index of people in Elasticsearch. */
@Singleton
@Requires(beans = Elasticsearch.class)
public final class ElasticsearchStaffIndex implements StaffIndex {
    /** As far as Elasticsearch goes by number; beyond, one walks. */
    private static final int WINDOW = 10_000;

    private static final int MOST_SHELVES = 5_000;

    private static final String KEPT_FOR = "2m";

    private final Elasticsearch elasticsearch;
    private final StaffIndexSets sets;

    ElasticsearchStaffIndex(Elasticsearch elasticsearch, StaffIndexSets sets) {
        this.elasticsearch = elasticsearch;
        this.sets = sets;
    }

    @Override
    public StaffFinding find(RegionPath scope, StaffSought sought, Slice slice) {
        var query = new StaffIndexQuery(scope, sought);
        var request = request(scope, sought, slice);
        var after =
                slice.cursor() == null ? null : StaffPlace.of(slice.cursor()).orElse(null);
        if (after != null) {
            request.searchAfter(position(query, after));
        } else if (slice.cursor() == null && slice.offset() + slice.size() <= WINDOW) {
            request.from((int) slice.offset());
        } else if (slice.cursor() == null) {
            var last = walk(query, slice.offset());
            if (last != null) {
                request.searchAfter(last);
            } else {
                request.size(0);
            }
        }
        var answer = ask(request);
        var total = Objects.requireNonNull(answer.hits().total(), "the total was asked for");
        return new StaffFinding(places(answer, query.ranked()), total.value(), counts(answer.aggregations()));
    }

    /** What is asked for a slice, wherever it begins. */
    static SearchRequest.Builder request(RegionPath scope, StaffSought sought, Slice slice) {
        var query = new StaffIndexQuery(scope, sought);
        return query.request(slice.size())
                .trackTotalHits(all -> all.enabled(true))
                .aggregations(query.counts());
    }

    private SearchResponse<Void> ask(SearchRequest.Builder request) {
        var asked = request.index(sets.alias()).build();
        return elasticsearch.cluster().ask(client -> client.search(asked, Void.class));
    }

    /** The sort values of the last person before the offset; null if there are fewer. */
    private @Nullable List<FieldValue> walk(StaffIndexQuery query, long offset) {
        @Nullable List<FieldValue> last = null;
        for (long left = offset; left > 0; left -= WINDOW) {
            int step = (int) Math.min(left, WINDOW);
            var request = query.request(step).trackTotalHits(none -> none.enabled(false));
            if (last != null) {
                request.searchAfter(last);
            }
            var hits = ask(request).hits().hits();
            if (hits.size() < step) {
                return null;
            }
            last = hits.getLast().sort();
        }
        return last;
    }

    private static List<FieldValue> position(StaffIndexQuery query, StaffPlace place) {
        List<FieldValue> position = new ArrayList<>();
        if (query.ranked()) {
            position.add(FieldValue.of(place.rank()));
        }
        for (var value : List.of(
                place.officePath(), place.employer(), place.name(), place.id().toString())) {
            position.add(FieldValue.of(value));
        }
        return position;
    }

    private static List<StaffPlace> places(SearchResponse<Void> answer, boolean ranked) {
        List<StaffPlace> places = new ArrayList<>();
        int first = ranked ? 1 : 0;
        for (var hit : answer.hits().hits()) {
            var sort = hit.sort();
            places.add(new StaffPlace(
                    ranked ? rank(sort.getFirst()) : 0,
                    sort.get(first).stringValue(),
                    sort.get(first + 1).stringValue(),
                    sort.get(first + 2).stringValue(),
                    UUID.fromString(sort.get(first + 3).stringValue())));
        }
        return places;
    }

    /** A score is written as 3 or as 3.0. */
    private static int rank(FieldValue score) {
        return score.isDouble() ? (int) score.doubleValue() : (int) score.longValue();
    }

    private static StaffCounts counts(Map<String, Aggregate> counts) {
        return new StaffCounts(
                buckets(counts, "regions"),
                buckets(counts, "levels"),
                buckets(counts, "trades"),
                buckets(counts, "employers"),
                buckets(counts, "states"));
    }

    private static Map<String, Long> buckets(Map<String, Aggregate> counts, String kind) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        var of =
                Objects.requireNonNull(counts.get(kind)).filter().aggregations().get("of");
        for (var bucket : Objects.requireNonNull(of).sterms().buckets().array()) {
            buckets.put(bucket.key().stringValue(), bucket.docCount());
        }
        return buckets;
    }

    @Override
    public void each(RegionPath scope, StaffSought sought, Consumer<List<UUID>> portion) {
        var cluster = elasticsearch.cluster();
        var alias = sets.alias();
        var moment = cluster.tell(client ->
                        client.openPointInTime(open -> open.index(alias).keepAlive(kept -> kept.time(KEPT_FOR))))
                .id();
        try {
            var query = new StaffIndexQuery(scope, sought);
            @Nullable List<FieldValue> last = null;
            do {
                var request = query.request(Slice.MOST)
                        .trackTotalHits(none -> none.enabled(false))
                        .pit(pit -> pit.id(moment).keepAlive(kept -> kept.time(KEPT_FOR)));
                if (last != null) {
                    request.searchAfter(last);
                }
                var asked = request.build();
                var answer = cluster.tell(client -> client.search(asked, Void.class));
                var places = places(answer, query.ranked());
                if (!places.isEmpty()) {
                    portion.accept(places.stream().map(StaffPlace::id).toList());
                }
                last = places.size() < Slice.MOST
                        ? null
                        : answer.hits().hits().getLast().sort();
            } while (last != null);
        } finally {
            cluster.tell(client -> client.closePointInTime(close -> close.id(moment)));
        }
    }

    @Override
    public boolean filled() {
        var alias = sets.alias();
        return elasticsearch
                .cluster()
                .tell(client -> client.indices().existsAlias(asked -> asked.name(alias)))
                .value();
    }

    @Override
    public List<String> sets() {
        return sets.all();
    }

    @Override
    public void write(List<String> into, List<StaffDocument> documents, Collection<UUID> gone, long version) {
        sets.write(into, documents, gone, version);
    }

    @Override
    public void refresh() {
        sets.refresh(sets.alias());
    }

    @Override
    public String begin() {
        return sets.begin();
    }

    @Override
    public void replaceBy(String set) {
        sets.replaceBy(set);
    }

    @Override
    public void remove(String set) {
        sets.remove(set);
    }

    @Override
    public Map<String, Sum> shelves() {
        var asked = new SearchRequest.Builder()
                .index(sets.alias())
                .size(0)
                .allowPartialSearchResults(false)
                .aggregations(
                        "shelves",
                        shelves -> shelves.terms(terms -> terms.field("shelf").size(MOST_SHELVES))
                                .aggregations("prints", prints -> prints.sum(sum -> sum.field("print"))))
                .build();
        var answer = elasticsearch.cluster().tell(client -> client.search(asked, Void.class));
        var shelves =
                Objects.requireNonNull(answer.aggregations().get("shelves")).sterms();
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (var shelf : shelves.buckets().array()) {
            var prints = Objects.requireNonNull(shelf.aggregations().get("prints"))
                    .sum()
                    .value();
            sums.put(shelf.key().stringValue(), new Sum(shelf.docCount(), prints == null ? 0 : prints.longValue()));
        }
        return sums;
    }

    @Override
    public Map<UUID, Long> prints(String shelf) {
        var asked = new SearchRequest.Builder()
                .index(sets.alias())
                .size(WINDOW)
                .allowPartialSearchResults(false)
                .source(source -> source.fetch(false))
                .query(query -> query.term(term -> term.field("shelf").value(shelf)))
                .sort(by -> by.field(id -> id.field("id")))
                .sort(by -> by.field(print -> print.field("print")))
                .build();
        var answer = elasticsearch.cluster().tell(client -> client.search(asked, Void.class));
        Map<UUID, Long> prints = new LinkedHashMap<>();
        for (var hit : answer.hits().hits()) {
            prints.put(
                    UUID.fromString(hit.sort().getFirst().stringValue()),
                    hit.sort().get(1).longValue());
        }
        return prints;
    }
}
