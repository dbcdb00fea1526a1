package cn.qinxue.services.desk;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeskRegistrationRepository extends CrudRepository<DeskRegistration, UUID> {
    String FROM = """
        FROM desk_registration d
        JOIN staff s ON s.id = d.staff
        JOIN employer e ON e.id = s.employer
        JOIN region r ON r.code = e.region_code
        LEFT JOIN trade t ON t.id = s.trade
        LEFT JOIN enrollment n ON n.id = d.enrollment
        LEFT JOIN offering o ON o.id = n.offering
        WHERE s.office_path LIKE :scope || '%'
        """;

    /** What {@link DeskFilter} asks for. */
    String FILTER = """
         AND (:year = 0 OR d.year = :year) AND (:state = '' OR d.state = :state)
         AND (cast(:employer AS uuid) IS NULL OR e.id = :employer)
         AND (strpos(s.name, :part) > 0 OR strpos(e.name, :part) > 0 OR strpos(d.receipt, :part) > 0)
        """;

    String SELECT = """
        SELECT d.id, s.name, s.id_number_tail, s.mobile_tail, t.name AS trade, s.level,
               e.id AS employer, e.name AS employer_name, r.full_name AS region, d.programme, d.year,
               d.amount, d.receipt, d.paid_on, d.state, d.reason, o.name AS class_name, d.registered_at
        """ + FROM;

    @Query(SELECT + " AND d.id = :id")
    Optional<DeskLine> find(RegionPath scope, UUID id);

    @Query(SELECT + FILTER + " ORDER BY d.registered_at DESC, d.id LIMIT :size OFFSET :offset")
    List<DeskLine> page(
            RegionPath scope, int year, String state, String part, @Nullable UUID employer, long offset, int size);

    @Query("SELECT count(*) " + FROM + FILTER)
    long count(RegionPath scope, int year, String state, String part, @Nullable UUID employer);

    /** For the table of each unit. */
    @Query(SELECT + FILTER + " ORDER BY r.path, e.name, e.id, s.name, d.id")
    List<DeskLine> byEmployer(RegionPath scope, int year, String state, String part, @Nullable UUID employer);

    @Query("""
        SELECT d.* FROM desk_registration d JOIN staff s ON s.id = d.staff
        WHERE d.id = :id AND s.office_path LIKE :scope || '%' FOR UPDATE OF d\
        """)
    Optional<DeskRegistration> lock(RegionPath scope, UUID id);

    @Query("SELECT * FROM desk_registration WHERE staff = :staff AND year = :year AND state <> 'CANCELLED'")
    Optional<DeskRegistration> standing(UUID staff, int year);

    @Query("""
        SELECT DISTINCT d.year FROM desk_registration d JOIN staff s ON s.id = d.staff
        WHERE s.office_path LIKE :scope || '%' ORDER BY d.year DESC\
        """)
    List<Integer> years(RegionPath scope);
}
