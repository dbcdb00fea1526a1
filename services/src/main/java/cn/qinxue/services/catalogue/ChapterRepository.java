package cn.qinxue.services.catalogue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChapterRepository extends CrudRepository<Chapter, UUID> {
    List<Chapter> findByCourseInOrderByNo(Collection<UUID> courses);
}
