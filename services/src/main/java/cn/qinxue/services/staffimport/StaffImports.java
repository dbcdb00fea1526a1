package cn.qinxue.services.staffimport;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.origin.Origin;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The imports of the bound tenant, each seen by the office that made it and those above. */
@Singleton
public class StaffImports {
    private final StaffImportRepository imports;
    private final StaffImportRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    StaffImports(StaffImportRepository imports, StaffImportRows rows, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    public List<StaffImport> page(RegionPath scope, long offset, int size) {
        return imports.page(scope, offset, size);
    }

    public long count(RegionPath scope) {
        return imports.count(scope);
    }

    /** The import, if it belongs to the scope. */
    public Optional<StaffImport> find(RegionPath scope, UUID id) {
        return imports.find(scope, id);
    }

    /**
     * The first rows of the file and what would become of them.
     *
     * @throws NotFound if the import is outside the scope
     */
    public List<KeptRow> firstRows(RegionPath scope, UUID id) {
        return rows.first(get(scope, id).id());
    }

    /**
     * Refused rows behind a line of the file.
     *
     * @throws NotFound if the import is outside the scope
     */
    public List<KeptRow> refusedRows(RegionPath scope, UUID id, int after, int size) {
        return rows.refused(get(scope, id).id(), after, size);
    }

    /** Notes a file that is in the store; the job takes it from there. */
    @Transactional
    StaffImport add(Actor actor, Upload upload, String fileKey, long fileSize) {
        var its = new StaffImport(
                Ids.next(),
                upload.programme(),
                actor.scope(),
                actor.account(),
                actor.name(),
                Origin.current().address(),
                upload.fileName(),
                fileKey,
                fileSize,
                upload.updateExisting(),
                upload.unattended(),
                ImportState.CHECKING,
                null,
                "",
                0,
                0,
                ImportCounts.NONE,
                0,
                null,
                clock.instant(),
                null,
                null,
                null);
        imports.save(its);
        note(actor, its, "已上传");
        return its;
    }

    /**
     * Has the good rows brought in. False if the import no longer waits for it.
     *
     * @param updateExisting whether people who exist are changed after the file
     * @throws NotFound if the import is outside the scope
     */
    @Transactional
    public boolean confirm(Actor actor, UUID id, boolean updateExisting) {
        var its = get(actor.scope(), id);
        if (imports.restart(id, ImportState.WAITING, ImportState.IMPORTING, null) == 0) {
            return false;
        }
        imports.decide(id, updateExisting);
        imports.forgetRows(id);
        note(actor, its, updateExisting ? "确认导入，更新已有人员" : "确认导入");
        return true;
    }

    /**
     * Gives the file up. Empty if the import no longer waits.
     *
     * @throws NotFound if the import is outside the scope
     */
    @Transactional
    Optional<StaffImport> abandon(Actor actor, UUID id) {
        var its = get(actor.scope(), id);
        if (imports.end(id, ImportState.WAITING, ImportState.ABANDONED, null, clock.instant()) == 0) {
            return Optional.empty();
        }
        imports.forgetRows(id);
        note(actor, its, ImportState.ABANDONED.label());
        return Optional.of(its);
    }

    /** Notes that somebody took a file with whole numbers away. */
    @Transactional
    void noteDownload(Actor actor, StaffImport its, String what) {
        trail.add(deed(actor, AuditAction.EXPORT, its, what));
    }

    private StaffImport get(RegionPath scope, UUID id) {
        return imports.find(scope, id).orElseThrow(NotFound::new);
    }

    private void note(Actor actor, StaffImport its, String what) {
        trail.add(deed(actor, AuditAction.IMPORT, its, what));
    }

    private static Deed deed(Actor actor, AuditAction action, StaffImport its, String what) {
        return new Deed(
                        actor.account(),
                        actor.name(),
                        action,
                        "staff-import/" + its.id(),
                        Map.of(),
                        Map.of("file", its.fileName(), "step", what))
                .at(its.officePath());
    }
}
