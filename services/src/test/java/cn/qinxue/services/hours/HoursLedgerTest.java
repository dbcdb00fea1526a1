package cn.qinxue.services.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HoursLedgerTest {
    private static final HoursLedger LEDGER = TestHouse.bean(HoursLedger.class);
    private static final UUID POLICY = Ids.next();
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void sumsByCategoryAndSourceWithinAYear() {
        var staff = Ids.next();
        Tenancy.run(home, () -> {
            enter(staff, 2026, "SKILL", 150, HoursSource.ONLINE);
            enter(staff, 2026, "SKILL", 200, HoursSource.ONLINE);
            enter(staff, 2026, "SKILL", 50, HoursSource.FACE_TO_FACE);
            enter(staff, 2026, "GENERAL", 700, HoursSource.ONLINE);
            enter(staff, 2026, null, 300, HoursSource.EQUIVALENCE);
            enter(staff, 2025, "SKILL", 1600, HoursSource.ONLINE);
            enter(Ids.next(), 2026, "SKILL", 9900, HoursSource.ONLINE);
            assertThat(LEDGER.earned(staff, 2026))
                    .containsExactlyInAnyOrder(
                            new EarnedHours("SKILL", HoursSource.ONLINE, 350),
                            new EarnedHours("SKILL", HoursSource.FACE_TO_FACE, 50),
                            new EarnedHours("GENERAL", HoursSource.ONLINE, 700),
                            new EarnedHours(null, HoursSource.EQUIVALENCE, 300));
            assertThat(LEDGER.earned(staff)).containsOnlyKeys(2025, 2026);
            assertThat(LEDGER.earned(staff).get(2025))
                    .containsExactly(new EarnedHours("SKILL", HoursSource.ONLINE, 1600));
        });
    }

    @Test
    void staysWithinItsTenant() {
        var staff = Ids.next();
        Tenancy.run(neighbour, () -> enter(staff, 2026, "SKILL", 150, HoursSource.ONLINE));
        assertThat(Tenancy.call(home, () -> LEDGER.earned(staff, 2026))).isEmpty();
        var entry = Tenancy.call(neighbour, () -> LEDGER.entries(staff, 2026).getFirst());
        Tenancy.run(
                home,
                () -> assertThatThrownBy(() -> LEDGER.reverse(entry.id(), "重复")).isInstanceOf(NotFound.class));
    }

    @Test
    void entersASourceOncePerCategory() {
        var staff = Ids.next();
        var origin = new HoursOrigin(HoursSource.EQUIVALENCE, Ids.next(), "研修班");
        Tenancy.run(home, () -> {
            assertThat(LEDGER.enter(draft(staff, "SKILL", origin))).isTrue();
            assertThat(LEDGER.enter(draft(staff, "SKILL", origin))).isFalse();
            assertThat(LEDGER.enter(draft(staff, "GENERAL", origin))).isTrue();
            assertThat(LEDGER.enter(draft(staff, null, origin))).isTrue();
            assertThat(LEDGER.enter(draft(staff, null, origin))).isFalse();
            assertThat(LEDGER.entries(staff, 2026)).hasSize(3);
        });
    }

    @Test
    void entersASourceOnceHoweverManyComeAtTheSameMoment() throws Exception {
        var staff = Ids.next();
        var origin = new HoursOrigin(HoursSource.ONLINE, Ids.next(), "公文处理基础");
        var entered = new AtomicInteger();
        Callable<Void> attempt = () -> {
            if (Tenancy.call(home, () -> LEDGER.enter(draft(staff, "SKILL", origin)))) {
                entered.incrementAndGet();
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var done : threads.invokeAll(Collections.nCopies(20, attempt))) {
                done.get();
            }
        }
        assertThat(entered).hasValue(1);
        assertThat(Tenancy.call(home, () -> LEDGER.entries(staff, 2026))).hasSize(1);
    }

    @Test
    void takesAnEntryBackOnceWithItsReason() {
        var staff = Ids.next();
        var origin = new HoursOrigin(HoursSource.FACE_TO_FACE, Ids.next(), "面授班");
        Tenancy.run(home, () -> {
            LEDGER.enter(draft(staff, "SKILL", origin));
            var entry = LEDGER.entries(staff, 2026).getFirst();
            assertThat(LEDGER.reverse(entry.id(), " 名单有误 ")).isTrue();
            assertThat(LEDGER.reverse(entry.id(), "再来一次")).isFalse();
            assertThat(LEDGER.earned(staff, 2026)).isEmpty();
            var reversal = LEDGER.entries(staff, 2026).getLast();
            assertThat(reversal.reverses()).isEqualTo(entry.id());
            assertThat(reversal.reason()).isEqualTo("名单有误");
            assertThat(reversal.hours()).isEqualTo(-entry.hours());
            assertThatThrownBy(() -> LEDGER.reverse(reversal.id(), "撤回撤回")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> LEDGER.reverse(entry.id(), " ")).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveALine() {
        var staff = Ids.next();
        Tenancy.run(home, () -> {
            enter(staff, 2026, "SKILL", 150, HoursSource.ONLINE);
            var sql = TestHouse.bean(Sql.class);
            for (var forbidden :
                    List.of("UPDATE hours_entry SET hours = 9900", "DELETE FROM hours_entry", "TRUNCATE hours_entry")) {
                assertThatThrownBy(() -> sql.run(forbidden)).hasMessageContaining("permission denied");
            }
            assertThat(LEDGER.earned(staff, 2026)).hasSize(1);
        });
    }

    /** Runs a statement as the tenant's runtime role. */
    @Singleton
    static class Sql {
        private final DataSource dataSource;

        Sql(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        @Transactional
        void run(String statement) {
            try (var connection = dataSource.getConnection();
                    var prepared = connection.prepareStatement(statement)) {
                prepared.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    private static void enter(UUID staff, int year, @Nullable String category, int hours, HoursSource source) {
        LEDGER.enter(new HoursDraft(
                new PersonYear(staff, "worker", year),
                category,
                hours,
                new HoursOrigin(source, Ids.next(), "课程"),
                POLICY));
    }

    private static HoursDraft draft(UUID staff, @Nullable String category, HoursOrigin origin) {
        return new HoursDraft(new PersonYear(staff, "worker", 2026), category, 200, origin, POLICY);
    }
}
