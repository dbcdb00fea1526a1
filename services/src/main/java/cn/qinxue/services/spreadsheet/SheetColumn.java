package cn.qinxue.services.spreadsheet;

/**
 * A column of a written sheet.
 *
 * @param title its head, in Chinese
 * @param width in characters of the default font; a Chinese character takes two
 * @param text whether whatever is typed into it later stays a text, so that numbers keep their digits
 */
public record SheetColumn(String title, int width, boolean text) {
    public SheetColumn(String title, int width) {
        this(title, width, false);
    }

    /** A column of texts, for sheets that come back filled in. */
    public static SheetColumn text(String title, int width) {
        return new SheetColumn(title, width, true);
    }
}
