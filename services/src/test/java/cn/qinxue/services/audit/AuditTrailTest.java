package cn.qinxue.services.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.audit.AuditTrail.Verification;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {
    private static final AuditTrail TRAIL = TestHouse.bean(AuditTrail.class);

    @Test
    void keepsWhoDidWhatAndTheValues() {
        var home = TestHouse.openTenant("home");
        var neighbour = TestHouse.openTenant("neighbour");
        var account = Ids.next();
        add(
                home,
                new Deed(
                        account,
                        "陈立新",
                        AuditAction.MOBILE_CHANGE,
                        "account/" + account,
                        Map.of("mobile", "**** 1001"),
                        Map.of("mobile", "**** 1002", "by", "sms")));
        add(neighbour, deed(1));
        var entry =
                Tenancy.call(home, () -> TRAIL.about("account/" + account, 10)).getFirst();
        assertThat(entry.accountName()).isEqualTo("陈立新");
        assertThat(entry.afterValue()).isEqualTo("{\"by\":\"sms\",\"mobile\":\"**** 1002\"}");
        assertThat(entry.number()).isEqualTo(1);
        assertThat(Tenancy.call(home, () -> TRAIL.newest(Long.MAX_VALUE, 10))).hasSize(1);
    }

    @Test
    void isIntactAfterManyAtOnce() throws Exception {
        var home = TestHouse.openTenant("home");
        assertThat(verify(home))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isZero());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 50; i++) {
                int number = i;
                tasks.add(() -> {
                    add(home, deed(number));
                    return null;
                });
            }
            for (var done : threads.invokeAll(tasks)) done.get();
        }
        assertThat(verify(home))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET subject = 'staff/0' WHERE number = 3",
                "UPDATE audit_entry SET at = at + interval '1 second' WHERE number = 3",
                "UPDATE audit_entry SET account = NULL WHERE number = 3",
                "DELETE FROM audit_entry WHERE number = 3",
                "UPDATE audit_entry SET number = 30 WHERE number = 3",
                "UPDATE audit_entry SET after_value = '{\"n\": \"3\"}' WHERE number = 3",
                "UPDATE audit_entry SET office_path = '320000/320200/' WHERE number = 3",
                "UPDATE audit_entry SET office_path = NULL WHERE number = 3"
            })
    void tamperingShowsAtTheFirstBrokenLink(String sql) throws SQLException {
        var home = TestHouse.openTenant("home");
        for (int i = 1; i <= 5; i++) add(home, deed(i));
        assertThat(verify(home)).isInstanceOf(Verification.Intact.class);
        asOwner(home, sql);
        assertThat(verify(home)).isEqualTo(new Verification.Broken(3));
    }

    /** Entries from before there were offices keep the seal they had, and cannot be given an office later. */
    @Test
    void entriesFromBeforeThereWereOfficesStayValid() throws SQLException {
        var home = TestHouse.openTenant("home");
        Tenancy.run(home, () -> {
            var old = new AuditEntry(
                    1,
                    Instant.parse("2026-09-01T01:02:03Z"),
                    null,
                    "周敏",
                    AuditAction.LOGIN,
                    "account/-",
                    "-",
                    "{}",
                    "{}",
                    null,
                    AuditSeal.BEGINNING);
            var seal = TestHouse.bean(AuditSeal.class).of(AuditSeal.BEGINNING, old);
            TestHouse.bean(AuditEntryRepository.class).saveAll(List.of(old.sealedBy(seal)));
        });
        add(home, deed(2));
        assertThat(verify(home)).isInstanceOf(Verification.Intact.class);
        asOwner(home, "UPDATE audit_entry SET office_path = '320000/' WHERE number = 1");
        assertThat(verify(home)).isEqualTo(new Verification.Broken(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET subject = 'staff/0'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "DROP TABLE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
            })
    void whoServesRequestsCannotChangeIt(String sql) {
        var home = TestHouse.openTenant("home");
        add(home, deed(1));
        assertThatThrownBy(() -> Tenancy.run(home, () -> asRuntimeRole(sql)))
                .hasStackTraceContaining(sql.contains("TABLE") ? "must be owner" : "permission denied");
        assertThat(verify(home))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(1));
    }

    private static void add(Tenant tenant, Deed deed) {
        Tenancy.run(tenant, () -> TRAIL.add(deed));
    }

    private static Verification verify(Tenant tenant) {
        return Tenancy.call(tenant, TRAIL::verify);
    }

    private static Deed deed(int number) {
        return new Deed(
                Ids.next(), "周敏", AuditAction.CHANGE, "staff/" + number, Map.of(), Map.of("n", String.valueOf(number)));
    }

    @SuppressWarnings("unchecked")
    private static void asRuntimeRole(String sql) {
        TransactionOperations<Connection> transactions = TestHouse.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static void asOwner(Tenant tenant, String sql) throws SQLException {
        var settings = TestDatabase.settings();
        var url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        settings.get("qinxue.database.host"),
                        settings.get("qinxue.database.port"),
                        settings.get("qinxue.database.name"));
        try (var connection = DriverManager.getConnection(
                        url,
                        String.valueOf(settings.get("qinxue.database.provisioner")),
                        String.valueOf(settings.get("qinxue.database.provisioner-password")));
                var statement = connection.createStatement()) {
            for (var step : List.of(
                    "SET ROLE " + tenant.schemaName() + "_owner", "SET search_path TO " + tenant.schemaName(), sql)) {
                statement.execute(step);
            }
        }
    }
}
