package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetRow;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the file by the columns of the template.
 *
 * @param line as the spreadsheet program counts
 * @param cells one for each column
 */
public record ImportedRow(int line, List<SheetCell> cells) {
    public ImportedRow {
        cells = List.copyOf(cells);
    }

    /** @param places where the columns stand in the sheet, in the order of the template */
    static ImportedRow of(SheetRow row, int[] places) {
        return new ImportedRow(
                row.line(), Arrays.stream(places).mapToObj(row::cell).toList());
    }

    SheetCell cell(ImportColumn column) {
        return cells.get(column.ordinal());
    }

    /** What the cell says. */
    public String text(ImportColumn column) {
        return cell(column).text();
    }

    boolean blank(ImportColumn column) {
        return cell(column).blank();
    }
}
