package cn.qinxue.services.statistics;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People by trade and by unit: of now or a frozen day, or of the end of a closed year. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeopleFigureRepository extends GenericRepository<Staff, UUID> {
    String PEOPLE = "(SELECT staff, employer, region_path, trade, level FROM " + DayRows.PERSON + """
             AS f WHERE :closed = false AND programme = :programme AND NOT closed
             UNION ALL
             SELECT staff, employer, region_path, trade, level FROM year_end
             WHERE :closed = true AND year = :year AND programme = :programme)
            """;

    /** Units of the region that have people. */
    String UNITS = "FROM " + DayRows.EMPLOYER + """
             AS u WHERE u.region_path LIKE :region || '%' AND strpos(u.name, :part) > 0 AND EXISTS (SELECT FROM
            """ + PEOPLE + " p WHERE p.employer = u.employer) ";

    /** Who of the people {@code p} is qualified. */
    String QUALIFIED = " LEFT JOIN " + DayRows.QUALIFICATION + " AS q ON q.staff = p.staff AND q.year = :year ";

    /** People of a trade and level. */
    @Introspected
    record TradeSum(
            @Nullable String trade,
            @Nullable String field,
            @Nullable SkillLevel level,
            long people) {}

    /** One unit. */
    @Introspected
    record UnitRow(UUID employer, String name, String region, long people, long qualified) {}

    /** People and those of them who are qualified. */
    @Introspected
    record Sum(long people, long qualified) {}

    /** Somebody not yet qualified. */
    @Introspected
    record Unqualified(UUID employer, String name) {}

    @Query("SELECT t.name AS trade, t.field, p.level, count(*) AS people FROM " + PEOPLE + " p LEFT JOIN "
            + DayRows.TRADE + """
             AS t ON t.trade = p.trade WHERE p.region_path LIKE :region || '%'
            GROUP BY t.trade, t.name, t.field, p.level""")
    List<TradeSum> trades(String programme, int year, boolean closed, String region, @Nullable LocalDate day);

    @Query("SELECT count(*) " + UNITS)
    long units(String programme, int year, boolean closed, String region, String part, @Nullable LocalDate day);

    @Query("WITH unit AS (SELECT u.employer, u.name, u.region, u.region_path " + UNITS + """
            ORDER BY u.region_path, u.name, u.employer LIMIT :size OFFSET :offset)
            SELECT u.employer, u.name, u.region, count(*) AS people, count(q.staff) AS qualified
            FROM unit u JOIN
            """ + PEOPLE
            + " p ON p.employer = u.employer" + QUALIFIED + """
            GROUP BY u.employer, u.name, u.region, u.region_path ORDER BY u.region_path, u.name, u.employer""")
    List<UnitRow> page(
            String programme,
            int year,
            boolean closed,
            String region,
            String part,
            @Nullable LocalDate day,
            long offset,
            int size);

    @Query("SELECT count(*) AS people, count(q.staff) AS qualified FROM " + DayRows.EMPLOYER + " AS u JOIN " + PEOPLE
            + " p ON p.employer = u.employer" + QUALIFIED
            + "WHERE u.region_path LIKE :region || '%' AND strpos(u.name, :part) > 0")
    Sum sum(String programme, int year, boolean closed, String region, String part, @Nullable LocalDate day);

    /** The first few of each unit by name, of the people of the scope. */
    @Query("""
            SELECT employer, name FROM (
                SELECT p.employer, f.name, f.staff,
                       row_number() OVER (PARTITION BY p.employer ORDER BY f.name, f.staff) AS place
                FROM
            """ + PEOPLE + " p JOIN " + DayRows.PERSON + " AS f ON f.staff = p.staff" + QUALIFIED + """
                WHERE p.employer IN (:employers) AND f.office_path LIKE :scope || '%' AND q.staff IS NULL) AS open
            WHERE place <= :most ORDER BY employer, name, staff""")
    List<Unqualified> unqualified(
            String programme,
            int year,
            boolean closed,
            Collection<UUID> employers,
            String scope,
            @Nullable LocalDate day,
            int most);
}
