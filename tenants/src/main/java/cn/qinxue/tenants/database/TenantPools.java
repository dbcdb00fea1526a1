package cn.qinxue.tenants.database;

import cn.qinxue.tenants.tenant.Tenant;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.sql.DataSource;

/**
 * One small connection pool per tenant, each logged in as that tenant's own role. A connection never changes its
 * tenant, and the role can read no other schema, whatever the SQL says.
 */
@Singleton
public final class TenantPools {
    private final DatabaseServer server;
    private final RolePasswords passwords;
    private final int poolSize;
    private final ConcurrentHashMap<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor housekeeping = new ScheduledThreadPoolExecutor(
            2, Thread.ofPlatform().daemon().name("pool-housekeeping-", 0).factory());

    TenantPools(DatabaseServer server, RolePasswords passwords, @Value("${qinxue.database.pool-size:5}") int poolSize) {
        this.server = server;
        this.passwords = passwords;
        this.poolSize = poolSize;
        housekeeping.setRemoveOnCancelPolicy(true);
    }

    Connection connection(Tenant tenant) throws SQLException {
        return pool(tenant).getConnection();
    }

    /**
     * The tenant's own connections, whatever is bound. Only for libraries that keep tables of their own, such as the
     * job scheduler in the platform's schema; repositories go through the routing data source.
     */
    public DataSource pool(Tenant tenant) {
        return pools.computeIfAbsent(tenant.schemaName(), this::open);
    }

    /** Ends all of the tenant's connections; the next use opens a new pool. */
    public void close(Tenant tenant) {
        var pool = pools.remove(tenant.schemaName());
        if (pool != null) pool.close();
    }

    private HikariDataSource open(String role) {
        var config = new HikariConfig();
        config.setPoolName("tenant-" + role);
        config.setJdbcUrl(server.url());
        config.setUsername(role);
        config.setPassword(passwords.of(role));
        config.addDataSourceProperty("options", "-c search_path=\"$user\"");
        config.addDataSourceProperty("ApplicationName", "qinxue");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        config.setScheduledExecutor(housekeeping);
        return new HikariDataSource(config);
    }

    @PreDestroy
    void closeAll() {
        pools.values().forEach(HikariDataSource::close);
        housekeeping.shutdownNow();
    }
}
