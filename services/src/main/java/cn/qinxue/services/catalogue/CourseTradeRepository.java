package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseTradeRepository extends GenericRepository<CourseTradeEntry, UUID> {
    @Query("INSERT INTO course_trade (course, trade) VALUES (:course, :trade)")
    void add(List<CourseTradeEntry> entries);
}
