package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.MergedCells;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import cn.qinxue.services.spreadsheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of a sheet within the limits; equal cells are kept once. */
final class RowCollector {
    /** Columns beyond are not looked at. */
    static final int COLUMNS = 64;

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_TEXT = 48 * 1024 * 1024;
    private static final int KEPT_CELLS = 20_000;
    private static final int MOST_MERGED = 10_000;

    private final Map<String, SheetCell> kept = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final List<SheetCell> cells = new ArrayList<>(COLUMNS);
    private long text;
    private int hiddenRows;
    private int formulas;

    /** Puts a cell into the present row; what is already there to its right stays. */
    void cell(int column, String content, SheetCell.Kind kind) throws Unreadable {
        if (column < COLUMNS) {
            var cell = cell(content, kind);
            while (cells.size() <= column) {
                cells.add(SheetCell.BLANK);
            }
            cells.set(column, cell);
        }
    }

    /** The result of a formula in the present row. */
    void formula(int column, String result, SheetCell.Kind kind) throws Unreadable {
        if (result.isEmpty() && kind != SheetCell.Kind.TEXT) {
            cell(column, "", SheetCell.Kind.UNCALCULATED);
        } else {
            cell(column, result, kind);
            formulas++;
        }
    }

    /** Ends the present row; one without anything in it is dropped. */
    void endRow(int line, boolean hidden) throws Unreadable {
        while (!cells.isEmpty() && cells.getLast().blank()) {
            cells.removeLast();
        }
        if (cells.stream().anyMatch(cell -> !cell.blank())) {
            // The head, and perhaps some lines above it, are no rows of people.
            if (rows.size() > SheetReader.MOST_ROWS) {
                throw new Unreadable(SheetRefusal.TOO_MANY_ROWS);
            }
            rows.add(new SheetRow(line, cells));
            hiddenRows += hidden ? 1 : 0;
        }
        cells.clear();
    }

    void merge(MergedCells range) {
        if (merged.size() < MOST_MERGED) {
            merged.add(range);
        }
    }

    Sheet sheet(String name, List<String> otherSheets) {
        return new Sheet(name, rows, merged, hiddenRows, formulas, otherSheets);
    }

    private SheetCell cell(String content, SheetCell.Kind kind) throws Unreadable {
        var shown = CellText.clean(content.length() > LONGEST_TEXT ? content.substring(0, LONGEST_TEXT) : content);
        if (kind != SheetCell.Kind.TEXT) {
            return count(new SheetCell(shown, kind));
        }
        if (shown.isEmpty()) {
            return SheetCell.BLANK;
        }
        var known = kept.get(shown);
        if (known != null) {
            return known;
        }
        var cell = count(new SheetCell(shown, kind));
        if (kept.size() < KEPT_CELLS) {
            kept.put(shown, cell);
        }
        return cell;
    }

    private SheetCell count(SheetCell cell) throws Unreadable {
        text += cell.text().length();
        if (text > MOST_TEXT) {
            throw new Unreadable(SheetRefusal.TOO_MUCH_TEXT);
        }
        return cell;
    }
}
