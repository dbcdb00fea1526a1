package cn.qinxue.services.spreadsheet;

import java.util.List;

/**
 * A row that has something in it.
 *
 * @param line its number as the spreadsheet program shows it, from 1
 */
public record SheetRow(int line, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; blank where the row is shorter. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }
}
