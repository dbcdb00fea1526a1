package cn.qinxue.infra.staffimport;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staffimport.ImportColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists of made-up people as offices send them. */
final class Lists {
    static final String XUANWU = "江苏省/南京市/玄武区";
    static final String GULOU = "江苏省/南京市/鼓楼区";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1975, 1, 1);

    private Lists() {}

    /** An ID number that nobody has; the number's last digit decides the gender: odd is a man's. */
    static String idNumber(int number) {
        var day = FIRST_BIRTH.plusDays(number / 900).format(DateTimeFormatter.BASIC_ISO_DATE);
        var seventeen = "990000" + day + "%03d".formatted(number % 900 + 100);
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    /** A right row. */
    static List<String> person(int number) {
        return new ArrayList<>(List.of(
                "张" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10) + "明",
                idNumber(number),
                (number % 900 + 100) % 2 == 1 ? "男" : "女",
                number % 5 == 0 ? "" : "劳务派遣",
                "汽车驾驶员",
                "高级工",
                "玄武区第" + (number % 40 + 1) + "服务中心",
                XUANWU,
                "1000000" + "%04d".formatted(number % 10_000),
                "p" + number + "@example.com",
                "210018",
                "珠江路" + number + "号"));
    }

    /** The same person with other words in some columns. */
    static List<String> person(int number, Map<ImportColumn, String> words) {
        var row = person(number);
        words.forEach((column, word) -> row.set(column.ordinal(), word));
        return row;
    }

    static List<String> head() {
        return ImportColumn.all().stream().map(ImportColumn::title).toList();
    }

    static byte[] xlsx(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("人员");
            write(sheet.createRow(0), head());
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i));
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }

    /** The first sheet as texts, its head included. */
    static List<List<String>> read(byte[] xlsx) {
        var formatter = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getSheetAt(0);
            List<List<String>> rows = new ArrayList<>();
            for (var row : sheet) {
                List<String> texts = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    texts.add(formatter.formatCellValue(row.getCell(column)));
                }
                rows.add(texts);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
