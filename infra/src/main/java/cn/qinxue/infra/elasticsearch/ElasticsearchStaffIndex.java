package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffCounts;
import cn.qinxue.services.search.StaffDocument;
import cn.qinxue.services.search.StaffFinding;
import cn.qinxue.services.search.StaffIndex;
import cn.qinxue.services.search.StaffPlace;
import cn.qinxue.services.search.StaffSought;
import cn.qinxue.tenants.region.RegionPath;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The index of people in Elasticsearch. */
@Singleton
@Requires(beans = Elasticsearch.class)
public final class ElasticsearchStaffIndex implements StaffIndex {
    /** As far as Elasticsearch goes by number; beyond, one walks. */
    private static final int WINDOW = 10_000;

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
            request.put("search_after", position(query, after));
        } else if (slice.cursor() == null && slice.offset() + slice.size() <= WINDOW) {
            request.put("from", slice.offset());
        } else if (slice.cursor() == null) {
            var last = walk(query, slice.offset());
            if (last != null) {
                request.put("search_after", last);
            } else {
                request.put("size", 0);
            }
        }
        var answer = ask(request);
        return new StaffFinding(
                places(answer, query.ranked()),
                answer.path("hits").path("total").path("value").asLong(),
                counts(answer.path("aggregations")));
    }

    /** What is asked for a slice, wherever it begins. */
    static Map<String, Object> request(RegionPath scope, StaffSought sought, Slice slice) {
        var query = new StaffIndexQuery(scope, sought);
        var request = query.request(slice.size());
        request.put("track_total_hits", true);
        request.put("aggs", query.counts());
        return request;
    }

    private JsonNode ask(Map<String, Object> request) {
        return elasticsearch
                .client()
                .ask(
                        "POST",
                        "/" + sets.alias() + "/_search?allow_partial_search_results=false"
                                + "&filter_path=hits.total.value,hits.hits.sort,aggregations.*.of.buckets",
                        request);
    }

    /** The sort values of the last person before the offset; null if there are fewer. */
    private @Nullable JsonNode walk(StaffIndexQuery query, long offset) {
        @Nullable JsonNode last = null;
        for (long left = offset; left > 0; left -= WINDOW) {
            int step = (int) Math.min(left, WINDOW);
            var request = query.request(step);
            request.put("track_total_hits", false);
            if (last != null) {
                request.put("search_after", last);
            }
            var hits = ask(request).path("hits").path("hits");
            if (hits.size() < step) {
                return null;
            }
            last = hits.get(step - 1).path("sort");
        }
        return last;
    }

    private static List<Object> position(StaffIndexQuery query, StaffPlace place) {
        List<Object> position = new ArrayList<>();
        if (query.ranked()) {
            position.add(place.rank());
        }
        position.addAll(List.of(
                place.officePath(), place.employer(), place.name(), place.id().toString()));
        return position;
    }

    private static List<StaffPlace> places(JsonNode answer, boolean ranked) {
        List<StaffPlace> places = new ArrayList<>();
        int first = ranked ? 1 : 0;
        for (var hit : answer.path("hits").path("hits")) {
            var sort = hit.path("sort");
            places.add(new StaffPlace(
                    ranked ? sort.path(0).asInt() : 0,
                    sort.path(first).asText(),
                    sort.path(first + 1).asText(),
                    sort.path(first + 2).asText(),
                    UUID.fromString(sort.path(first + 3).asText())));
        }
        return places;
    }

    private static StaffCounts counts(JsonNode counts) {
        return new StaffCounts(
                buckets(counts, "regions"),
                buckets(counts, "levels"),
                buckets(counts, "trades"),
                buckets(counts, "employers"),
                buckets(counts, "states"));
    }

    private static Map<String, Long> buckets(JsonNode counts, String kind) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        for (var bucket : counts.path(kind).path("of").path("buckets")) {
            buckets.put(bucket.path("key").asText(), bucket.path("doc_count").asLong());
        }
        return buckets;
    }

    @Override
    public void each(RegionPath scope, StaffSought sought, Consumer<List<UUID>> portion) {
        var client = elasticsearch.client();
        var moment = client.tell(
                        "POST", "/" + sets.alias() + "/_pit?keep_alive=" + KEPT_FOR, (Map<String, Object>) null)
                .path("id")
                .asText();
        try {
            var query = new StaffIndexQuery(scope, sought);
            @Nullable JsonNode last = null;
            do {
                var request = query.request(Slice.MOST);
                request.put("track_total_hits", false);
                request.put("pit", Map.of("id", moment, "keep_alive", KEPT_FOR));
                if (last != null) {
                    request.put("search_after", last);
                }
                var answer = client.tell("POST", "/_search?allow_partial_search_results=false", request);
                var places = places(answer, query.ranked());
                if (!places.isEmpty()) {
                    portion.accept(places.stream().map(StaffPlace::id).toList());
                }
                last = places.size() < Slice.MOST
                        ? null
                        : answer.path("hits").path("hits").get(Slice.MOST - 1).path("sort");
            } while (last != null);
        } finally {
            client.tell("DELETE", "/_pit", Map.of("id", moment));
        }
    }

    @Override
    public boolean filled() {
        return elasticsearch.client().there("/_alias/" + sets.alias());
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
        elasticsearch.client().tell("POST", "/" + sets.alias() + "/_refresh", (Map<String, Object>) null);
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
        Map<String, Object> shelves = Map.of(
                "terms", Map.of("field", "shelf", "size", 5_000),
                "aggs", Map.of("prints", Map.of("sum", Map.of("field", "print"))));
        var answer = elasticsearch
                .client()
                .tell(
                        "POST",
                        "/" + sets.alias() + "/_search?allow_partial_search_results=false",
                        Map.of("size", 0, "aggs", Map.of("shelves", shelves)));
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (var shelf : answer.path("aggregations").path("shelves").path("buckets")) {
            var prints = (long) shelf.path("prints").path("value").asDouble();
            sums.put(shelf.path("key").asText(), new Sum(shelf.path("doc_count").asLong(), prints));
        }
        return sums;
    }

    @Override
    public Map<UUID, Long> prints(String shelf) {
        var answer = elasticsearch
                .client()
                .tell(
                        "POST",
                        "/" + sets.alias() + "/_search?allow_partial_search_results=false",
                        Map.of(
                                "size",
                                WINDOW,
                                "_source",
                                false,
                                "docvalue_fields",
                                List.of("id", "print"),
                                "query",
                                Map.of("term", Map.of("shelf", shelf))));
        Map<UUID, Long> prints = new LinkedHashMap<>();
        for (var hit : answer.path("hits").path("hits")) {
            var fields = hit.path("fields");
            prints.put(
                    UUID.fromString(fields.path("id").path(0).asText()),
                    fields.path("print").path(0).asLong());
        }
        return prints;
    }
}
