package cn.qinxue.web.staffimport;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staffimport.ImportColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of made-up people, good ones and bad ones of sixty kinds. */
final class MadeUpList {
    static final int KINDS = 60;

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1975, 1, 1);

    private MadeUpList() {}

    static String idNumber(int number) {
        var day = FIRST_BIRTH.plusDays(number / 900).format(DateTimeFormatter.BASIC_ISO_DATE);
        var seventeen = "990000" + day + "%03d".formatted(number % 900 + 100);
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    /** The right row of this number. */
    static String[] person(int number) {
        return new String[] {
            "周" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10) + "平",
            idNumber(number),
            number % 2 == 1 ? "男" : "女",
            "在编",
            "电工",
            "中级工",
            "海安市第" + (number % 30 + 1) + "服务中心",
            "江苏省/南通市/海安市",
            "1000000" + "%04d".formatted(number % 10_000),
            "p" + number + "@example.com",
            "226600",
            "中坝南路" + number + "号"
        };
    }

    /** What is wrong, by kind; column and what stands there instead, or how the ID number is spoiled. */
    static void spoil(String[] row, int kind) {
        var id = row[1];
        var other = id.charAt(17) == '7' ? "8" : "7";
        switch (kind % KINDS / 5) {
            case 0 -> row[0] = List.of("", "张3", "王@明", "名".repeat(51), "-李").get(kind % 5);
            case 1 ->
                row[1] = List.of("", id.substring(0, 17), id + "1", id.substring(0, 15), id.substring(0, 17) + other)
                        .get(kind % 5);
            case 2 ->
                row[1] = List.of(
                                "9.90000197501011E+17",
                                id.substring(0, 6) + "A" + id.substring(7),
                                id.substring(0, 10) + "13" + id.substring(12),
                                "O" + id.substring(1),
                                id.substring(0, 6) + "2099" + id.substring(10))
                        .get(kind % 5);
            case 3 ->
                row[2] = List.of("", "男".equals(row[2]) ? "女" : "男", "未知", "1", "male?")
                        .get(kind % 5);
            case 4 -> row[3] = List.of("正式", "临时", "合同工", "1", "外包").get(kind % 5);
            case 5 -> row[4] = List.of("", "厨师", "电工人员", "没有这个", "司机").get(kind % 5);
            case 6 -> row[5] = List.of("", "高级", "初级", "特级", "八级工").get(kind % 5);
            case 7 ->
                row[6] = List.of("", "单".repeat(101), "", "位".repeat(120), "").get(kind % 5);
            case 8 ->
                row[7] = List.of("", "海安", "江苏省/无锡市/江阴市", "320281", "999999").get(kind % 5);
            case 9 ->
                row[8] = List.of("123", "10000000", "0100000001", "1000000000a", "20000000001")
                        .get(kind % 5);
            case 10 -> row[9] = List.of("p", "p@", "@x.com", "a b@c.d", "p@x").get(kind % 5);
            default ->
                row[10] = List.of("22660", "2266000", "A26600", "226-600", "0").get(kind % 5);
        }
    }

    /** A workbook of so many good people and the sixty bad ones among them, every seventeenth row. */
    static byte[] workbook(int good) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("人员");
            write(
                    sheet.createRow(0),
                    ImportColumn.all().stream().map(ImportColumn::title).toArray(String[]::new));
            int line = 1;
            int kind = 0;
            for (int number = 0; number < good; number++) {
                write(sheet.createRow(line++), person(number));
                if (number % 16 == 7 && kind < KINDS) {
                    write(sheet.createRow(line++), bad(kind++));
                }
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of these rows. */
    static byte[] rows(String[]... rows) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("人员");
            write(
                    sheet.createRow(0),
                    ImportColumn.all().stream().map(ImportColumn::title).toArray(String[]::new));
            for (int line = 0; line < rows.length; line++) write(sheet.createRow(line + 1), rows[line]);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person who comes with the good ones only after being corrected. */
    static String[] bad(int kind) {
        var row = person(20_000 + kind);
        spoil(row, kind);
        return row;
    }

    /** The workbook of refused rows with every row put right, its last column left as it is. */
    static byte[] corrected(byte[] errors) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(errors))) {
            var sheet = workbook.getSheetAt(0);
            for (int line = 1; line <= sheet.getLastRowNum(); line++) {
                write(sheet.getRow(line), person(20_000 + line - 1));
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The coloured cells of a row, by column. */
    static List<Integer> coloured(byte[] xlsx, int line) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<Integer> coloured = new ArrayList<>();
            sheet.getRow(line).forEach(cell -> {
                if (cell.getCellStyle().getFillForegroundColorColor() != null) coloured.add(cell.getColumnIndex());
            });
            return coloured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, String[] texts) {
        for (int column = 0; column < texts.length; column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (texts[column].isEmpty()) {
                cell.setBlank();
            } else {
                cell.setCellValue(texts[column]);
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** The column that is wrong in each five kinds. */
    static List<Integer> columnsOfKinds() {
        return Arrays.asList(0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
}
