package cn.qinxue.services.staffimport;

import cn.qinxue.services.staff.IdNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of an import, read.
 *
 * @param rows those below the head
 * @param remarks what a person may want to know, Chinese sentences
 */
record ImportSource(List<ImportedRow> rows, MergedRows merged, List<String> remarks) {
    /** What came of reading. */
    sealed interface Reading {
        record Read(ImportSource source) implements Reading {}

        /** A Chinese sentence that says why the file as a whole cannot be taken. */
        record Refused(String message) implements Reading {}
    }

    /** The ID number of a row, if it is one. */
    static Optional<IdNumber> idNumber(ImportedRow row, LocalDate today) {
        var typed = row.text(ImportColumn.ID_NUMBER);
        return IdNumber.refusals(typed, today).isEmpty() ? Optional.of(IdNumber.of(typed)) : Optional.empty();
    }

    /** The first line of each ID number. */
    Map<String, Integer> firstLines(LocalDate today) {
        Map<String, Integer> lines = HashMap.newHashMap(rows.size());
        rows.forEach(row -> idNumber(row, today).ifPresent(number -> lines.putIfAbsent(number.value(), row.line())));
        return lines;
    }
}
