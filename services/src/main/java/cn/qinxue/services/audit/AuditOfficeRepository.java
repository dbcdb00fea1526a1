package cn.qinxue.services.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where subjects and accounts belong, in one question; a noun whose rows have an office gets a line here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditOfficeRepository extends GenericRepository<AuditEntry, Long> {

    @Query("""
            SELECT coalesce(
                CASE :noun
                    WHEN 'staff' THEN (SELECT office_path FROM staff WHERE id = :id)
                    WHEN 'employer' THEN (SELECT office_path FROM employer WHERE id = :id)
                    WHEN 'training-site' THEN (SELECT region_path FROM training_site WHERE id = :id)
                    WHEN 'training-plan' THEN (SELECT t.region_path FROM training_plan p
                                               JOIN training_site t ON t.id = p.site WHERE p.id = :id)
                    WHEN 'account' THEN coalesce(
                        (SELECT office_path FROM administrator WHERE account = :id),
                        (SELECT t.region_path FROM site_administrator a JOIN training_site t ON t.id = a.site
                         WHERE a.account = :id),
                        (SELECT min(office_path) FROM staff WHERE account = :id))
                END,
                (SELECT office_path FROM administrator WHERE account = :account),
                (SELECT t.region_path FROM site_administrator a JOIN training_site t ON t.id = a.site
                 WHERE a.account = :account),
                (SELECT min(office_path) FROM staff WHERE account = :account),
                (SELECT path FROM region WHERE parent_code IS NULL))""")
    String find(String noun, @Nullable UUID id, @Nullable UUID account);
}
