package cn.qinxue.services.staffimport;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.origin.Origin;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes prepared rows and how far the import has come, in one transaction: both or neither. */
@Singleton
class ImportChunks {
    private final StaffBatchRepository batch;
    private final StaffImportRepository imports;
    private final AuditTrail trail;

    ImportChunks(StaffBatchRepository batch, StaffImportRepository imports, AuditTrail trail) {
        this.batch = batch;
        this.imports = imports;
        this.trail = trail;
    }

    /**
     * Writes them, and says whether the import was where it was thought to be; if not, somebody else works on it and
     * nothing was written.
     *
     * @throws StaffBatchRepository.Outdated if the records changed since the rows were judged; nothing was written
     */
    @Transactional
    boolean write(ImportRun run, PreparedChunk chunk) {
        var counts = chunk.counts();
        // First, and with its row locked to the end: a second worker waits here and then finds itself behind.
        if (imports.advance(
                        run.its().id(),
                        run.state(),
                        chunk.from(),
                        chunk.to(),
                        counts.added(),
                        counts.unchanged(),
                        counts.differing(),
                        counts.updated(),
                        counts.moved(),
                        counts.bad(),
                        counts.newEmployers())
                == 0) {
            return false;
        }
        if (!chunk.kept().isEmpty()) {
            batch.addRows(chunk.kept());
        }
        if (run.importing()) {
            bringIn(run, chunk);
        }
        return true;
    }

    private void bringIn(ImportRun run, PreparedChunk chunk) {
        if (!chunk.newEmployers().isEmpty()) {
            batch.addEmployers(chunk.newEmployers());
        }
        if (!chunk.newStaff().isEmpty()) {
            batch.addStaff(chunk.newStaff());
        }
        if (!chunk.changes().isEmpty()) {
            batch.change(chunk.changes());
            var deeds =
                    chunk.changes().stream().map(change -> deed(run, change)).toList();
            new Origin(run.its().address()).call(() -> {
                trail.addAll(deeds);
                return deeds;
            });
        }
    }

    private static Deed deed(ImportRun run, StaffChange change) {
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        change.differences(run.terms()).forEach((field, values) -> {
            before.put(field, values[0]);
            after.put(field, values[1]);
        });
        after.put("import", run.its().id().toString());
        UUID account = run.its().account();
        return new Deed(
                        account,
                        run.its().accountName(),
                        AuditAction.IMPORT,
                        "staff/" + change.existing().id(),
                        before,
                        after)
                .at(change.employer().officePath());
    }
}
