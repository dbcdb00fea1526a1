package cn.qinxue.services.statistics;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People by trade and by unit: of now, or of the end of a closed year. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeopleFigureRepository extends GenericRepository<Staff, UUID> {
    String PEOPLE = """
            (SELECT id AS staff, employer, region_path, trade, level FROM staff
             WHERE :closed = false AND programme = :programme AND state <> 'CLOSED'
             UNION ALL
             SELECT staff, employer, region_path, trade, level FROM year_end
             WHERE :closed = true AND year = :year AND programme = :programme)
            """;

    /** Units of the region that have people. */
    String UNITS = """
            FROM employer u WHERE u.region_path LIKE :region || '%' AND strpos(u.name, :part) > 0
              AND EXISTS (SELECT FROM
            """ + PEOPLE + " p WHERE p.employer = u.id) ";

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

    @Query("SELECT t.name AS trade, t.field, p.level, count(*) AS people FROM " + PEOPLE + """
             p LEFT JOIN trade t ON t.id = p.trade WHERE p.region_path LIKE :region || '%'
            GROUP BY t.id, t.name, t.field, p.level""")
    List<TradeSum> trades(String programme, int year, boolean closed, String region);

    @Query("SELECT count(*) " + UNITS)
    long units(String programme, int year, boolean closed, String region, String part);

    @Query("WITH unit AS (SELECT u.id, u.name, u.region_code, u.region_path " + UNITS + """
            ORDER BY u.region_path, u.name, u.id LIMIT :size OFFSET :offset)
            SELECT u.id AS employer, u.name, r.full_name AS region, count(*) AS people,
                   count(*) FILTER (WHERE s.qualified) AS qualified
            FROM unit u JOIN region r ON r.code = u.region_code JOIN
            """ + PEOPLE + """
             p ON p.employer = u.id LEFT JOIN standing s ON s.staff = p.staff AND s.year = :year
            GROUP BY u.id, u.name, r.full_name, u.region_path ORDER BY u.region_path, u.name, u.id""")
    List<UnitRow> page(String programme, int year, boolean closed, String region, String part, long offset, int size);

    @Query("SELECT count(*) AS people, count(*) FILTER (WHERE s.qualified) AS qualified FROM employer u JOIN " + PEOPLE
            + """
             p ON p.employer = u.id LEFT JOIN standing s ON s.staff = p.staff AND s.year = :year
            WHERE u.region_path LIKE :region || '%' AND strpos(u.name, :part) > 0""")
    Sum sum(String programme, int year, boolean closed, String region, String part);

    /** The first few of each unit by name, of the people of the scope. */
    @Query("""
            SELECT employer, name FROM (
                SELECT p.employer, f.name, f.id, row_number() OVER (PARTITION BY p.employer ORDER BY f.name, f.id) AS place
                FROM
            """ + PEOPLE + """
             p JOIN staff f ON f.id = p.staff LEFT JOIN standing s ON s.staff = p.staff AND s.year = :year
                WHERE p.employer IN (:employers) AND f.office_path LIKE :scope || '%' AND s.qualified IS NOT TRUE) AS open
            WHERE place <= :most ORDER BY employer, name, id""")
    List<Unqualified> unqualified(
            String programme, int year, boolean closed, Collection<UUID> employers, String scope, int most);
}
