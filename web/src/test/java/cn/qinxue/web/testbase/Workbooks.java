package cn.qinxue.web.testbase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a downloaded workbook, with another library than the one that wrote it. */
public final class Workbooks {
    private Workbooks() {}

    /** The rows of the first sheet, cells with a bar between. */
    public static List<String> rows(byte[] file) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(Workbooks::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(Row row) {
        var format = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(format::formatCellValue)
                .collect(Collectors.joining("|"));
    }
}
