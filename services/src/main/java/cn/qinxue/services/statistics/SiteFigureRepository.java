package cn.qinxue.services.statistics;

import cn.qinxue.services.offering.Offering;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sites of regions and their classes did, from the approved plans. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SiteFigureRepository extends GenericRepository<Offering, UUID> {
    /** Per approved class: whether enrollment began, and who was trained and passed by a report that was passed. */
    String CLASSES = """
            WITH class AS (
                SELECT p.id, p.site, p.offering, s.name AS site_name, s.region_path, p.approved_heads,
                       p.enrollment_from <= :now AS opened,
                       coalesce(done.trained, 0) AS trained, coalesce(done.passed, 0) AS passed
                FROM training_plan p JOIN training_site s ON s.id = p.site
                LEFT JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE r.named) AS trained,
                           count(*) FILTER (WHERE r.named AND r.passed) AS passed
                    FROM hours_report h JOIN enrollment e ON e.offering = p.offering
                    JOIN class_result r ON r.enrollment = e.id
                    WHERE h.plan = p.id AND h.state = 'PASSED') AS done ON true
                WHERE p.state = 'APPROVED' AND p.programme = :programme AND p.year = :year
                  AND s.region_path LIKE :region || '%')
            """;

    /** The sums of the sites of one region, without those below it. */
    @Introspected
    record RegionSum(
            String regionPath,
            long approvedSites,
            long openedSites,
            long approvedClasses,
            long openedClasses,
            long approvedHeads,
            long trained,
            long passed) {
        SiteFigures figures() {
            return new SiteFigures(
                    approvedSites, openedSites, approvedClasses, openedClasses, approvedHeads, trained, passed);
        }
    }

    /** One class as the third level shows it. */
    @Introspected
    record ClassRow(
            UUID offering,
            String name,
            Instant trainingFrom,
            Instant trainingUntil,
            Instant enrollmentUntil,
            boolean over,
            int approvedHeads,
            int allowedHeads,
            long enrolled,
            long trained,
            long passed) {}

    /** A site or a class of the scope. */
    @Introspected
    record Named(UUID id, String name, String regionPath) {}

    @Query(CLASSES + """
            SELECT region_path, count(DISTINCT site) AS approved_sites,
                   count(DISTINCT site) FILTER (WHERE opened) AS opened_sites, count(*) AS approved_classes,
                   count(*) FILTER (WHERE opened) AS opened_classes, cast(sum(approved_heads) AS bigint) AS approved_heads,
                   cast(sum(trained) AS bigint) AS trained, cast(sum(passed) AS bigint) AS passed
            FROM class GROUP BY region_path""")
    List<RegionSum> sums(String programme, int year, String region, Instant now);

    /** Every site that is not disabled or had a class, those with the most people first. */
    @Query(CLASSES + """
            SELECT s.id AS site, s.name, r.full_name AS region,
                   count(c.id) FILTER (WHERE c.opened) AS opened_classes,
                   cast(coalesce(sum(c.trained), 0) AS bigint) AS trained,
                   cast(coalesce(sum(c.passed), 0) AS bigint) AS passed
            FROM training_site s JOIN region r ON r.path = s.region_path LEFT JOIN class c ON c.site = s.id
            WHERE s.region_path LIKE :region || '%' AND (:exactly = false OR s.region_path = :region)
              AND strpos(s.name, :part) > 0 AND (NOT s.disabled OR c.id IS NOT NULL)
            GROUP BY s.id, s.name, r.full_name ORDER BY trained DESC, s.name, s.id""")
    List<SiteReportTable.Line> sites(
            String programme, int year, String region, boolean exactly, String part, Instant now);

    @Query("SELECT id, name, region_path FROM training_site WHERE id = :id AND region_path LIKE :scope || '%'")
    Optional<Named> site(UUID id, String scope);

    @Query("""
            SELECT p.offering AS id, p.name, s.region_path FROM training_plan p JOIN training_site s ON s.id = p.site
            WHERE p.offering = :offering AND p.site = :site AND s.region_path LIKE :scope || '%'""")
    Optional<Named> ofSite(UUID offering, UUID site, String scope);

    @Query("""
            SELECT p.offering, p.name, p.training_from, p.training_until, p.enrollment_until,
                   coalesce(h.state = 'PASSED', false) OR c.plan IS NOT NULL AS over, p.approved_heads, p.allowed_heads,
                   count(e.id) FILTER (WHERE e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING'))
                       AS enrolled,
                   count(r.enrollment) FILTER (WHERE h.state = 'PASSED' AND r.named) AS trained,
                   count(r.enrollment) FILTER (WHERE h.state = 'PASSED' AND r.named AND r.passed) AS passed
            FROM training_plan p
            LEFT JOIN hours_report h ON h.plan = p.id LEFT JOIN class_closure c ON c.plan = p.id
            LEFT JOIN enrollment e ON e.offering = p.offering LEFT JOIN class_result r ON r.enrollment = e.id
            WHERE p.site = :site AND p.state = 'APPROVED' AND p.programme = :programme AND p.year = :year
              AND strpos(p.name, :part) > 0
            GROUP BY p.id, h.plan, c.plan ORDER BY p.training_from, p.name, p.id""")
    List<ClassRow> classes(UUID site, String programme, int year, String part);
}
