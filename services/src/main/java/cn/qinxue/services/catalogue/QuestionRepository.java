package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuestionRepository extends CrudRepository<Question, UUID> {
    /** The newest version of each question, drafts aside; none of a question whose newest version was withdrawn. */
    @Query("""
            SELECT q.* FROM (
                SELECT DISTINCT ON (course, no) * FROM question
                WHERE course IN (:courses) AND state <> 'DRAFT'
                ORDER BY course, no, version DESC) q
            WHERE q.state = 'PUBLISHED' ORDER BY q.course, q.no""")
    List<Question> pool(Collection<UUID> courses);

    List<Question> findByIdIn(Collection<UUID> ids);
}
