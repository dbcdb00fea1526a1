package cn.qinxue.tenants.opening;

import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenants;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one tenant be opened at a time, on all nodes together: whatever stands half opened while the lock is held was
 * left behind by a program that has ended. The database frees it when its holder dies.
 */
@Singleton
public class OpeningLock {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningLock.class);
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('tenant-opening'))";

    private final Tenants tenants;
    private final TenantPools pools;
    private final ReentrantLock here = new ReentrantLock();

    OpeningLock(Tenants tenants, TenantPools pools) {
        this.tenants = tenants;
        this.pools = pools;
    }

    /** Waits for its turn and does the work; the holder may ask again. */
    public <T> T hold(Supplier<T> work) {
        here.lock();
        try {
            return here.getHoldCount() > 1 ? work.get() : onAllNodes(work);
        } finally {
            here.unlock();
        }
    }

    private <T> T onAllNodes(Supplier<T> work) {
        var holder = locked();
        try {
            return work.get();
        } finally {
            release(holder);
        }
    }

    /** A connection of its own: its transaction holds the lock and does nothing else. */
    private Connection locked() {
        try {
            var holder = pools.pool(tenants.platform()).getConnection();
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute(LOCK);
            }
            return holder;
        } catch (SQLException e) {
            throw new IllegalStateException("The lock for opening tenants could not be had", e);
        }
    }

    private static void release(Connection holder) {
        try {
            holder.rollback();
            holder.close();
        } catch (SQLException e) {
            LOG.warn("The lock for opening tenants was lost before its end", e);
        }
    }
}
