package cn.qinxue.services.facetoface;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The classes of approved plans. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClassRepository extends GenericRepository<HoursReport, UUID> {
    String CLASSES = """
        FROM training_plan p
        JOIN training_site s ON s.id = p.site
        JOIN region r ON r.path = s.region_path
        LEFT JOIN hours_report h ON h.plan = p.id
        LEFT JOIN class_closure c ON c.plan = p.id
        WHERE p.state = 'APPROVED'
        """;

    String SELECT = """
        SELECT p.id, p.offering, p.site, s.name AS site_name, s.region_path AS site_path, r.full_name AS site_region,
               s.telephone, p.programme, p.year, p.name, p.level_group, p.policy_version,
               p.enrollment_from, p.enrollment_until, p.training_from, p.training_until, p.exam_from, p.exam_until,
               p.place, p.teachers, p.note, p.hours, p.approved_heads, p.allowed_heads,
               (SELECT cast(count(*) AS int) FROM enrollment e WHERE e.offering = p.offering
                AND e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING')) AS heads,
               (SELECT cast(count(*) AS int) FROM class_result x JOIN enrollment e ON e.id = x.enrollment
                WHERE e.offering = p.offering AND x.named) AS named,
               h.state AS report_state, h.reported_at, c.closed_at
        """ + CLASSES;

    String OF_SITE = " AND p.site = :site AND (:year = 0 OR p.year = :year) AND strpos(p.name, :part) > 0";

    String OF_OFFICE = """
        AND s.region_path LIKE :scope || '%' AND (:year = 0 OR p.year = :year)
        AND (strpos(p.name, :part) > 0 OR strpos(s.name, :part) > 0)
        AND CASE :which WHEN 'UNREPORTED' THEN h.plan IS NULL AND c.plan IS NULL AND p.enrollment_until < :now
                        WHEN 'CLOSED' THEN c.plan IS NOT NULL
                        ELSE h.state = :which END\
        """;

    @Query(SELECT + " AND p.id = :id")
    Optional<FaceToFaceClass> findClass(UUID id);

    @Query(SELECT + " AND p.id = :id AND p.site = :site")
    Optional<FaceToFaceClass> findOfSite(UUID site, UUID id);

    @Query(SELECT + " AND p.id = :id AND s.region_path LIKE :scope || '%'")
    Optional<FaceToFaceClass> findOfOffice(RegionPath scope, UUID id);

    @Query(SELECT + " AND p.offering IN (:offerings)")
    List<FaceToFaceClass> findByOfferings(Collection<UUID> offerings);

    /** Those in which this person has a place of that year, the first enrolled in first. */
    @Query("""
        SELECT p.offering, p.year, p.name, h.state AS report_state, x.passed
        FROM enrollment e
        JOIN training_plan p ON p.offering = e.offering
        LEFT JOIN hours_report h ON h.plan = p.id
        LEFT JOIN class_result x ON x.enrollment = e.id
        WHERE e.staff = :staff AND e.year = :year
        AND e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING')
        ORDER BY e.enrolled_at, e.id\
        """)
    List<TakenClass> findTaken(UUID staff, int year);

    /** Those whose enrollment is not over, of sites in the branch of the region tree that leads to these regions. */
    @Query(SELECT + """
         AND p.programme = :programme AND c.plan IS NULL AND p.enrollment_until >= :now
         AND (starts_with(:region, s.region_path) OR starts_with(:office, s.region_path))
        ORDER BY p.enrollment_from, p.name, p.id\
        """)
    List<FaceToFaceClass> findEnrolling(String programme, String region, String office, Instant now);

    /** Those that take people now. */
    @Query(SELECT + """
         AND s.region_path LIKE :scope || '%' AND c.plan IS NULL
         AND :now BETWEEN p.enrollment_from AND p.enrollment_until
        ORDER BY p.training_from, p.name, p.id\
        """)
    List<FaceToFaceClass> findOpen(RegionPath scope, Instant now);

    @Query(SELECT + OF_SITE + " ORDER BY p.training_from DESC, p.id LIMIT :size OFFSET :offset")
    List<FaceToFaceClass> pageOfSite(UUID site, int year, String part, long offset, int size);

    @Query("SELECT count(*) " + CLASSES + OF_SITE)
    long countOfSite(UUID site, int year, String part);

    @Query(SELECT + OF_OFFICE
            + " ORDER BY h.reported_at NULLS LAST, p.training_from DESC, p.id LIMIT :size OFFSET :offset")
    List<FaceToFaceClass> pageOfOffice(
            RegionPath scope, String which, int year, String part, Instant now, long offset, int size);

    @Query("SELECT count(*) " + CLASSES + OF_OFFICE)
    long countOfOffice(RegionPath scope, String which, int year, String part, Instant now);

    @Query("SELECT count(*) " + CLASSES + " AND h.state = 'PENDING' AND s.region_path = :office")
    long countWaiting(String office);

    @Query("SELECT DISTINCT p.year " + CLASSES + " AND p.site = :site ORDER BY 1 DESC")
    List<Integer> yearsOfSite(UUID site);

    @Query("SELECT DISTINCT p.year " + CLASSES + " AND s.region_path LIKE :scope || '%' ORDER BY 1 DESC")
    List<Integer> yearsOfOffice(RegionPath scope);

    @Query("INSERT INTO class_closure (plan, heads, closed_at, closed_by) VALUES (:plan, :heads, :now, :by)")
    void close(UUID plan, int heads, Instant now, UUID by);
}
