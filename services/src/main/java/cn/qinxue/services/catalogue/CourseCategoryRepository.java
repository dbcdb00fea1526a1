package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseCategoryRepository extends GenericRepository<CourseCategoryEntry, UUID> {
    @Query("""
            INSERT INTO course_category (course, programme, category)
            VALUES (:course, :programme, :category) ON CONFLICT DO NOTHING""")
    void add(List<CourseCategoryEntry> entries);
}
