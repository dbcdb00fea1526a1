package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffImportRepository extends GenericRepository<StaffImport, UUID> {
    void save(StaffImport staffImport);

    Optional<StaffImport> findById(UUID id);

    @Query("SELECT * FROM staff_import WHERE id = :id AND office_path LIKE :scope || '%'")
    Optional<StaffImport> find(RegionPath scope, UUID id);

    @Query("""
            SELECT * FROM staff_import WHERE office_path LIKE :scope || '%'
            ORDER BY uploaded_at DESC, id DESC LIMIT :size OFFSET :offset""")
    List<StaffImport> page(RegionPath scope, long offset, int size);

    @Query("SELECT count(*) FROM staff_import WHERE office_path LIKE :scope || '%'")
    long count(RegionPath scope);

    @Query("""
            SELECT * FROM staff_import WHERE state IN ('CHECKING', 'IMPORTING')
              AND (interruptions = 0 OR begun_at < cast(:now AS timestamptz) - interruptions * interval '10 seconds')
            ORDER BY uploaded_at LIMIT 1""")
    Optional<StaffImport> nextWork(Instant now);

    /** Notes that the work begins, in a transaction of its own: who never gets on is found by it. */
    @Query("""
            UPDATE staff_import SET interruptions = interruptions + 1, begun_at = :now,
                   started_at = coalesce(started_at, :now)
            WHERE id = :id AND state IN ('CHECKING', 'IMPORTING')""")
    int begin(UUID id, Instant now);

    /** A look that broke off begins at the first row. */
    @Query("""
            UPDATE staff_import SET next_row = 0, added = 0, unchanged = 0, differing = 0, updated = 0, moved = 0,
                   bad = 0, new_employers = 0
            WHERE id = :id AND state = 'CHECKING' AND next_row > 0""")
    int lookAgain(UUID id);

    /** From one state into another; 0 if it is no longer in the first. */
    @Query("""
            UPDATE staff_import SET state = :after, refusal = cast(:refusal AS text), interruptions = 0, next_row = 0,
                   added = 0, unchanged = 0, differing = 0, updated = 0, moved = 0, bad = 0, new_employers = 0
            WHERE id = :id AND state = :before""")
    int restart(UUID id, ImportState before, ImportState after, @Nullable String refusal);

    @Query("UPDATE staff_import SET update_existing = :updateExisting WHERE id = :id")
    void decide(UUID id, boolean updateExisting);

    @Query("UPDATE staff_import SET total = :total, remarks = :remarks WHERE id = :id")
    void describe(UUID id, int total, String remarks);

    @Query("""
            UPDATE staff_import SET state = :after, refusal = cast(:refusal AS text),
                   checked_at = coalesce(checked_at, :now),
                   finished_at = CASE WHEN :after = 'WAITING' THEN NULL ELSE cast(:now AS timestamptz) END
            WHERE id = :id AND state = :before""")
    int end(UUID id, ImportState before, ImportState after, @Nullable String refusal, Instant now);

    /** Moves on; 0 if somebody else has, or the state changed. */
    @Query("""
            UPDATE staff_import SET next_row = :to, interruptions = 0,
                   added = added + :added, unchanged = unchanged + :unchanged, differing = differing + :differing,
                   updated = updated + :updated, moved = moved + :moved, bad = bad + :bad,
                   new_employers = new_employers + :newEmployers
            WHERE id = :id AND state = :state AND next_row = :from""")
    int advance(
            UUID id,
            ImportState state,
            int from,
            int to,
            int added,
            int unchanged,
            int differing,
            int updated,
            int moved,
            int bad,
            int newEmployers);

    @Query("DELETE FROM staff_import_row WHERE import = :id")
    void forgetRows(UUID id);
}
