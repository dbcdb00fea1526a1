package cn.qinxue.infra.staffimport;

import cn.qinxue.services.staffimport.ImportCounts;
import cn.qinxue.services.staffimport.ImportState;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * P2: a file of 65,000 people with 12 columns, one in fifty of them bad, brought in with every check, and its error file
 * written, against the bare read of that file by the fastest reader and the COPY of the same rows into the same table of
 * a neighbour. Run it with {@code -Dtest.jvm='-Xmx256m -XX:+UseSerialGC'} to hold it to its memory.
 */
class StaffImportBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 65_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final String COLUMNS =
            "programme, name, id_number_cipher, id_number_hash, id_number_tail, gender, employment_kind, trade, level, "
                    + "employer, region_path, office_path, mobile_cipher, mobile_hash, mobile_tail, email, postcode, "
                    + "address, due_from, state";

    /** How long the parts of a round took, in seconds. */
    private record Round(double read, double copy, double imported, double errors, double checked) {
        double ratio() {
            return (imported + errors) / (read + copy);
        }
    }

    @Test
    void importAgainstTheBareReadAndCopy() throws IOException {
        var small = file(ROWS / 4);
        var whole = file(ROWS);
        round(0, small);
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS; number++) {
            var round = round(number, whole);
            System.out.printf(
                    "read %.2f + COPY %.2f s; import %.2f + error file %.2f s; ratio %.2f; preview alone %.2f s%n",
                    round.read(), round.copy(), round.imported(), round.errors(), round.ratio(), round.checked());
            rounds.add(round);
        }
        rounds.sort(Comparator.comparingDouble(Round::ratio));
        var middle = rounds.get(rounds.size() / 2);
        BenchmarkTable.add(
                "P2",
                "%,d × 12 .xlsx, every check, error file; heap peak %d MiB of %d"
                        .formatted(ROWS, peak(), Runtime.getRuntime().maxMemory() >> 20),
                "read %.2f + COPY %.2f s".formatted(middle.read(), middle.copy()),
                "%.2f + %.2f s".formatted(middle.imported(), middle.errors()),
                middle.ratio());
    }

    private static Round round(int number, byte[] file) {
        var home = ImportHouse.open("import-bench-" + number);
        var other = ImportHouse.open("import-bench-copy-" + number);
        double read = seconds(() -> bareRead(file));
        double checked = Tenancy.call(home, () -> {
            ImportHouse.upload(ImportHouse.NANJING, file, false, false);
            return seconds(ImportHouse::work);
        });
        var id = Tenancy.call(home, () -> ImportHouse.upload(ImportHouse.NANJING, file, false, true));
        double imported = Tenancy.call(home, () -> seconds(ImportHouse::work));
        double errors = Tenancy.call(home, () -> seconds(() -> ImportHouse.errors(ImportHouse.NANJING, id)));
        Tenancy.run(home, () -> check(id));
        var rows = Tenancy.call(home, () -> copyOut("SELECT " + COLUMNS + " FROM staff"));
        var employers = Tenancy.call(home, () -> copyOut("SELECT * FROM employer"));
        var trades = Tenancy.call(home, () -> copyOut("SELECT * FROM trade"));
        double copy = Tenancy.call(other, () -> {
            copyIn("trade", trades, true);
            copyIn("employer", employers, false);
            return seconds(() -> copyIn("staff (" + COLUMNS + ")", rows, false));
        });
        return new Round(read, copy, imported, errors, checked);
    }

    private static void check(UUID id) {
        var its = ImportHouse.get(ImportHouse.NANJING, id);
        ImportCounts counts = its.counts();
        if (its.state() != ImportState.DONE
                || counts.added() + counts.bad() != its.total()
                || ImportHouse.people(ImportHouse.NANJING) != counts.added()) {
            throw new IllegalStateException(its.toString());
        }
    }

    /** As a spreadsheet program saves it, with shared texts. */
    private static byte[] file(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("人员");
            var head = Lists.head();
            for (int column = 0; column < head.size(); column++) sheet.value(0, column, head.get(column));
            for (int row = 0; row < rows; row++) {
                var person = Lists.person(row);
                person.set(6, "玄武区第" + (row % 2_000 + 1) + "服务中心");
                if (row % 50 == 49) person.set(row / 50 % 2 == 0 ? 1 : 4, "厨师");
                for (int column = 0; column < person.size(); column++) {
                    if (!person.get(column).isEmpty()) sheet.value(row + 1, column, person.get(column));
                }
                if (row % 1_000 == 0) sheet.flush();
            }
        }
        return out.toByteArray();
    }

    private static void bareRead(byte[] file) {
        long cells = 0;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                for (var cell : row) cells += cell == null ? 0 : cell.getText().length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cells == 0) throw new IllegalStateException("Nothing was read");
    }

    private static byte[] copyOut(String query) {
        var out = new ByteArrayOutputStream();
        connected(connection ->
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT", out));
        return out.toByteArray();
    }

    private static void copyIn(String into, byte[] rows, boolean emptied) {
        connected(connection -> {
            if (emptied) {
                try (var statement = connection.createStatement()) {
                    statement.execute("DELETE FROM " + into);
                }
            }
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + into + " FROM STDIN", new ByteArrayInputStream(rows));
        });
    }

    /** Work on a connection of the tenant. */
    private interface Work {
        long on(Connection connection) throws SQLException, IOException;
    }

    @SuppressWarnings("unchecked")
    private static void connected(Work work) {
        TransactionOperations<Connection> transactions = TestHouse.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try {
                return work.on(status.getConnection());
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
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
