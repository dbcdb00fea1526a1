package cn.qinxue.services.standing;

import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.standing.YearSources.Place;
import cn.qinxue.tenants.database.StatementRepository;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what happened in many person-years at once. */
@Singleton
class StandingSourceRepository extends StatementRepository {
    private static final String ASKED = " unnest(?::uuid[], ?::int[]) AS asked (staff, year) ";
    private static final String HOMES = """
            SELECT asked.staff, asked.year, s.programme,
                   CASE WHEN e.staff IS NULL THEN s.level ELSE e.level END AS level,
                   CASE WHEN c.year IS NOT NULL THEN e.region_path
                        WHEN s.state <> 'CLOSED' THEN s.region_path END AS region_path
            FROM """ + ASKED + """
            JOIN staff s ON s.id = asked.staff
            LEFT JOIN closed_year c ON c.year = asked.year
            LEFT JOIN year_end e ON e.year = c.year AND e.staff = asked.staff""";
    private static final String PLACES = """
            SELECT e.staff, e.year, e.delivery, e.level, e.policy_version, e.state, coalesce(r.passed, false) AS passed
            FROM """ + ASKED + """
            JOIN enrollment e USING (staff, year) LEFT JOIN class_result r ON r.enrollment = e.id
            ORDER BY e.enrolled_at, e.id""";
    private static final String CLAIMS = """
            SELECT c.staff, c.year, count(*) AS standing, count(*) FILTER (WHERE c.state = 'APPROVED') AS approved
            FROM """ + ASKED + """
            JOIN equivalence_claim c USING (staff, year) WHERE c.state IN ('PENDING', 'APPROVED')
            GROUP BY c.staff, c.year""";
    private static final String HOURS = """
            SELECT h.staff, h.year, h.category, h.source, sum(h.hours) AS hours
            FROM """ + ASKED + """
            JOIN hours_entry h USING (staff, year)
            GROUP BY h.staff, h.year, h.category, h.source HAVING sum(h.hours) <> 0""";
    private static final String OTHERS = """
            SELECT staff, year, count(DISTINCT (source, source_id)) AS times FROM (
                SELECT h.staff, h.year, h.source, h.source_id FROM """ + ASKED + """
                JOIN hours_entry h USING (staff, year)
                WHERE h.source IN ('COLLECTIVE_LISTENING', 'LECTURE', 'SKILL_EXCHANGE')
                GROUP BY h.staff, h.year, h.source, h.source_id, h.category HAVING sum(h.hours) > 0) AS taken
            GROUP BY staff, year""";
    private static final String OF_PEOPLE = """
            SELECT staff, year FROM enrollment WHERE staff = ANY (?::uuid[])
            UNION SELECT staff, year FROM hours_entry WHERE staff = ANY (?::uuid[])
            UNION SELECT staff, year FROM equivalence_claim WHERE staff = ANY (?::uuid[])
            UNION SELECT staff, year FROM standing WHERE staff = ANY (?::uuid[])""";

    StandingSourceRepository(JdbcOperations jdbc) {
        super(jdbc);
    }

    /** Who the people were; whoever is no longer there is missing. */
    Map<YearOf, Home> homes(Set<YearOf> years) {
        Map<YearOf, Home> homes = new HashMap<>();
        query(
                        HOMES,
                        row -> Map.entry(
                                whose(row),
                                new Home(row.getString("programme"), level(row), row.getString("region_path"))),
                        staff(years),
                        numbers(years))
                .forEach(entry -> homes.put(entry.getKey(), entry.getValue()));
        return homes;
    }

    /** What happened, for each of the years. */
    Map<YearOf, YearSources> sources(Set<YearOf> years) {
        Map<YearOf, YearSources> sources = new HashMap<>();
        years.forEach(year -> sources.put(year, new YearSources()));
        var staff = staff(years);
        var numbers = numbers(years);
        query(PLACES, row -> of(sources, row, found -> found.add(place(row))), staff, numbers);
        query(
                CLAIMS,
                row -> of(sources, row, found -> found.claims(row.getInt("standing"), row.getInt("approved"))),
                staff,
                numbers);
        query(HOURS, row -> of(sources, row, found -> found.add(hours(row))), staff, numbers);
        query(OTHERS, row -> of(sources, row, found -> found.others(row.getInt("times"))), staff, numbers);
        return sources;
    }

    /** Every year in which anything happened to these people. */
    Set<YearOf> years(Collection<UUID> staff) {
        return new LinkedHashSet<>(query(OF_PEOPLE, StandingSourceRepository::whose, staff, staff, staff, staff));
    }

    /** The next people by id. */
    List<UUID> peopleAfter(UUID id, int most) {
        var sql = "SELECT id FROM staff WHERE id > ? ORDER BY id LIMIT ?";
        return query(sql, row -> row.getObject(1, UUID.class), id, most);
    }

    private interface Filling {
        void fill(YearSources sources) throws SQLException;
    }

    private static boolean of(Map<YearOf, YearSources> sources, ResultSet row, Filling filling) throws SQLException {
        var found = sources.get(whose(row));
        if (found != null) filling.fill(found);
        return found != null;
    }

    static YearOf whose(ResultSet row) throws SQLException {
        return new YearOf(row.getObject("staff", UUID.class), row.getInt("year"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                DeliveryMode.valueOf(row.getString("delivery")),
                level(row),
                row.getObject("policy_version", UUID.class),
                State.valueOf(row.getString("state")),
                row.getBoolean("passed"));
    }

    private static EarnedHours hours(ResultSet row) throws SQLException {
        return new EarnedHours(
                row.getString("category"), HoursSource.valueOf(row.getString("source")), row.getInt("hours"));
    }

    private static @Nullable SkillLevel level(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return level == null ? null : SkillLevel.valueOf(level);
    }

    static List<UUID> staff(Collection<YearOf> years) {
        return years.stream().map(YearOf::staff).toList();
    }

    static List<Integer> numbers(Collection<YearOf> years) {
        return years.stream().map(YearOf::year).toList();
    }
}
