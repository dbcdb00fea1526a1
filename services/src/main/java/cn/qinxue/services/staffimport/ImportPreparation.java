package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.staff.ProtectedNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges rows and makes ready what is to be written, while those before are being written. */
@Singleton
class ImportPreparation {
    /** So many rows of a file are shown before it is brought in. */
    static final int SHOWN = 5;

    private final StaffBatchRepository batch;
    private final PersonalNumbers numbers;

    ImportPreparation(StaffBatchRepository batch, PersonalNumbers numbers) {
        this.batch = batch;
        this.numbers = numbers;
    }

    /** A row's ID number, if it is one, and the hash by which the record is found. */
    private record Numbered(ImportedRow row, Optional<IdNumber> idNumber, byte @Nullable [] hash) {}

    /** The rows from one place to before another. */
    PreparedChunk prepare(ImportRun run, int from, int to) {
        var rows = run.source().rows().subList(from, to).stream()
                .map(row -> numbered(run, row))
                .toList();
        var hashes = rows.stream().map(Numbered::hash).filter(Objects::nonNull).toList();
        var existing = hashes.isEmpty()
                ? Map.<ByteBuffer, ExistingStaff>of()
                : batch.existing(run.its().programme(), hashes);
        var verdicts = new ArrayList<RowVerdict>(rows.size());
        var newStaff = new CopyText();
        var changes = new ArrayList<StaffChange>();
        var newEmployers = new ArrayList<Employer>();
        for (var row : rows) {
            var verdict = judge(run, row, existing);
            verdicts.add(verdict);
            if (verdict.outcome() == RowOutcome.ADDED || verdict.outcome() == RowOutcome.MOVED) {
                var employer = Objects.requireNonNull(verdict.employer());
                if (run.terms().employers().claim(employer)) {
                    newEmployers.add(employer);
                }
            }
            if (run.importing()) {
                act(run, row, verdict, newStaff, changes);
            }
        }
        return new PreparedChunk(
                from,
                to,
                ImportCounts.of(verdicts, newEmployers.size()),
                newEmployers,
                newStaff,
                changes,
                kept(run, from, verdicts));
    }

    private Numbered numbered(ImportRun run, ImportedRow row) {
        var idNumber = ImportSource.idNumber(row, run.terms().today());
        return new Numbered(
                row,
                idNumber,
                idNumber.map(number -> numbers.lookupHash(number.value())).orElse(null));
    }

    private RowVerdict judge(ImportRun run, Numbered row, Map<ByteBuffer, ExistingStaff> existing) {
        var found = row.hash() == null ? null : existing.get(ByteBuffer.wrap(row.hash()));
        int firstLine = row.idNumber()
                .map(number ->
                        run.firstLines().getOrDefault(number.value(), row.row().line()))
                .orElse(row.row().line());
        var facts = new RowRules.Facts(found, found != null && sameMobile(row.row(), found), firstLine);
        var verdict = RowRules.judge(row.row(), run.terms(), run.source().merged(), facts);
        return run.importing() && !run.its().updateExisting() ? verdict.leavingAlone() : verdict;
    }

    private boolean sameMobile(ImportedRow row, ExistingStaff existing) {
        var typed = row.text(ImportColumn.MOBILE);
        return MobileNumber.refusals(typed).isEmpty()
                && Arrays.equals(
                        numbers.lookupHash(MobileNumber.of(typed).value()),
                        existing.reachedBy().mobileHash());
    }

    private void act(ImportRun run, Numbered row, RowVerdict verdict, CopyText newStaff, List<StaffChange> changes) {
        if (verdict.outcome() == RowOutcome.ADDED) {
            add(run, row, verdict, newStaff);
        } else if (verdict.outcome() == RowOutcome.UPDATED || verdict.outcome() == RowOutcome.MOVED) {
            var existing = Objects.requireNonNull(verdict.existing());
            var details = Objects.requireNonNull(verdict.details());
            boolean keepsMobile =
                    existing.reachedBy().own() || details.contact().mobile() == null || sameMobile(row.row(), existing);
            changes.add(new StaffChange(
                    existing,
                    details,
                    Objects.requireNonNull(verdict.employer()),
                    keepsMobile ? null : mobile(details)));
        }
    }

    private void add(ImportRun run, Numbered row, RowVerdict verdict, CopyText copy) {
        var details = Objects.requireNonNull(verdict.details());
        var employer = Objects.requireNonNull(verdict.employer());
        var idNumber = row.idNumber().orElseThrow();
        var mobile = mobile(details);
        var level = details.level();
        copy.cell(run.its().programme())
                .cell(PersonName.clean(details.name()))
                .bytes(numbers.encrypt(idNumber.value()))
                .bytes(row.hash())
                .cell(PersonalNumbers.tail(idNumber.value()))
                .cell(idNumber.gender().name())
                .cell(details.employmentKind().name())
                .cell(details.trade() == null ? null : details.trade().toString())
                .cell(level == null ? null : level.name())
                .cell(employer.id().toString())
                .cell(employer.regionPath().value())
                .cell(employer.officePath().value())
                .bytes(mobile == null ? null : mobile.cipher())
                .bytes(mobile == null ? null : mobile.hash())
                .cell(mobile == null ? null : mobile.tail())
                .cell(details.contact().email())
                .cell(details.contact().postcode())
                .cell(details.contact().address())
                .cell(Integer.toString(run.dueFrom()))
                .cell(StaffState.NOT_ACTIVATED.name())
                .endRow();
    }

    private @Nullable ProtectedNumber mobile(StaffDetails details) {
        var typed = details.contact().mobile();
        return typed == null ? null : ProtectedNumber.of(MobileNumber.of(typed).value(), numbers);
    }

    /** The refused rows, and the first of the file. */
    private CopyText kept(ImportRun run, int from, List<RowVerdict> verdicts) {
        var kept = new CopyText();
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (verdict.outcome() == RowOutcome.BAD || from + i < SHOWN) {
                var row = KeptRow.of(verdict.row(), verdict.outcome(), verdict.problems());
                kept.cell(run.its().id().toString())
                        .cell(Integer.toString(row.line()))
                        .cell(row.outcome().name())
                        .bytes(numbers.encrypt(row.packedCells()))
                        .cell(row.packedProblems())
                        .endRow();
            }
        }
        return kept;
    }
}
