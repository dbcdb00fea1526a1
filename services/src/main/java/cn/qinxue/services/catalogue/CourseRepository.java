package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CourseRepository extends CrudRepository<Course, UUID> {
    String COLUMNS = """
            SELECT c.id, c.code, c.title, o.category, c.provider, p.name AS provider_name, c.hours, c.summary,
                   (SELECT count(*) FROM chapter h WHERE h.course = c.id) AS chapters, c.demonstration
            """;
    String OFFER = """
            FROM course_category o JOIN course c ON c.id = o.course JOIN course_provider p ON p.id = c.provider
            WHERE o.programme = :programme AND o.category IN (:categories)
            """;
    String LOOKED_FOR = """
            AND c.state = 'PUBLISHED'
            AND (CAST(:provider AS uuid) IS NULL OR c.provider = CAST(:provider AS uuid))
            AND (CAST(:trade AS uuid) IS NULL
                 OR EXISTS (SELECT 1 FROM course_trade t WHERE t.course = c.id AND t.trade = CAST(:trade AS uuid)))
            AND strpos(lower(c.title || ' ' || c.summary || ' ' || p.name), lower(:text)) > 0
            """;

    List<Course> findByCodeIn(Collection<String> codes);

    List<Course> findByIdIn(Collection<UUID> ids);

    @Query(COLUMNS + OFFER + LOOKED_FOR + "ORDER BY c.code LIMIT :size OFFSET :offset")
    List<OfferedCourse> offered(
            String programme,
            Collection<String> categories,
            @Nullable UUID provider,
            @Nullable UUID trade,
            String text,
            int size,
            long offset);

    @Query("SELECT count(*) " + OFFER + LOOKED_FOR)
    long countOffered(
            String programme,
            Collection<String> categories,
            @Nullable UUID provider,
            @Nullable UUID trade,
            String text);

    /** Whatever their state, since what was selected stays selected. */
    @Query(COLUMNS + OFFER + "AND c.id IN (:ids)")
    List<OfferedCourse> offeredByIds(String programme, Collection<String> categories, Collection<UUID> ids);

    /** Makes whoever else brings courses in wait for the end of this transaction; readers go on. */
    @Query(value = "LOCK TABLE course IN SHARE ROW EXCLUSIVE MODE", readOnly = false)
    void lockForImport();
}
