package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The rows of an import that were kept: the refused ones, and the first of the file. */
@Singleton
class StaffImportRows {
    private final StaffImportRowRepository repository;
    private final PersonalNumbers numbers;

    StaffImportRows(StaffImportRowRepository repository, PersonalNumbers numbers) {
        this.repository = repository;
        this.numbers = numbers;
    }

    /** The first of the file. */
    List<KeptRow> first(UUID its) {
        return repository.first(its, ImportPreparation.SHOWN).stream()
                .map(this::read)
                .toList();
    }

    /** Refused rows behind a line, in their order. */
    List<KeptRow> refused(UUID its, int after, int size) {
        return repository.refused(its, after, size).stream().map(this::read).toList();
    }

    private KeptRow read(StaffImportRow row) {
        return new KeptRow(
                row.line(),
                row.outcome(),
                KeptRow.unpackedCells(numbers.decrypt(row.cells())),
                KeptRow.unpackedProblems(row.problems()));
    }
}
