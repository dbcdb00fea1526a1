package cn.qinxue.services.selection;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseSelectionRepository extends GenericRepository<CourseSelection, UUID> {

    /** Makes the changes of one enrollment's list queue up, so that two tabs cannot choose past what is required. */
    @Query("SELECT id FROM enrollment WHERE id = :enrollment FOR UPDATE")
    Optional<UUID> lock(UUID enrollment);

    @Query("SELECT * FROM course_selection WHERE enrollment IN (:enrollments) ORDER BY selected_at, course")
    List<CourseSelection> of(Collection<UUID> enrollments);

    void saveAll(Iterable<CourseSelection> selections);

    @Query("UPDATE course_selection SET state = 'CONFIRMED' WHERE enrollment = :enrollment AND state = 'CANDIDATE'")
    int confirmAll(UUID enrollment);

    @Query("DELETE FROM course_selection WHERE enrollment = :enrollment AND course = :course")
    void remove(UUID enrollment, UUID course);
}
