package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.SheetWriter;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The rows of a sheet below its head. */
final class XlsxSheet implements SheetWriter {
    private static final int ROWS = 1_048_575;
    private static final int FLUSHED_EACH = 200;
    private static final int LONGEST_TEXT = 32_767;
    static final String TEXT_FORMAT = "@";
    private static final String DAY_FORMAT = "yyyy-mm-dd";

    private static final String WRONG = "FFFFC7CE";

    private final Worksheet worksheet;
    private final List<SheetColumn> columns;
    private int row;

    XlsxSheet(Worksheet worksheet, List<SheetColumn> columns) {
        this.worksheet = worksheet;
        this.columns = columns;
    }

    @Override
    public void row(List<SheetValue> values) throws IOException {
        if (row == ROWS) {
            throw new TooManyRows(ROWS);
        }
        if (row % FLUSHED_EACH == 0) {
            worksheet.flush();
        }
        row++;
        for (int column = 0; column < values.size(); column++) {
            value(column, values.get(column));
        }
    }

    private void value(int column, SheetValue value) {
        switch (value) {
            case SheetValue.Text text -> text(column, text.text());
            case SheetValue.Number number -> worksheet.value(row, column, number.number());
            case SheetValue.Day day -> {
                worksheet.value(row, column, day.day());
                worksheet.style(row, column).format(DAY_FORMAT).set();
            }
            case SheetValue.Blank blank -> {}
            case SheetValue.Wrong wrong -> {
                worksheet.value(row, column, cut(wrong.text()));
                worksheet
                        .style(row, column)
                        .format(TEXT_FORMAT)
                        .fillColor(WRONG)
                        .set();
            }
        }
    }

    private void text(int column, String text) {
        if (columns.get(column).text()) {
            // Shared, as spreadsheet programs do it: some that correct a text of the cell's own leave the old one
            // there.
            worksheet.value(row, column, cut(text));
            worksheet.style(row, column).format(TEXT_FORMAT).set();
        } else {
            worksheet.inlineString(row, column, cut(text));
            if (couldBecomeFormula(text)) {
                worksheet.style(row, column).format(TEXT_FORMAT).set();
            }
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** An inline text is none, but one without the text format becomes one when somebody edits the cell. */
    private static boolean couldBecomeFormula(String text) {
        char first = text.charAt(0);
        return first < ' '
                || first == '='
                || first == '+'
                || first == '-'
                || first == '@'
                || first == '＝'
                || first == '＋'
                || first == '－'
                || first == '＠';
    }
}
