package cn.qinxue.services.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** What takes hours in life. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StudiedCourseRepository extends GenericRepository<Attempt, UUID> {
    /** As if every chapter had been watched. */
    @Query("""
            INSERT INTO study_progress (enrollment, chapter, course, watched_millis, completed_at, updated_at)
            SELECT :enrollment, id, course, clip_millis, now(), now() FROM chapter WHERE course = :course""")
    void study(UUID enrollment, UUID course);

    @Query("UPDATE enrollment SET state = :state, version = version + 1 WHERE id = :enrollment")
    void setState(UUID enrollment, String state);
}
