package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.SheetCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row that is kept to be shown: a refused one, or one of the first.
 *
 * @param cells the texts of the template's columns
 */
public record KeptRow(int line, RowOutcome outcome, List<String> cells, List<RowProblem> problems) {
    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    public KeptRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    static KeptRow of(ImportedRow row, RowOutcome outcome, List<RowProblem> problems) {
        return new KeptRow(
                row.line(), outcome, row.cells().stream().map(SheetCell::text).toList(), problems);
    }

    /** What the cell says. */
    public String text(ImportColumn column) {
        return cells.get(column.ordinal());
    }

    /** The cells as one text, to be encrypted. */
    String packedCells() {
        return cells.stream().map(KeptRow::plain).collect(Collectors.joining(UNIT));
    }

    String packedProblems() {
        return problems.stream()
                .map(problem ->
                        problem.column().name() + UNIT + plain(problem.problem()) + UNIT + plain(problem.remedy()))
                .collect(Collectors.joining(RECORD));
    }

    static List<String> unpackedCells(String packed) {
        var cells = new ArrayList<>(Arrays.asList(packed.split(UNIT, -1)));
        while (cells.size() < ImportColumn.values().length) {
            cells.add("");
        }
        return cells;
    }

    static List<RowProblem> unpackedProblems(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(RECORD, -1))
                        .map(problem -> problem.split(UNIT, -1))
                        .map(parts -> new RowProblem(ImportColumn.valueOf(parts[0]), parts[1], parts[2]))
                        .toList();
    }

    private static String plain(String text) {
        return text.replace('\u001f', ' ').replace('\u001e', ' ').replace('\u0000', ' ');
    }
}
