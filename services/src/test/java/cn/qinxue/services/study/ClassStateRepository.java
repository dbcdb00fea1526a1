package cn.qinxue.services.study;

import cn.qinxue.services.enrollment.Enrollment;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Puts a class into a state that tests want, without its way there. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClassStateRepository extends GenericRepository<Enrollment, UUID> {
    @Query("UPDATE enrollment SET state = :state WHERE id = :id")
    void setState(UUID id, String state);
}
