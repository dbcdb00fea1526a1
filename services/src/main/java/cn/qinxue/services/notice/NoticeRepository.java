package cn.qinxue.services.notice;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRepository extends CrudRepository<Notice, UUID> {

    /** Of the reader's own office and those above it: whose path begins the reader's. */
    @Query("""
            SELECT * FROM notice
            WHERE category = :category AND NOT withdrawn AND :reader LIKE office_path || '%'
            ORDER BY published_at DESC, id DESC LIMIT :size OFFSET :skipped""")
    List<Notice> published(NoticeCategory category, RegionPath reader, int size, long skipped);

    @Query("""
            SELECT count(*) FROM notice
            WHERE category = :category AND NOT withdrawn AND :reader LIKE office_path || '%'""")
    long countPublished(NoticeCategory category, RegionPath reader);

    @Query("SELECT * FROM notice WHERE id = :id AND NOT withdrawn AND :reader LIKE office_path || '%'")
    Optional<Notice> findPublished(UUID id, RegionPath reader);
}
