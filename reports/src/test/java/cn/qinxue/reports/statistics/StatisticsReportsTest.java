package cn.qinxue.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.reports.paper.FontFolder;
import cn.qinxue.reports.paper.OfdFile;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.reports.paper.Printed;
import cn.qinxue.services.statistics.Cell;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticsReportsTest {
    private static final StatisticsReports reports =
            new StatisticsReports(new Press(new FontFolder(Path.of("target/data"))));

    static Stream<Arguments> tables() {
        var tables = Tables.all(60);
        return IntStream.range(0, tables.size())
                .mapToObj(i -> Arguments.of(i + "-" + tables.get(i).head().title(), tables.get(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void pdfPrintsEveryFigureAndItsHeadsOnEveryPage(String name, StatisticsSheet sheet) throws IOException {
        var pdf = reports.pages(sheet, PaperFormat.PDF);
        Files.write(Path.of("target/statistics-" + name.charAt(0) + ".pdf"), pdf);
        try (var printed = new Printed(pdf)) {
            assertThat(printed.pages()).isGreaterThan(1);
            assertThat(printed.text(1)).contains(sheet.head().title(), "海州省2026年度");
            var heads = sheet.columns().stream()
                    .filter(column -> column.group() == null)
                    .map(Column::label)
                    .toList();
            for (int page = 1; page <= printed.pages(); page++) {
                assertThat(printed.text(page)).contains("第" + page + "页共" + printed.pages() + "页");
            }
            assertThat(printed.text(1)).contains(heads);
            assertThat(printed.text(2)).contains(heads);
            for (var row : rows(sheet)) {
                assertThat(printed.text()).contains(text(row));
            }
            assertThat(printed.text(printed.pages()))
                    .endsWith(squeezed(sheet.definitions().getLast().meaning())
                            + squeezed(sheet.head().title()
                                    + sheet.head().place()
                                    + sheet.head().period())
                            + "第" + printed.pages() + "页共" + printed.pages() + "页");
        }
    }

    @Test
    void figuresOfMillionsStayOnTheirLine() throws IOException {
        var sheet = Tables.continuingEducation(60);
        try (var printed = new Printed(reports.pages(sheet, PaperFormat.PDF))) {
            for (var row : rows(sheet)) {
                assertThat(printed.text()).contains(String.join("", text(row)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void workbookHoldsTheSameFiguresAsNumbers(String name, StatisticsSheet sheet) throws IOException {
        var bytes = reports.workbook(sheet);
        Files.write(Path.of("target/statistics-" + name.charAt(0) + ".xlsx"), bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            var page = workbook.getSheetAt(0);
            assertThat(page.getSheetName()).isEqualTo(sheet.head().title());
            int first = page.getPaneInformation().getHorizontalSplitPosition();
            int last = sheet.columns().size() - 1;
            assertThat(page.getRow(first - 1).getCell(last).getStringCellValue())
                    .isEqualTo(sheet.columns().getLast().label());
            var rows = rows(sheet);
            for (int i = 0; i < rows.size(); i++) {
                assertSame(page, first + i, rows.get(i));
            }
            assertThat(page.getRowBreaks()).isEmpty();
            assertThat(text(page, first + rows.size()))
                    .startsWith(sheet.definitions().getFirst().term() + "：");
        }
    }

    private static void assertSame(XSSFSheet page, int at, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            var expected = row.cells().get(column);
            var cell = page.getRow(at).getCell(column);
            assertThat(cell.getCellType()).as("row %d column %d", at, column).isNotEqualTo(CellType.FORMULA);
            if (expected.number().isPresent()) {
                assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(cell.getNumericCellValue())
                        .isEqualTo(expected.number().get().doubleValue());
                assertThat(cell.getCellStyle().getDataFormatString())
                        .isEqualTo(
                                expected instanceof Cell.Share
                                        ? "#0.00%"
                                        : expected instanceof Cell.Money ? "#,##0.00" : "#,##0");
            } else if (!expected.text().isEmpty()) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(expected.text());
            }
        }
    }

    @Test
    void ofdHasThePagesOfThePdf() throws IOException {
        var sheet = Tables.continuingEducation(60);
        var ofd = new OfdFile(reports.pages(sheet, PaperFormat.OFD));
        try (var pdf = new Printed(reports.pages(sheet, PaperFormat.PDF))) {
            assertThat(ofd.pages()).hasSize(pdf.pages());
        }
        assertThat(ofd.size(1).get(0)).isGreaterThan(ofd.size(1).get(1));
        assertThat(ofd.title()).isEqualTo("继续教育情况统计");
    }

    @Test
    void saysForWhichMomentItHolds() throws IOException {
        var now = Tables.faceToFace(1);
        var frozen = new StatisticsSheet(
                Tables.frozen(StatisticsKind.FACE_TO_FACE_STUDY), now.columns(), List.of(), null, now.definitions());
        try (var current = new Printed(reports.pages(now, PaperFormat.PDF));
                var past = new Printed(reports.pages(frozen, PaperFormat.PDF))) {
            assertThat(current.text()).contains("数据截至2026年11月28日22:10").doesNotContain("没有符合条件的记录");
            assertThat(past.text()).contains("数据截至2026年11月27日日终（存档）", "没有符合条件的记录。", "姓名身份证号");
        }
    }

    @Test
    void refusesATableThatNoDesignPrints() {
        var sheet = Tables.faceToFace(1);
        var other = new StatisticsSheet(sheet.head(), List.of(Column.count("猫")), List.of(), null, List.of());
        assertThatThrownBy(() -> reports.pages(other, PaperFormat.PDF)).hasMessage("No design prints 猫");
    }

    private static List<Row> rows(StatisticsSheet sheet) {
        var rows = new ArrayList<>(sheet.rows());
        if (sheet.total() != null) {
            rows.add(sheet.total());
        }
        return rows;
    }

    /** The words and figures of a row as PDFBox finds them, cell by cell as long as no cell breaks into lines. */
    private static List<String> text(Row row) {
        return row.cells().stream().map(cell -> squeezed(cell.text())).toList();
    }

    private static String text(XSSFSheet page, int row) {
        return page.getRow(row).getCell(0).getStringCellValue();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
