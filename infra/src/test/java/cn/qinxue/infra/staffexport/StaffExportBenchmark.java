package cn.qinxue.infra.staffexport;

import cn.qinxue.infra.demonstration.DemonstrationPeople;
import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.staffexport.ExportStart;
import cn.qinxue.services.staffexport.StaffExport;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.TestHouse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * P3: the export of everybody of a province under a filter, as somebody reads it from the first byte to the last, against
 * writing as many rows of such cells from memory. Run it with {@code -Dtest.jvm='-Xmx256m -XX:+UseSerialGC'} to hold it
 * to its memory; for that reason the baseline takes 2,000 of the people again and again.
 */
class StaffExportBenchmark {
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int KNOWN = 2_000;
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("姓名", 14),
            new SheetColumn("身份证号", 22),
            new SheetColumn("技术工种", 20),
            new SheetColumn("技术等级", 12),
            new SheetColumn("工作单位", 36),
            new SheetColumn("所在地区", 28),
            new SheetColumn("工考办", 28),
            new SheetColumn("状态", 10));
    private static final StaffQuery FILTER = StaffQuery.everybody("worker")
            .within(new StaffFilter(JIANGSU, null, Set.of(), null, null, Set.of(StaffState.NOT_ACTIVATED)));

    /** Seconds, and bytes of the export. */
    private record Round(double baseline, double firstByte, double export, long bytes) {
        double ratio() {
            return export / baseline;
        }
    }

    @Test
    void exportAgainstWritingFromMemory() {
        var tenant = TestHouse.openTenant("export-bench");
        Tenancy.run(tenant, () -> {
            long start = System.nanoTime();
            TestHouse.bean(DemonstrationPeople.class)
                    .load(new DemonstrationPeople.Plan("worker", JIANGSU, true, PEOPLE, 7, 2024));
            System.out.printf("%,d people made in %d s%n", PEOPLE, (System.nanoTime() - start) / 1_000_000_000);
            awaitVacuum();
            var known = known();
            round(known);
            var rounds = new ArrayList<Round>();
            for (int number = 0; number < ROUNDS; number++) {
                var round = round(known);
                System.out.printf(
                        "from memory %.2f s; export %.2f s, first byte %.2f s, %d MiB; ratio %.2f%n",
                        round.baseline(), round.export(), round.firstByte(), round.bytes() >> 20, round.ratio());
                rounds.add(round);
            }
            rounds.sort(Comparator.comparingDouble(Round::ratio));
            var middle = rounds.get(rounds.size() / 2);
            BenchmarkTable.add(
                    "P3",
                    "%,d × 9 .xlsx under a filter; heap peak %d MiB of %d"
                            .formatted(PEOPLE, peak(), Runtime.getRuntime().maxMemory() >> 20),
                    "%.2f s".formatted(middle.baseline()),
                    "%.2f s, first byte %.2f s".formatted(middle.export(), middle.firstByte()),
                    middle.ratio());
        });
    }

    /** A table that was just filled is soon tidied by the database itself; exports are of tables that were. */
    private static void awaitVacuum() {
        long start = System.nanoTime();
        while (!vacuumed()) {
            if (System.nanoTime() - start > 600e9) throw new IllegalStateException("Autovacuum does not come");
            LockSupport.parkNanos(1_000_000_000);
        }
        System.out.printf("autovacuum was there after %d s%n", (System.nanoTime() - start) / 1_000_000_000);
    }

    private static boolean vacuumed() {
        try (var connection = TestHouse.bean(TenantPools.class)
                        .pool(Tenancy.current())
                        .getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT last_autovacuum IS NOT NULL FROM pg_stat_all_tables"
                        + " WHERE schemaname = current_schema() AND relname = 'staff'")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Round round(List<List<SheetValue>> known) {
        double baseline = seconds(() -> fromMemory(known));
        System.gc();
        long start = System.nanoTime();
        var office =
                new Actor(Ids.next(), Role.ADMINISTRATOR, "办事员", false, false, new Post(JIANGSU, OfficeRole.READ_ONLY));
        var begun = (ExportStart.Begun) TestHouse.bean(StaffExport.class).begin(office, FILTER, false);
        try (var content = begun.file().content()) {
            if (content.read() < 0) throw new IllegalStateException("Nothing came");
            double first = (System.nanoTime() - start) / 1e9;
            long bytes = 1 + content.transferTo(OutputStream.nullOutputStream());
            return new Round(baseline, first, (System.nanoTime() - start) / 1e9, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fromMemory(List<List<SheetValue>> known) {
        try {
            TestHouse.bean(WorkbookStreams.class).write(OutputStream.nullOutputStream(), "用户", COLUMNS, sheet -> {
                for (int row = 0; row < PEOPLE; row++) sheet.row(known.get(row % known.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<SheetValue>> known() {
        var search = TestHouse.bean(StaffSearch.class);
        var known = new ArrayList<List<SheetValue>>();
        var hits = search.find(JIANGSU, FILTER, Slice.at(PEOPLE / 2, Slice.MOST));
        while (known.size() < Math.min(KNOWN, PEOPLE / 2)) {
            for (var staff : hits.staff()) known.add(cells(PEOPLE - known.size(), staff));
            var next = hits.next();
            if (next == null) break;
            hits = search.find(JIANGSU, FILTER, Slice.after(next, Slice.MOST));
        }
        return known;
    }

    private static List<SheetValue> cells(int number, FoundStaff staff) {
        var level = staff.level();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(staff.name()),
                SheetValue.of(PersonalNumbers.masked(staff.idNumberTail())),
                SheetValue.of(staff.trade()),
                SheetValue.of(level == null ? null : level.label()),
                SheetValue.of(staff.employer()),
                SheetValue.of(staff.region()),
                SheetValue.of(staff.office()),
                SheetValue.of(staff.state().label()));
    }

    private static double seconds(Runnable work) {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most the heap ever held, in MiB. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
