package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;
import cn.qinxue.services.search.StaffIndexing;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the indexes of all tenants what changed, as soon as it is committed: a change rings a bell in the database
 * (NOTIFY with the schema's name), heard over one connection of the platform's, so that no tenant's connection is kept
 * open for it. Bells that nobody heard are made up for by a round now and then, a quick one while Elasticsearch is away.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
@Requires(property = "qinxue.jobs", notEquals = "off")
@Requires(beans = StaffIndexing.class)
public final class StaffIndexKeeper implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StaffIndexKeeper.class);
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final Duration ROUND_WHILE_AWAY = Duration.ofSeconds(1);
    private static final int LISTEN_MILLIS = 500;

    private final StaffIndexing indexing;
    private final Tenants tenants;
    private final TenantPools pools;

    /** Schemas at work; true: rung for once more meanwhile. */
    private final Map<String, Boolean> working = new ConcurrentHashMap<>();

    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;
    private @Nullable Thread thread;

    /** Begins to listen when the program has started. */
    public StaffIndexKeeper(StaffIndexing indexing, Tenants tenants, TenantPools pools) {
        this.indexing = indexing;
        this.tenants = tenants;
        this.pools = pools;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        start();
    }

    /** Begins to listen. */
    public void start() {
        thread = Thread.ofPlatform().daemon().name("staff-index-keeper").start(this::listenForEver);
    }

    /** Ends; what is not told yet waits for the next start. */
    @PreDestroy
    public void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listenForEver() {
        while (!stopped) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                if (!stopped) {
                    LOG.warn("The bell of changed people is not heard; listening anew", e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(ROUND_WHILE_AWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws SQLException {
        try (var connection = pools.pool(tenants.platform()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("LISTEN staff_change");
            try {
                listenOn(connection.unwrap(PGConnection.class));
            } finally {
                statement.execute("UNLISTEN staff_change");
            }
        }
    }

    private void listenOn(PGConnection bell) throws SQLException {
        long nextRound = System.nanoTime();
        while (!stopped) {
            if (System.nanoTime() - nextRound >= 0) {
                tenants.all().stream()
                        .filter(tenant -> tenant.state().isServed())
                        .forEach(this::wake);
                nextRound = System.nanoTime() + (away.isEmpty() ? ROUND : ROUND_WHILE_AWAY).toNanos();
            }
            var rings = bell.getNotifications(LISTEN_MILLIS);
            for (var ring : rings == null ? new PGNotification[0] : rings) {
                tenants.all().stream()
                        .filter(tenant -> tenant.schemaName().equals(ring.getParameter()))
                        .filter(tenant -> tenant.state().isServed())
                        .forEach(this::wake);
            }
        }
    }

    /** One thread for a tenant at a time: a province with a long backlog costs no other its second. */
    private void wake(Tenant tenant) {
        var before = working.putIfAbsent(tenant.schemaName(), false);
        if (before == null) {
            Thread.ofVirtual().name("staff-index-" + tenant.code()).start(() -> work(tenant));
        } else {
            working.replace(tenant.schemaName(), true);
        }
    }

    private void work(Tenant tenant) {
        do {
            working.put(tenant.schemaName(), false);
            keepUp(tenant);
        } while (!stopped && !working.remove(tenant.schemaName(), false));
    }

    private void keepUp(Tenant tenant) {
        try {
            Tenancy.run(tenant, indexing::keepUp);
            if (away.remove(tenant.schemaName())) {
                LOG.info("The search index of {} is told of changes", tenant.code());
            }
        } catch (Away e) {
            if (away.add(tenant.schemaName())) {
                LOG.info("The search index of {} waits: {}", tenant.code(), e.getMessage());
            }
        } catch (RuntimeException e) {
            away.add(tenant.schemaName());
            LOG.error("The search index of {} could not be told of changes", tenant.code(), e);
        }
    }
}
