package cn.qinxue.services.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditEntryRepository extends GenericRepository<AuditEntry, Long> {

    void saveAll(List<AuditEntry> entries);

    /** Until the end of the transaction nobody else adds to this schema's trail. */
    @Query("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.audit_entry'))::text")
    String lock();

    @Query("SELECT * FROM audit_entry ORDER BY number DESC LIMIT 1")
    Optional<AuditEntry> last();

    @Query("SELECT * FROM audit_entry WHERE number > :after ORDER BY number LIMIT :size")
    List<AuditEntry> after(long after, int size);

    @Query("SELECT * FROM audit_entry WHERE subject = :subject ORDER BY number DESC LIMIT :size")
    List<AuditEntry> about(String subject, int size);

    @Query("SELECT * FROM audit_entry WHERE number < :before ORDER BY number DESC LIMIT :size")
    List<AuditEntry> newest(long before, int size);
}
