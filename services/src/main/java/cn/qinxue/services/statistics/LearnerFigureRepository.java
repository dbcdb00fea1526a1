package cn.qinxue.services.statistics;

import cn.qinxue.services.enrollment.Enrollment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learners of face-to-face classes, as the sites of a region have them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LearnerFigureRepository extends GenericRepository<Enrollment, UUID> {
    String LEARNERS = " FROM " + DayRows.CLASS + " AS p JOIN " + DayRows.SITE + " AS s ON s.site = p.site JOIN "
            + DayRows.LEARNER + " AS e ON e.offering = p.offering JOIN " + DayRows.PERSON
            + " AS f ON f.staff = e.staff JOIN " + DayRows.EMPLOYER + """
             AS u ON u.employer = f.employer
            WHERE p.programme = :programme AND p.year = :year AND s.region_path LIKE :region || '%'
              AND (cast(:site AS uuid) IS NULL OR p.site = :site)
              AND (cast(:offering AS uuid) IS NULL OR p.offering = :offering)
              AND strpos(f.name, :person) > 0 AND right(f.tail, length(:tail)) = :tail AND e.enrolled
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

    /**
     * Learners with a like result.
     *
     * @param tens whole tens of points that were reached; null without a score
     */
    @Introspected
    record Marks(@Nullable Integer tens, @Nullable Boolean passed, long learners) {}

    @Query("SELECT f.name, f.tail, u.name AS employer, p.name AS class_name, e.enrolled_at, e.score, e.passed"
            + LEARNERS + "ORDER BY p.training_from, p.name, p.plan, f.name, e.enrollment LIMIT :size OFFSET :offset")
    List<LearnerRow> page(
            String programme,
            int year,
            String region,
            @Nullable UUID site,
            @Nullable UUID offering,
            String person,
            String tail,
            @Nullable LocalDate day,
            long offset,
            int size);

    @Query("SELECT e.score / 1000 AS tens, e.passed, count(*) AS learners" + LEARNERS + "GROUP BY 1, 2")
    List<Marks> marks(
            String programme,
            int year,
            String region,
            @Nullable UUID site,
            @Nullable UUID offering,
            String person,
            String tail,
            @Nullable LocalDate day);
}
