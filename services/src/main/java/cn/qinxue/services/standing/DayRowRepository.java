package cn.qinxue.services.standing;

import cn.qinxue.tenants.database.StatementRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tables of statistics were made from on the days that are frozen: of each day only what differs from the frozen
 * day before.
 */
@Singleton
class DayRowRepository extends StatementRepository {
    private static final List<Kept> KEPT = List.of(
            new Kept("learner", "enrollment", "offering, staff, enrolled_at, enrolled, score, named, passed"),
            new Kept("flow", "source, line, paid", "at, gateway, amount, staff, programme, level_group"),
            new Kept(
                    "class",
                    "plan",
                    "site, offering, programme, year, name, enrollment_from, enrollment_until, training_from,"
                            + " training_until, approved_heads, allowed_heads, passed, over"),
            new Kept("site", "site", "name, region_path, region, disabled"),
            new Kept("qualification", "staff, year", ""),
            new Kept(
                    "person",
                    "staff",
                    "programme, name, tail, employer, region_path, office_path, trade, level, closed"),
            new Kept("employer", "employer", "name, region_path, region"),
            new Kept("trade", "trade", "name, field"));

    DayRowRepository(JdbcOperations jdbc) {
        super(jdbc);
    }

    /**
     * One table, written from the view of the same name.
     *
     * @param key the columns by which a row is found again
     * @param others the columns that may differ from day to day; may be empty
     */
    private record Kept(String name, String key, String others) {
        /** Ends the rows that are no longer as they were. */
        String end() {
            return "UPDATE day_" + name
                    + " AS d SET until = ? WHERE d.until = 'infinity' AND NOT EXISTS (SELECT FROM present_" + name
                    + " AS n WHERE " + row("n", key) + " = " + row("d", key) + same() + ")";
        }

        /** Begins a row for whatever has none that goes on. */
        String begin() {
            var columns = others.isEmpty() ? key : key + ", " + others;
            return "INSERT INTO day_" + name + " (" + columns + ", since, until) SELECT " + columns
                    + ", ?, 'infinity' FROM present_" + name + " AS n WHERE NOT EXISTS (SELECT FROM day_" + name
                    + " AS d WHERE d.until = 'infinity' AND " + row("d", key) + " = " + row("n", key) + ")";
        }

        private String same() {
            return others.isEmpty() ? "" : " AND " + row("n", others) + " IS NOT DISTINCT FROM " + row("d", others);
        }

        private static String row(String table, String columns) {
            return Stream.of(columns.split(", "))
                    .map(column -> table + "." + column)
                    .collect(Collectors.joining(", ", "ROW(", ")"));
        }
    }

    /** Keeps what there is as that day's. Of all days that are kept it is the last. */
    void freeze(LocalDate day) {
        for (var kept : KEPT) {
            update(kept.end(), day);
            update(kept.begin(), day);
        }
    }
}
