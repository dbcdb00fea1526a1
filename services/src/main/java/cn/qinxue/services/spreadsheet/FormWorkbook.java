package cn.qinxue.services.spreadsheet;

import java.util.List;

/**
 * A workbook to be filled in and sent back: an empty sheet with its heads, a page that explains it, and lists to choose
 * from.
 *
 * @param sheet name of the sheet to be filled in, the first
 * @param explanation name of the sheet that explains it
 * @param lines what it says, the first being its title
 */
public record FormWorkbook(
        String sheet, List<Field> fields, String explanation, List<String> lines, List<Choices> lists) {
    public FormWorkbook {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        lists = List.copyOf(lists);
    }

    /**
     * A column to be filled in.
     *
     * @param required whether its head says so
     * @param choices what may be chosen in it; empty for anything
     * @param hint what is said when the cell is entered; empty for nothing
     */
    public record Field(SheetColumn column, boolean required, List<String> choices, String hint) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A sheet that lists something, and a column whose choices these are.
     *
     * @param column the place of the column in the form
     * @param rows each begins with what may be chosen
     */
    public record Choices(String sheet, int column, List<SheetColumn> heads, List<List<String>> rows) {
        public Choices {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
