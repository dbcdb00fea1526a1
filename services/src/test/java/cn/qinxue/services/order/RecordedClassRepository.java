package cn.qinxue.services.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RecordedClassRepository extends CrudRepository<RecordedClass, UUID> {
    @Query("SELECT * FROM recorded_class WHERE enrollment = :enrollment FOR UPDATE")
    Optional<RecordedClass> lock(UUID enrollment);

    @Query("UPDATE recorded_class SET state = :state, opened = opened + :times WHERE enrollment = :enrollment")
    long tell(UUID enrollment, String state, int times);

    @Query("INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
            + " VALUES (:id, 'LEARNER', '试验学员', '-', false, now())")
    void addAccount(UUID id);
}
