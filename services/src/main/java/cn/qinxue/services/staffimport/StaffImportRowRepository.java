package cn.qinxue.services.staffimport;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffImportRowRepository extends GenericRepository<StaffImport, UUID> {
    @Query("""
            SELECT line, outcome, cells, problems FROM staff_import_row WHERE import = :its
            ORDER BY line LIMIT :size""")
    List<StaffImportRow> first(UUID its, int size);

    @Query("""
            SELECT line, outcome, cells, problems FROM staff_import_row
            WHERE import = :its AND outcome = 'BAD' AND line > :after ORDER BY line LIMIT :size""")
    List<StaffImportRow> refused(UUID its, int after, int size);
}
