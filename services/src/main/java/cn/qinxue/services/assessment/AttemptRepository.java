package cn.qinxue.services.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptRepository extends CrudRepository<Attempt, UUID> {

    /** Makes everything that happens to one course's quiz in one class queue up: two clicks are marked once. */
    @Query("""
            SELECT e.staff, e.programme, e.year, e.policy_version, s.category, s.hours, c.title
            FROM course_selection s JOIN enrollment e ON e.id = s.enrollment JOIN course c ON c.id = s.course
            WHERE s.enrollment = :enrollment AND s.course = :course AND s.state = 'CONFIRMED' FOR UPDATE OF s""")
    Optional<QuizPlace> lockPlace(UUID enrollment, UUID course);

    List<Attempt> findByEnrollmentAndCourseOrderByNo(UUID enrollment, UUID course);

    Optional<Attempt> findByIdAndEnrollmentAndCourse(UUID id, UUID enrollment, UUID course);

    @Query("""
            SELECT enrollment, course, score, passed, handed_in_at FROM attempt
            WHERE enrollment IN (:enrollments) AND kind = 'QUIZ' ORDER BY enrollment, course, no""")
    List<QuizState> findStates(Collection<UUID> enrollments);

    @Query("SELECT id, score FROM attempt WHERE id IN (:ids) AND score IS NOT NULL")
    List<AttemptScore> findScores(Collection<UUID> ids);

    /** Those whose time is over, as long as their classes are open: what waits for money or lost it earns no hours. */
    @Query("""
            SELECT a.* FROM attempt a JOIN enrollment e ON e.id = a.enrollment
            WHERE a.handed_in_at IS NULL AND a.deadline <= :now AND a.kind = 'QUIZ' AND e.state IN ('OPEN', 'COMPLETED')
            ORDER BY a.deadline LIMIT :limit""")
    List<Attempt> findOverdue(Instant now, int limit);
}
