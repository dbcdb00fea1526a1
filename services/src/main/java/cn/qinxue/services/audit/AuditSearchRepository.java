package cn.qinxue.services.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditSearchRepository extends GenericRepository<AuditEntry, Long> {

    /** What a row of the trail's nouns is called. */
    @Introspected
    record Named(UUID id, String name) {}

    /** Plans each search by its own conditions, until the end of the transaction: half of them are always absent. */
    @Query("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
    String planEach();

    /** @param subjects joined by commas; null for all */
    @Query("""
            SELECT * FROM audit_entry
            WHERE number < :before
              AND (cast(:scope AS text) IS NULL OR office_path LIKE cast(:scope AS text) || '%')
              AND (cast(:from AS timestamptz) IS NULL OR at >= cast(:from AS timestamptz))
              AND (cast(:until AS timestamptz) IS NULL OR at < cast(:until AS timestamptz))
              AND (cast(:action AS text) IS NULL OR action = cast(:action AS text))
              AND (cast(:person AS text) IS NULL OR account_name = cast(:person AS text))
              AND (cast(:subjects AS text) IS NULL
                   OR subject = ANY (string_to_array(cast(:subjects AS text), ',')))
            ORDER BY number DESC LIMIT :size""")
    List<AuditEntry> search(
            @Nullable String scope,
            long before,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String action,
            @Nullable String person,
            @Nullable String subjects,
            int size);

    @Query("""
            SELECT id, name FROM account WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM staff WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM employer WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM trade WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM training_site WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM training_plan WHERE id IN (:ids)
            UNION ALL SELECT id, name FROM api_token WHERE id IN (:ids)""")
    List<Named> names(Collection<UUID> ids);

    /** Subjects of that name within the scope; trades and tokens have none and are found by nobody. */
    @Query("""
            SELECT 'staff/' || id FROM staff WHERE office_path LIKE :scope || '%' AND name = :name
            UNION ALL SELECT 'account/' || account FROM staff
                WHERE office_path LIKE :scope || '%' AND name = :name AND account IS NOT NULL
            UNION ALL SELECT 'account/' || account FROM administrator p JOIN account a ON a.id = p.account
                WHERE office_path LIKE :scope || '%' AND name = :name
            UNION ALL SELECT 'training-site/' || id FROM training_site
                WHERE region_path LIKE :scope || '%' AND name = :name
            UNION ALL SELECT 'training-plan/' || p.id FROM training_plan p JOIN training_site t ON t.id = p.site
                WHERE t.region_path LIKE :scope || '%' AND p.name = :name
            UNION ALL SELECT 'employer/' || id FROM employer WHERE office_path LIKE :scope || '%' AND name = :name
            LIMIT :size""")
    List<String> named(String scope, String name, int size);

    @Query("SELECT * FROM audit_entry WHERE subject = :subject ORDER BY number DESC LIMIT :size")
    List<AuditEntry> about(String subject, int size);
}
