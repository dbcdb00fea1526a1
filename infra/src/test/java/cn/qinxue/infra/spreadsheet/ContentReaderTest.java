package cn.qinxue.infra.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.spreadsheet.MergedCells;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import cn.qinxue.services.spreadsheet.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices send, and what they should not. */
class ContentReaderTest {
    private static final String SHEET_HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    private final ContentReader reader = new ContentReader();

    /** Work on a new workbook. */
    private interface Filling {
        void fill(Workbook workbook);
    }

    private Sheet read(byte[] content) throws IOException {
        return switch (reader.read(new ByteArrayInputStream(content))) {
            case SheetReader.Reading.Read read -> read.sheet();
            case SheetReader.Reading.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private SheetRefusal refused(byte[] content) throws IOException {
        return switch (reader.read(new ByteArrayInputStream(content))) {
            case SheetReader.Reading.Read read -> throw new AssertionError("read: " + read.sheet());
            case SheetReader.Reading.Refused refused -> refused.refusal();
        };
    }

    private static byte[] workbook(boolean xlsx, Filling filling) throws IOException {
        try (var workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            filling.fill(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    @ParameterizedTest(name = "xlsx: {0}")
    @ValueSource(booleans = {true, false})
    void textsNumbersDaysAndFormulasAreReadAsAPersonSeesThem(boolean xlsx) throws IOException {
        var sheet = read(workbook(xlsx, workbook -> {
            var first = workbook.createSheet("人员");
            var row = first.createRow(0);
            row.createCell(0).setCellValue("  张三\u00A0\u3000");
            row.createCell(1).setCellValue(13_800_000_000d);
            row.createCell(2).setCellValue(320683199001011234d);
            var day = row.createCell(3);
            day.setCellValue(java.time.LocalDate.of(2026, 9, 1));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            day.setCellStyle(style);
            row.createCell(4).setCellFormula("\"男\"&\"性\"");
            row.createCell(5).setCellFormula("NA()");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            first.createRow(5).createCell(1).setCellValue("阿依古丽·买买提");
            first.getRow(5).setZeroHeight(true);
            first.createRow(6).createCell(1).setCellValue("   ");
            first.addMergedRegion(new CellRangeAddress(7, 9, 0, 2));
            workbook.createSheet("备注");
            workbook.createSheet("藏");
            workbook.setSheetHidden(2, true);
        }));
        assertThat(sheet.name()).isEqualTo("人员");
        assertThat(sheet.otherSheets()).containsExactly("备注");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(1, 6);
        var first = texts(sheet.rows().getFirst());
        assertThat(first.get(2))
                .as("more digits than a number keeps")
                .startsWith("320683199001011")
                .hasSize(18);
        assertThat(List.of(first.get(0), first.get(1), first.get(3), first.get(4)))
                .containsExactly("张三", "13800000000", "2026-09-01", "男性");
        assertThat(sheet.rows().getFirst().cells())
                .extracting(SheetCell::kind)
                .containsExactly(
                        SheetCell.Kind.TEXT,
                        SheetCell.Kind.NUMBER,
                        SheetCell.Kind.NUMBER,
                        SheetCell.Kind.DAY,
                        SheetCell.Kind.TEXT,
                        SheetCell.Kind.ERROR);
        assertThat(sheet.rows().getLast().cell(1).text()).isEqualTo("阿依古丽·买买提");
        assertThat(sheet.hiddenRows()).isEqualTo(1);
        assertThat(sheet.formulas()).isPositive();
        assertThat(sheet.merged()).containsExactly(new MergedCells(8, 10, 0, 2));
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsSaid() throws IOException {
        var sheet = read(zip(sheetXml("<row r=\"1\"><c r=\"A1\"><f>B1</f><v></v></c><c r=\"B1\" t=\"inlineStr\"><is>"
                + "<t>张三</t></is></c></row>")));
        assertThat(sheet.rows().getFirst().cell(0).kind()).isEqualTo(SheetCell.Kind.UNCALCULATED);
    }

    @Test
    void theFirstSheetThatIsShownIsRead() throws IOException {
        for (var xlsx : List.of(true, false)) {
            var sheet = read(workbook(xlsx, workbook -> {
                workbook.createSheet("藏").createRow(0).createCell(0).setCellValue("不是这个");
                workbook.createSheet("人员").createRow(0).createCell(0).setCellValue("姓名");
                workbook.setSheetHidden(0, true);
                workbook.setActiveSheet(1);
            }));
            assertThat(texts(sheet.rows().getFirst())).containsExactly("姓名");
        }
    }

    @Test
    void itReadsWhatTheFastestReaderReads() throws IOException {
        var content = workbook(true, workbook -> {
            var first = workbook.createSheet("人员");
            for (int line = 0; line < 300; line++) {
                var row = first.createRow(line);
                for (int column = 0; column < 12; column++) {
                    row.createCell(column).setCellValue(column % 3 == 0 ? "字" + line * column : "同 & <同>");
                }
            }
        });
        List<List<String>> theirs = new ArrayList<>();
        try (var other = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            other.getFirstSheet()
                    .openStream()
                    .forEach(row ->
                            theirs.add(row.stream().map(cell -> cell.getText()).toList()));
        }
        assertThat(read(content).rows()).extracting(ContentReaderTest::texts).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void commaSeparatedValuesAreReadInTheCharactersOfTheirProgram(String charset, String mark) throws IOException {
        var text = mark + "姓名,单位\r\n\"张,三\",\"第一\"\"人民\"\"医院\n东院\"\r\n\r\n李四,x\r\n";
        var sheet = read(text.getBytes(Charset.forName(charset)));
        assertThat(sheet.rows())
                .extracting(ContentReaderTest::texts)
                .containsExactly(List.of("姓名", "单位"), List.of("张,三", "第一\"人民\"医院\n东院"), List.of("李四", "x"));
        assertThat(sheet.rows().getLast().line()).isEqualTo(4);
    }

    @Test
    void tabsAndSemicolonsSeparateToo() throws IOException {
        assertThat(texts(read("姓名\t单位\n张三\tx".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getLast()))
                .containsExactly("张三", "x");
        assertThat(texts(read("姓名;单位\n张三;x".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getLast()))
                .containsExactly("张三", "x");
    }

    @Test
    void whatIsNoSheetIsNamed() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(SheetRefusal.EMPTY);
        assertThat(refused(new byte[SheetReader.MOST_BYTES + 1])).isEqualTo(SheetRefusal.TOO_LARGE);
        assertThat(refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetRefusal.PICTURE_OR_PDF);
        assertThat(refused("<html><body><table>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetRefusal.WEB_PAGE);
        assertThat(refused("<?xml version=\"1.0\"?><Workbook>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetRefusal.WEB_PAGE);
        assertThat(refused(new byte[] {1, 2, 0, 3})).isEqualTo(SheetRefusal.UNKNOWN);
        assertThat(refused(zip("word/document.xml", "<w/>"))).isEqualTo(SheetRefusal.DOCUMENT);
        assertThat(refused(zip("content.xml", "<o/>"))).isEqualTo(SheetRefusal.OPEN_DOCUMENT);
        assertThat(refused(zip("xl/workbook.bin", "x"))).isEqualTo(SheetRefusal.BINARY_WORKBOOK);
        assertThat(refused(zip("a.txt", "x"))).isEqualTo(SheetRefusal.UNKNOWN);
        assertThat(refused(zip("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x")))
                .isEqualTo(SheetRefusal.MACROS);
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws Exception {
        var plain = workbook(true, workbook -> workbook.createSheet("人员"));
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(file)) {
                out.write(plain);
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            assertThat(refused(out.toByteArray())).isEqualTo(SheetRefusal.PASSWORD);
        }
    }

    @Test
    void halfAFileIsNoFile() throws IOException {
        for (var xlsx : List.of(true, false)) {
            var whole = workbook(xlsx, workbook -> {
                for (int line = 0; line < 2_000; line++) {
                    var sheet = line == 0 ? workbook.createSheet("人员") : workbook.getSheetAt(0);
                    sheet.createRow(line).createCell(0).setCellValue("张三" + line);
                }
            });
            assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(SheetRefusal.CORRUPT);
        }
    }

    @Test
    void aDocumentTypeIsNotOpened() throws IOException {
        var evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + SHEET_HEAD
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(refused(zip(evil))).isEqualTo(SheetRefusal.FOREIGN_ENTITY);
    }

    @Test
    void aBombIsNotUnfolded() throws IOException {
        var blank = " ".repeat(1024 * 1024);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            parts(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(SHEET_HEAD.getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < 700; megabyte++) {
                zip.write(blank.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(out.size()).isLessThan(2 * 1024 * 1024);
        assertThat(refused(out.toByteArray())).isEqualTo(SheetRefusal.BOMB);
    }

    @Test
    void anIndexBeyondTheSharedTextsIsAFault() throws IOException {
        assertThat(refused(zip(sheetXml("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>"))))
                .isEqualTo(SheetRefusal.CORRUPT);
    }

    @Test
    void aMillionRowsAreRefusedAndAMillionEmptyOnesAreNone() throws IOException {
        var many = new StringBuilder();
        var empty = new StringBuilder();
        for (int line = 1; line <= 200_000; line++) {
            many.append("<row r=\"")
                    .append(line)
                    .append("\"><c r=\"A")
                    .append(line)
                    .append("\"><v>1</v></c></row>");
            empty.append("<row r=\"")
                    .append(line)
                    .append("\"><c r=\"A")
                    .append(line)
                    .append("\" s=\"1\"/></row>");
        }
        assertThat(refused(zip(sheetXml(many.toString())))).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
        assertThat(read(zip(sheetXml(empty.toString()))).rows()).isEmpty();
    }

    private static String sheetXml(String rows) {
        return SHEET_HEAD + rows + "</sheetData></worksheet>";
    }

    /** A workbook whose only sheet is this XML. */
    private static byte[] zip(String sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            parts(zip);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    private static void parts(ZipOutputStream zip) throws IOException {
        put(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"人员\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
