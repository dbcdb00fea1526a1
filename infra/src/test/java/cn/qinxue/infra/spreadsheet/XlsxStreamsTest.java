package cn.qinxue.infra.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxStreamsTest {
    private static final List<SheetColumn> COLUMNS = List.of(new SheetColumn("姓名", 12), new SheetColumn("身份证号", 22));

    private final XlsxStreams streams = new XlsxStreams();

    @Test
    void excelReadsWhatWasWritten() throws IOException {
        var written = written(List.of(
                SheetValue.of("阿依古丽·买买提 <&>"),
                SheetValue.of("990000199001011239"),
                SheetValue.of(12_345L),
                SheetValue.of(LocalDate.of(2026, 9, 1)),
                SheetValue.BLANK));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            var sheet = workbook.getSheet("人员");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("身份证号");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("阿依古丽·买买提 <&>");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("990000199001011239");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12_345);
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(row.getCell(4)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void aTextThatLooksLikeAFormulaStaysOneEvenWhenEdited(String text) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(List.of(SheetValue.of(text)))))) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void aWorkbookWhoseRowsBreakOffIsNoWorkbook() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> streams.write(out, "人员", COLUMNS, sheet -> {
                    sheet.row(List.of(SheetValue.of("张三")));
                    throw new IOException("the database went away");
                }))
                .hasMessage("the database went away");
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).close())
                .isInstanceOf(Exception.class);
    }

    @Test
    void theFirstBytesComeBeforeTheLastRow() throws IOException {
        var out = new ByteArrayOutputStream();
        streams.write(out, "人员", COLUMNS, sheet -> {
            for (int row = 0; row < 5_000; row++) {
                sheet.row(List.of(SheetValue.of("张三" + row)));
            }
            assertThat(out.size()).isPositive();
        });
    }

    private byte[] written(List<SheetValue> row) throws IOException {
        var out = new ByteArrayOutputStream();
        streams.write(out, "人员", COLUMNS, sheet -> sheet.row(row));
        return out.toByteArray();
    }
}
