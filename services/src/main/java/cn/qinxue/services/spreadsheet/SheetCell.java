package cn.qinxue.services.spreadsheet;

/**
 * A cell that was read, as text without white space around it.
 *
 * @param text a number in plain digits, a day as 2026-09-01; of a formula the result that was kept with it
 */
public record SheetCell(String text, Kind kind) {
    /** Nothing there. */
    public static final SheetCell BLANK = new SheetCell("", Kind.TEXT);

    /** What the file keeps in the cell. */
    public enum Kind {
        TEXT,
        /** More than 15 digits are not those that were typed. */
        NUMBER,
        DAY,
        /** A formula that was never calculated; the text is empty. */
        UNCALCULATED,
        /** A formula's error; the text is what the cell shows, {@code #N/A}. */
        ERROR
    }

    /** Whether the cell shows nothing. */
    public boolean blank() {
        return text.isEmpty() && kind != Kind.UNCALCULATED;
    }
}
