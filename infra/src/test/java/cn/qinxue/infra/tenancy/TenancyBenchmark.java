package cn.qinxue.infra.tenancy;

import cn.qinxue.tenants.database.Migrations;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.Durations;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * P6: the smallest request there is, one row by its key, over the data source that binds each check-out to the tenant,
 * against the same over the tenant's bare pool; and the same with a hundred tenants against three.
 */
class TenancyBenchmark {
    private static final String REQUEST = "SELECT name FROM account WHERE id = ?";
    private static final int ASKED = 20_000;
    private static final int ROUNDS = 7;
    private static final int FEW = 3;
    private static final int MANY = 100;

    private static final DataSource ROUTED = DelegatingDataSource.unwrapDataSource(TestHouse.bean(DataSource.class));
    private static final TenantPools POOLS = TestHouse.bean(TenantPools.class);

    private record Round(double bare, double routed) {
        double ratio() {
            return routed / bare;
        }
    }

    @Test
    void eachCheckOutBoundAgainstTheBarePool() {
        var tenant = TestHouse.openTenant("check-out");
        round(tenant);
        var rounds = new ArrayList<Round>();
        for (int number = 0; number < ROUNDS; number++) rounds.add(round(tenant));
        rounds.sort(Comparator.comparingDouble(Round::ratio));
        var middle = rounds.get(ROUNDS / 2);
        BenchmarkTable.add(
                "P6",
                "one row by its key, %,d times: each check-out bound to its tenant".formatted(ASKED),
                "%,.0f/s".formatted(middle.bare()),
                "%,.0f/s".formatted(middle.routed()),
                middle.ratio());
    }

    @Test
    void aHundredTenantsAgainstThree() {
        var tenants = new ArrayList<Tenant>();
        while (tenants.size() < FEW) tenants.add(TestHouse.openTenant("many"));
        var few = latency(tenants);
        long before = heap();
        while (tenants.size() < MANY) tenants.add(TestHouse.openTenant("many"));
        var many = latency(tenants);
        BenchmarkTable.add(
                "P6",
                "the same with %d tenants against %d, %+d KiB of heap a tenant"
                        .formatted(MANY, FEW, (heap() - before) / 1024 / (MANY - FEW)),
                few.toString(),
                many.toString(),
                many.percentile(50) / few.percentile(50));
        starts(tenants);
    }

    /** P8 as the number of tenants sees it: what a start asks about schemas that are as they should be. */
    private static void starts(List<Tenant> tenants) {
        var migrations = TestHouse.bean(Migrations.class);
        var each = new Durations();
        each.time(() -> tenants.parallelStream().forEach(tenant -> migrations.migrateTenant(tenant.schemaName())));
        var all = new Durations();
        all.time(migrations::upToDate);
        BenchmarkTable.add(
                "P8",
                "%d schemas at start, none with anything to do: all of Liquibase's questions about each against one about all"
                        .formatted(tenants.size()),
                "%,.0f ms".formatted(each.percentile(50)),
                "%,.0f ms".formatted(all.percentile(50)),
                all.percentile(50) / each.percentile(50));
    }

    private static Round round(Tenant tenant) {
        double bare = perSecond(() -> POOLS.pool(tenant).getConnection());
        double routed = Tenancy.call(tenant, () -> perSecond(ROUTED::getConnection));
        return new Round(bare, routed);
    }

    private static double perSecond(Callable<Connection> checkOut) {
        long start = System.nanoTime();
        for (int number = 0; number < ASKED; number++) ask(checkOut);
        return ASKED / ((System.nanoTime() - start) / 1e9);
    }

    /** Of a request of whichever tenant, all of them warm. */
    private static Durations latency(List<Tenant> tenants) {
        for (var tenant : tenants) {
            for (int number = 0; number < 100; number++) askFor(tenant);
        }
        var durations = new Durations();
        for (int number = 0; number < ASKED; number++) {
            var tenant = tenants.get(ThreadLocalRandom.current().nextInt(tenants.size()));
            durations.time(() -> askFor(tenant));
        }
        return durations;
    }

    private static void askFor(Tenant tenant) {
        Tenancy.run(tenant, () -> ask(ROUTED::getConnection));
    }

    private static void ask(Callable<Connection> checkOut) {
        try (var connection = checkOut.call();
                var statement = connection.prepareStatement(REQUEST)) {
            statement.setObject(1, new UUID(0, 1));
            try (var rows = statement.executeQuery()) {
                if (rows.next()) throw new IllegalStateException("Nobody has this id");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("No connection", e);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
