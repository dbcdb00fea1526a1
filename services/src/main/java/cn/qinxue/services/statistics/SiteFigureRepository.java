package cn.qinxue.services.statistics;

import cn.qinxue.services.offering.Offering;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sites of regions and their classes did, from the approved plans. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SiteFigureRepository extends GenericRepository<Offering, UUID> {
    /** Per approved class: whether enrollment began, and who was trained and passed by a report that was passed. */
    String CLASSES = """
            WITH class AS (
                SELECT p.plan, p.site, s.region_path, p.approved_heads, p.enrollment_from <= :now AS opened,
                       coalesce(done.trained, 0) AS trained, coalesce(done.passed, 0) AS passed
                FROM
            """ + DayRows.CLASS + " AS p JOIN " + DayRows.SITE + """
                 AS s ON s.site = p.site
                LEFT JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE l.named) AS trained,
                           count(*) FILTER (WHERE l.named AND l.passed) AS passed
                    FROM
            """ + DayRows.LEARNER + """
                     AS l WHERE p.passed AND l.offering = p.offering) AS done ON true
                WHERE p.programme = :programme AND p.year = :year AND s.region_path LIKE :region || '%')
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
    List<RegionSum> sums(String programme, int year, String region, Instant now, @Nullable LocalDate day);

    /** Every site that is not disabled or had a class, those with the most people first. */
    @Query(CLASSES + """
            SELECT s.site, s.name, s.region, count(c.plan) FILTER (WHERE c.opened) AS opened_classes,
                   cast(coalesce(sum(c.trained), 0) AS bigint) AS trained,
                   cast(coalesce(sum(c.passed), 0) AS bigint) AS passed
            FROM
            """ + DayRows.SITE + """
             AS s LEFT JOIN class c ON c.site = s.site
            WHERE s.region_path LIKE :region || '%' AND (:exactly = false OR s.region_path = :region)
              AND strpos(s.name, :part) > 0 AND (NOT s.disabled OR c.plan IS NOT NULL)
            GROUP BY s.site, s.name, s.region ORDER BY trained DESC, s.name, s.site""")
    List<SiteReportTable.Line> sites(
            String programme,
            int year,
            String region,
            boolean exactly,
            String part,
            Instant now,
            @Nullable LocalDate day);

    @Query("SELECT site AS id, name, region_path FROM " + DayRows.SITE
            + " AS s WHERE site = :id AND region_path LIKE :scope || '%'")
    Optional<Named> site(UUID id, String scope, @Nullable LocalDate day);

    @Query("SELECT p.offering AS id, p.name, s.region_path FROM " + DayRows.CLASS + " AS p JOIN " + DayRows.SITE + """
             AS s ON s.site = p.site
            WHERE p.offering = :offering AND p.site = :site AND s.region_path LIKE :scope || '%'""")
    Optional<Named> ofSite(UUID offering, UUID site, String scope, @Nullable LocalDate day);

    @Query("""
            SELECT p.offering, p.name, p.training_from, p.training_until, p.enrollment_until, p.over, p.approved_heads,
                   p.allowed_heads, heads.enrolled, heads.trained, heads.passed
            FROM
            """ + DayRows.CLASS + """
             AS p CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE l.enrolled) AS enrolled,
                       count(*) FILTER (WHERE p.passed AND l.named) AS trained,
                       count(*) FILTER (WHERE p.passed AND l.named AND l.passed) AS passed
                FROM
            """ + DayRows.LEARNER + """
                 AS l WHERE l.offering = p.offering) AS heads
            WHERE p.site = :site AND p.programme = :programme AND p.year = :year AND strpos(p.name, :part) > 0
            ORDER BY p.training_from, p.name, p.plan""")
    List<ClassRow> classes(UUID site, String programme, int year, String part, @Nullable LocalDate day);
}
