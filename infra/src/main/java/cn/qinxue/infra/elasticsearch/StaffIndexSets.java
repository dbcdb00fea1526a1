package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffDocument;
import cn.qinxue.services.search.StaffIndex.Away;
import cn.qinxue.tenants.tenant.Tenancy;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
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
        aliasesOf(alias() + "-*").forEach((set, its) -> {
            if (its.aliases().containsKey(set + WRITING)) {
                all.add(set);
            }
        });
        return all;
    }

    private Map<String, IndexAliases> aliasesOf(String sets) {
        return cluster()
                .tell(client ->
                        client.indices().getAlias(get -> get.index(sets)).aliases());
    }

    String begin() {
        var set = alias() + "-" + Long.toString(System.currentTimeMillis(), 36) + "-"
                + UUID.randomUUID().toString().substring(0, 4);
        cluster()
                .tell(client -> client.indices()
                        .create(index -> index.index(set)
                                .settings(settings -> settings.numberOfShards("1")
                                        .autoExpandReplicas("0-1")
                                        .refreshInterval(never -> never.time("-1"))
                                        .gcDeletes(kept -> kept.time("10m")))
                                .aliases(set + WRITING, alias -> alias)
                                .mappings(StaffIndexLayout.mapping())));
        return set;
    }

    void replaceBy(String set) {
        cluster()
                .tell(client -> client.indices()
                        .putSettings(put -> put.index(set)
                                .settings(settings -> settings.refreshInterval(often -> often.time("1s")))));
        refresh(set);
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(action -> action.add(add -> add.index(set).alias(alias()))));
        for (var other :
                aliasesOf("staff-" + Tenancy.current().schemaName() + "-*").keySet()) {
            if (!other.equals(set)) {
                actions.add(Action.of(action -> action.removeIndex(remove -> remove.index(other))));
            }
        }
        cluster().tell(client -> client.indices().updateAliases(update -> update.actions(actions)));
        // Whoever wrote to the set before it was asked refreshed the one that was asked then.
        refresh(set);
    }

    void refresh(String setOrAlias) {
        cluster().tell(client -> client.indices().refresh(refresh -> refresh.index(setOrAlias)));
    }

    void remove(String set) {
        cluster().tell(client -> client.indices().delete(delete -> delete.index(set)));
    }

    void write(List<String> sets, List<StaffDocument> documents, Collection<UUID> gone, long version) {
        if (sets.isEmpty() || documents.isEmpty() && gone.isEmpty()) {
            return;
        }
        List<BulkOperation> operations = new ArrayList<>();
        for (var set : sets) {
            documents.forEach(document -> operations.add(put(set + WRITING, document, version)));
            gone.forEach(id -> operations.add(removal(set + WRITING, id, version)));
        }
        var answer = cluster()
                .tell(client -> client.bulk(bulk -> bulk.requireAlias(true).operations(operations)));
        if (answer.errors()) {
            answer.items().forEach(StaffIndexSets::check);
        }
    }

    private static BulkOperation put(String alias, StaffDocument document, long version) {
        return BulkOperation.of(operation -> operation.index(index -> index.index(alias)
                .id(document.id().toString())
                .version(version)
                .versionType(VersionType.External)
                .document(StaffIndexLayout.fields(document))));
    }

    private static BulkOperation removal(String alias, UUID id, long version) {
        return BulkOperation.of(operation -> operation.delete(
                delete -> delete.index(alias).id(id.toString()).version(version).versionType(VersionType.External)));
    }

    /** 409: told a later version already; 404: a person who was not there, or a set that was replaced meanwhile. */
    private static void check(BulkResponseItem item) {
        int status = item.status();
        if (status >= 300 && status != 404 && status != 409) {
            var error = item.error();
            throw new Away("Elasticsearch refuses a document: " + (error == null ? status : error.reason()));
        }
    }

    private Cluster cluster() {
        return elasticsearch.cluster();
    }
}
