package cn.qinxue.services.statistics;

import cn.qinxue.services.enrollment.Enrollment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learners of face-to-face classes, as the sites of a region have them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LearnerFigureRepository extends GenericRepository<Enrollment, UUID> {
    String LEARNERS = """
            FROM training_plan p JOIN training_site s ON s.id = p.site
            JOIN enrollment e ON e.offering = p.offering
            JOIN staff f ON f.id = e.staff JOIN employer u ON u.id = f.employer
            LEFT JOIN class_result r ON r.enrollment = e.id
            WHERE p.state = 'APPROVED' AND p.programme = :programme AND p.year = :year
              AND s.region_path LIKE :region || '%'
              AND (cast(:site AS uuid) IS NULL OR p.site = :site)
              AND (cast(:offering AS uuid) IS NULL OR p.offering = :offering)
              AND strpos(f.name, :person) > 0 AND right(f.id_number_tail, length(:tail)) = :tail
              AND e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING')
            """;

    /** One learner in one class; score in hundredths of a point. */
    @Introspected
    record LearnerRow(
            String name,
            String tail,
            String employer,
            String className,
            Instant enrolledAt,
            @Nullable Integer score,
            @Nullable Boolean passed) {}

    /** How many learners there are, passed, failed. */
    @Introspected
    record Tally(long learners, long passed, long failed) {}

    @Query("""
            SELECT f.name, f.id_number_tail AS tail, u.name AS employer, p.name AS class_name, e.enrolled_at, r.score,
                   r.passed
            """ + LEARNERS + """
            ORDER BY p.training_from, p.name, p.id, f.name, e.id LIMIT :size OFFSET :offset""")
    List<LearnerRow> page(
            String programme,
            int year,
            String region,
            @Nullable UUID site,
            @Nullable UUID offering,
            String person,
            String tail,
            long offset,
            int size);

    @Query("""
            SELECT count(*) AS learners, count(*) FILTER (WHERE r.passed) AS passed,
                   count(*) FILTER (WHERE NOT r.passed) AS failed
            """ + LEARNERS)
    Tally tally(
            String programme,
            int year,
            String region,
            @Nullable UUID site,
            @Nullable UUID offering,
            String person,
            String tail);
}
