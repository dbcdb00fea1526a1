package cn.qinxue.services.catalogue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseProviderRepository extends CrudRepository<CourseProvider, UUID> {
    List<CourseProvider> findAllOrderByName();

    Optional<CourseProvider> findByName(String name);
}
