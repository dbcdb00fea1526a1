package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks by fastexcel, texts inline: nothing is remembered but the rows since the last flush. */
@Singleton
final class XlsxStreams implements WorkbookStreams {
    private static final String APPLICATION = "Qinxue";
    private static final String VERSION = "1.0";

    @Override
    public void write(OutputStream out, String sheet, List<SheetColumn> columns, Rows rows) throws IOException {
        // Not try-with-resources: closing finishes the workbook, and one that broke off must not look whole.
        @SuppressWarnings("resource")
        var workbook = new Workbook(out, APPLICATION, VERSION);
        var worksheet = workbook.newWorksheet(sheet);
        head(worksheet, columns);
        var writer = new XlsxSheet(worksheet, columns);
        rows.writeTo(writer);
        worksheet.finish();
        workbook.finish();
        out.flush();
    }

    /** The titles, bold, in view however far one scrolls. */
    static void head(Worksheet worksheet, List<SheetColumn> columns) {
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            worksheet.width(place, column.width());
            if (column.text()) {
                worksheet.style(place).format(XlsxSheet.TEXT_FORMAT).set();
            }
            worksheet.inlineString(0, place, column.title());
            worksheet.style(0, place).bold().fillColor("FFE8EDF2").set();
        }
        worksheet.freezePane(0, 1);
    }
}
