package cn.qinxue.services.staffimport;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.origin.Origin;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The steps of an import from one state to the next, each in a transaction with its line in the trail. */
@Singleton
class ImportSteps {
    private final StaffImportRepository imports;
    private final AuditTrail trail;
    private final Clock clock;

    ImportSteps(StaffImportRepository imports, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    /** The oldest import that has work in it. */
    @Transactional
    Optional<StaffImport> next() {
        return imports.nextWork(clock.instant());
    }

    /** Notes that the work begins, or begins again: a look from the first row, bringing in from where it ended. */
    @Transactional
    Optional<StaffImport> begin(UUID id) {
        if (imports.begin(id, clock.instant()) == 0) {
            return Optional.empty();
        }
        if (imports.lookAgain(id) == 1) {
            imports.forgetRows(id);
        }
        return imports.findById(id);
    }

    /** Keeps how many rows the file has, and what else was found out about it. */
    @Transactional
    void describe(StaffImport its, ImportSource source) {
        imports.describe(its.id(), source.rows().size(), String.join("\n", source.remarks()));
    }

    /** Nobody looks first: straight from reading to bringing in. */
    @Transactional
    boolean goOn(StaffImport its) {
        return imports.restart(its.id(), ImportState.CHECKING, ImportState.IMPORTING, null) == 1;
    }

    /** All rows are dealt with. */
    @Transactional
    void end(StaffImport its, ImportState state) {
        var after = state == ImportState.CHECKING ? ImportState.WAITING : ImportState.DONE;
        if (imports.end(its.id(), state, after, null, clock.instant()) == 1 && after == ImportState.DONE) {
            note(imports.findById(its.id()).orElseThrow());
        }
    }

    /** The file as a whole is not taken, or the work broke off too often. */
    @Transactional
    void stop(StaffImport its, ImportState after, String message) {
        if (imports.end(its.id(), its.state(), after, message, clock.instant()) == 1) {
            note(imports.findById(its.id()).orElseThrow());
        }
    }

    private void note(StaffImport its) {
        Map<String, String> after = new TreeMap<>();
        after.put("file", its.fileName());
        after.put("state", its.state().label());
        after.put("total", Integer.toString(its.total()));
        var counts = its.counts();
        after.put("added", Integer.toString(counts.added()));
        after.put("unchanged", Integer.toString(counts.unchanged()));
        after.put("differing", Integer.toString(counts.differing()));
        after.put("updated", Integer.toString(counts.updated()));
        after.put("moved", Integer.toString(counts.moved()));
        after.put("bad", Integer.toString(counts.bad()));
        after.put("newEmployers", Integer.toString(counts.newEmployers()));
        if (its.refusal() != null) {
            after.put("refusal", its.refusal());
        }
        var deed = new Deed(
                        its.account(),
                        its.accountName(),
                        AuditAction.IMPORT,
                        "staff-import/" + its.id(),
                        Map.of(),
                        after)
                .at(its.officePath());
        new Origin(its.address()).call(() -> {
            trail.add(deed);
            return deed;
        });
    }
}
