package cn.qinxue.services.standing;

import cn.qinxue.tenants.database.StatementRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The figures of regions: a base, what came since, and the copies of days that are over. */
@Singleton
class FigureRepository extends StatementRepository {
    private static final List<String> NUMBERS = Arrays.asList(
            "people",
            "trainees",
            "qualified",
            "online_times",
            "online_passed_times",
            "online_passed_people",
            "face_times",
            "face_passed_times",
            "face_passed_people",
            "claim_times",
            "claim_passed_times",
            "claim_passed_people",
            "other_times");
    private static final String COLUMNS = "programme, year, region_path, " + String.join(", ", NUMBERS);
    private static final String SUMS = each("cast(sum(%1$s) AS bigint) AS %1$s", ", ");
    private static final String ALL =
            "(SELECT " + COLUMNS + " FROM region_figure UNION ALL SELECT " + COLUMNS + " FROM figure_delta) AS f";

    /** The figures of a year: its own and, while it is not closed, the people of now. */
    private static final String OF_YEAR =
            "(f.year = %1$s OR f.year = 0 AND NOT EXISTS (SELECT FROM closed_year WHERE year = %1$s))";

    private static final String NOW = "SELECT region_path, " + SUMS + " FROM " + ALL
            + " WHERE f.programme = ? AND f.region_path LIKE ? || '%' AND " + OF_YEAR.formatted("?")
            + " GROUP BY region_path";
    private static final String THEN = "SELECT region_path, " + String.join(", ", NUMBERS)
            + " FROM day_figure WHERE day = ? AND programme = ? AND region_path LIKE ? || '%' AND year = ?";
    private static final String ADD =
            "INSERT INTO figure_delta (" + COLUMNS + ") SELECT * FROM unnest(" + "?, ?, ?, " + each("?", ", ") + ")";
    private static final String FOLD = "WITH taken AS (DELETE FROM figure_delta RETURNING " + COLUMNS + ")"
            + " INSERT INTO region_figure (" + COLUMNS + ") SELECT programme, year, region_path, " + SUMS
            + " FROM taken GROUP BY programme, year, region_path ON CONFLICT (programme, year, region_path) DO UPDATE SET "
            + each("%1$s = region_figure.%1$s + excluded.%1$s", ", ");
    private static final String FREEZE = "INSERT INTO day_figure (day, " + COLUMNS + ")"
            + " SELECT ?, f.programme, y.year, f.region_path, " + SUMS + " FROM unnest(?) AS y (year) JOIN " + ALL
            + " ON " + OF_YEAR.formatted("y.year") + " GROUP BY f.programme, y.year, f.region_path";

    /** What the figures should be, less what they are: added, so that they are. */
    private static final String CORRECT = "INSERT INTO figure_delta (" + COLUMNS + ") SELECT programme, year,"
            + " region_path, " + SUMS + " FROM ("
            + " SELECT programme, 0 AS year, region_path, count(*) AS people" + zeros(1)
            + " FROM staff WHERE state <> 'CLOSED' GROUP BY programme, region_path"
            + " UNION ALL SELECT programme, year, region_path, count(*)" + zeros(1)
            + " FROM year_end GROUP BY programme, year, region_path"
            + " UNION ALL SELECT programme, year, region_path, 0,"
            + " count(*) FILTER (WHERE online_times + face_times + claim_times + other_times > 0),"
            + " count(*) FILTER (WHERE qualified),"
            + " sum(online_times), sum(online_passed), count(*) FILTER (WHERE online_passed > 0),"
            + " sum(face_times), sum(face_passed), count(*) FILTER (WHERE face_passed > 0),"
            + " sum(claim_times), sum(claim_passed), count(*) FILTER (WHERE claim_passed > 0), sum(other_times)"
            + " FROM standing WHERE region_path IS NOT NULL GROUP BY programme, year, region_path"
            + " UNION ALL SELECT programme, year, region_path, " + each("-%1$s", ", ") + " FROM " + ALL
            + ") AS difference (" + COLUMNS + ") GROUP BY programme, year, region_path HAVING "
            + each("sum(%1$s) <> 0", " OR ");

    FigureRepository(JdbcOperations jdbc) {
        super(jdbc);
    }

    /** The figures of this moment, by region, of a region and all below it. */
    Map<String, Figures> now(String programme, int year, String within) {
        return byRegion(query(NOW, FigureRepository::figures, programme, within, year, year));
    }

    /** The same as frozen at the end of a day. */
    Map<String, Figures> then(LocalDate day, String programme, int year, String within) {
        return byRegion(query(THEN, FigureRepository::figures, day, programme, within, year));
    }

    /** Adds to the figures; who reads sees it when this transaction is committed. */
    void add(Map<Leaf, Figures> more) {
        var leaves = more.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Figures.NONE))
                .toList();
        if (leaves.isEmpty()) return;
        var values = new Object[3 + NUMBERS.size()];
        values[0] = leaves.stream().map(entry -> entry.getKey().programme()).toList();
        values[1] = leaves.stream().map(entry -> entry.getKey().year()).toList();
        values[2] = leaves.stream().map(entry -> entry.getKey().region()).toList();
        for (int i = 0; i < NUMBERS.size(); i++) {
            int number = i;
            values[3 + i] = leaves.stream()
                    .map(entry -> FIGURES.get(number).applyAsLong(entry.getValue()))
                    .toList();
        }
        update(ADD, values);
    }

    /** Puts what came since into the base. */
    void fold() {
        update(FOLD);
    }

    /** Makes the figures what the standings and the people say, and returns how many leaves differed. */
    int correct() {
        return update(CORRECT);
    }

    /** Copies the figures of these years, if nobody has copied those of that day or a later one. */
    boolean freeze(LocalDate day, Instant now, List<Integer> years) {
        var begun = update("""
                INSERT INTO figure_day (day, taken_at)
                SELECT ?, ? WHERE NOT EXISTS (SELECT FROM figure_day WHERE day >= ?)""", day, at(now), day);
        if (begun > 0) update(FREEZE, day, years);
        return begun > 0;
    }

    /** The days that are frozen, newest first, with the moment each was. */
    List<Moment> days(int most) {
        return query("SELECT day, taken_at FROM figure_day ORDER BY day DESC LIMIT ?", FigureRepository::moment, most);
    }

    Optional<Moment> day(LocalDate day) {
        return query("SELECT day, taken_at FROM figure_day WHERE day = ?", FigureRepository::moment, day).stream()
                .findFirst();
    }

    /** Keeps the people of a year as they are now; false if that was done. */
    boolean close(int year, Instant now) {
        if (update("INSERT INTO closed_year (year, closed_at) VALUES (?, ?) ON CONFLICT DO NOTHING", year, at(now))
                == 0) {
            return false;
        }
        update("""
                INSERT INTO year_end (year, staff, programme, employer, region_path, trade, level)
                SELECT ?, id, programme, employer, region_path, trade, level FROM staff WHERE state <> 'CLOSED'""", year);
        update("""
                INSERT INTO figure_delta (programme, year, region_path, people)
                SELECT programme, year, region_path, count(*) FROM year_end WHERE year = ?
                GROUP BY programme, year, region_path""", year);
        return true;
    }

    boolean isClosed(int year) {
        return !query("SELECT year FROM closed_year WHERE year = ?", row -> row.getInt(1), year)
                .isEmpty();
    }

    boolean wasClosed(int year, Instant moment) {
        var sql = "SELECT year FROM closed_year WHERE year = ? AND closed_at < ?";
        return !query(sql, row -> row.getInt(1), year, at(moment)).isEmpty();
    }

    /** Whether figures of a day of that year were frozen: the platform was at work in it. */
    boolean hasDayOf(int year) {
        return !query(
                        "SELECT day FROM figure_day WHERE day BETWEEN ? AND ? LIMIT 1",
                        row -> row.getString(1),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .isEmpty();
    }

    private static final List<ToLongFunction<Figures>> FIGURES = List.of(
            Figures::people,
            Figures::trainees,
            Figures::qualified,
            figures -> figures.online().times(),
            figures -> figures.online().passedTimes(),
            figures -> figures.online().passedPeople(),
            figures -> figures.faceToFace().times(),
            figures -> figures.faceToFace().passedTimes(),
            figures -> figures.faceToFace().passedPeople(),
            figures -> figures.equivalence().times(),
            figures -> figures.equivalence().passedTimes(),
            figures -> figures.equivalence().passedPeople(),
            Figures::otherTimes);

    private static Map.Entry<String, Figures> figures(ResultSet row) throws SQLException {
        return Map.entry(
                row.getString("region_path"),
                new Figures(
                        row.getLong("people"),
                        row.getLong("trainees"),
                        row.getLong("qualified"),
                        taking(row, "online"),
                        taking(row, "face"),
                        taking(row, "claim"),
                        row.getLong("other_times")));
    }

    private static Taking taking(ResultSet row, String form) throws SQLException {
        return new Taking(
                row.getLong(form + "_times"),
                row.getLong(form + "_passed_times"),
                row.getLong(form + "_passed_people"));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                false);
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Figures> byRegion(List<Map.Entry<String, Figures>> rows) {
        Map<String, Figures> byRegion = new HashMap<>();
        rows.forEach(row -> byRegion.put(row.getKey(), row.getValue()));
        return byRegion;
    }

    private static String each(String pattern, String between) {
        return NUMBERS.stream().map(pattern::formatted).collect(Collectors.joining(between));
    }

    private static String zeros(int from) {
        return ", 0".repeat(NUMBERS.size() - from);
    }
}
