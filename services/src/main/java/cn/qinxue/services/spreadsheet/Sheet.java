package cn.qinxue.services.spreadsheet;

import java.util.List;

/**
 * The first sheet of a file that is not hidden.
 *
 * @param name empty for a file without sheets
 * @param rows those with something in them, hidden ones included, at most {@link SheetReader#MOST_ROWS}
 * @param hiddenRows how many of them are hidden
 * @param formulas how many cells show a formula's result
 * @param otherSheets names of the other sheets that are not hidden and not empty of meaning to a person
 */
public record Sheet(
        String name,
        List<SheetRow> rows,
        List<MergedCells> merged,
        int hiddenRows,
        int formulas,
        List<String> otherSheets) {
    public Sheet {
        merged = List.copyOf(merged);
        otherSheets = List.copyOf(otherSheets);
    }
}
