package cn.qinxue.web.testbase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** Reads a downloaded workbook. */
public final class Workbooks {
    private static final Pattern ROW = Pattern.compile("<row .*?</row>");
    private static final Pattern CELL = Pattern.compile("<c [^>]*?(?:/>|>(.*?)</c>)");

    private Workbooks() {}

    /** The rows of the first sheet, cells with a bar between. */
    public static List<String> rows(byte[] workbook) {
        return ROW.matcher(sheet(workbook))
                .results()
                .map(row ->
                        CELL.matcher(row.group()).results().map(Workbooks::text).collect(Collectors.joining("|")))
                .toList();
    }

    private static String text(MatchResult cell) {
        return cell.group(1) == null ? "" : cell.group(1).replaceAll("<[^>]+>", "");
    }

    private static String sheet(byte[] workbook) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalStateException("No sheet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
