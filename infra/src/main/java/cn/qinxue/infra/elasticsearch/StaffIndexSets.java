package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffDocument;
import cn.qinxue.services.search.StaffIndex.Away;
import cn.qinxue.tenants.tenant.Tenancy;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The Elasticsearch indexes behind the bound tenant's alias. Named by schema, so that a province's name is nowhere; each
 * is written to through an alias of its own, so that a late write makes no new index in place of a removed one.
 */
@Singleton
@Requires(beans = Elasticsearch.class)
final class StaffIndexSets {
    private static final String WRITING = "-w";

    private final Elasticsearch elasticsearch;

    StaffIndexSets(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** What is asked. */
    String alias() {
        return "staff-" + Tenancy.current().schemaName() + "-" + StaffIndexLayout.NUMBER;
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        elasticsearch
                .client()
                .tell("GET", "/" + alias() + "-*/_alias", (Map<String, Object>) null)
                .properties()
                .forEach(set -> {
                    if (set.getValue().path("aliases").has(set.getKey() + WRITING)) {
                        all.add(set.getKey());
                    }
                });
        return all;
    }

    String begin() {
        var set = alias() + "-" + Long.toString(System.currentTimeMillis(), 36) + "-"
                + UUID.randomUUID().toString().substring(0, 4);
        Map<String, Object> settings = Map.of(
                "number_of_shards", 1, "auto_expand_replicas", "0-1", "refresh_interval", "-1", "gc_deletes", "10m");
        elasticsearch
                .client()
                .tell("PUT", "/" + set, StaffIndexLayout.definition(set + WRITING, Map.of("index", settings)));
        return set;
    }

    void replaceBy(String set) {
        var client = elasticsearch.client();
        client.tell("PUT", "/" + set + "/_settings", Map.of("index", Map.of("refresh_interval", "1s")));
        client.tell("POST", "/" + set + "/_refresh", (Map<String, Object>) null);
        List<Object> actions = new ArrayList<>();
        actions.add(Map.of("add", Map.of("index", set, "alias", alias())));
        client.tell("GET", "/staff-" + Tenancy.current().schemaName() + "-*/_alias", (Map<String, Object>) null)
                .fieldNames()
                .forEachRemaining(other -> {
                    if (!other.equals(set)) {
                        actions.add(Map.of("remove_index", Map.of("index", other)));
                    }
                });
        client.tell("POST", "/_aliases", Map.of("actions", actions));
    }

    void remove(String set) {
        elasticsearch.client().tell("DELETE", "/" + set, (Map<String, Object>) null);
    }

    void write(List<String> sets, List<StaffDocument> documents, Collection<UUID> gone, long version) {
        if (sets.isEmpty() || documents.isEmpty() && gone.isEmpty()) {
            return;
        }
        var lines = new ByteArrayOutputStream(1 << 20);
        try {
            for (var set : sets) {
                for (var document : documents) {
                    line(lines, Map.of("index", address(set, document.id(), version)));
                    line(lines, StaffIndexLayout.fields(document));
                }
                for (var id : gone) {
                    line(lines, Map.of("delete", address(set, id, version)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Documents could not be written", e);
        }
        var answer = elasticsearch
                .client()
                .tell(
                        "POST",
                        "/_bulk?require_alias=true&filter_path=errors,items.*.status,items.*.error",
                        lines.toByteArray());
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(StaffIndexSets::check);
        }
    }

    private static Map<String, Object> address(String set, UUID id, long version) {
        return Map.of("_index", set + WRITING, "_id", id.toString(), "version", version, "version_type", "external");
    }

    private static void line(ByteArrayOutputStream lines, Map<String, Object> line) throws IOException {
        lines.write(ElasticsearchClient.JSON.writeValueAsBytes(line));
        lines.write('\n');
    }

    /** 409: told a later version already; 404: a person who was not there, or a set that was replaced meanwhile. */
    private static void check(JsonNode item) {
        for (var result : item) {
            int status = result.path("status").asInt();
            if (status >= 300 && status != 404 && status != 409) {
                throw new Away("Elasticsearch refuses a document: " + result.path("error"));
            }
        }
    }
}
