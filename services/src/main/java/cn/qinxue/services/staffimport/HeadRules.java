package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.SheetRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the columns of the template stand in a sheet. Lines above the head, other orders and more columns do no harm. */
final class HeadRules {
    private static final int HIGHEST = 10;
    private static final Pattern DECORATION = Pattern.compile("[\\s*＊:：]|[（(][^）)]*[）)]");

    private HeadRules() {}

    sealed interface Head {
        /**
         * @param row the place of the head among the rows
         * @param columns for each column of the template its place in the sheet
         * @param unknown heads that the template does not know; what is below them is left out
         */
        @SuppressWarnings("ArrayRecordComponent") // read, never compared
        record Found(int row, int[] columns, List<String> unknown) implements Head {}

        /** A Chinese sentence that names what is missing. */
        record Wrong(String message) implements Head {}
    }

    static Head find(List<SheetRow> rows) {
        int best = -1;
        int most = 0;
        for (int row = 0; row < Math.min(rows.size(), HIGHEST); row++) {
            var titles = titles(rows.get(row));
            int known = (int) ImportColumn.all().stream()
                    .filter(column -> titles.containsKey(column.title()))
                    .count();
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return most < 3 ? new Head.Wrong(noHead(rows)) : read(rows.get(best), best);
    }

    private static Head read(SheetRow head, int row) {
        var titles = titles(head);
        var missing = ImportColumn.all().stream()
                .map(ImportColumn::title)
                .filter(title -> !titles.containsKey(title))
                .toList();
        if (!missing.isEmpty()) {
            return new Head.Wrong("第 " + head.line() + " 行的表头缺少" + quoted(missing) + "。请用模板填写，或补上缺少的列。");
        }
        var twice = ImportColumn.all().stream()
                .map(ImportColumn::title)
                .filter(title -> titles.getOrDefault(title, List.of()).size() > 1)
                .toList();
        if (!twice.isEmpty()) {
            return new Head.Wrong("第 " + head.line() + " 行的表头有重复的" + quoted(twice) + "。请只保留一列。");
        }
        var known = ImportColumn.all().stream().map(ImportColumn::title).collect(Collectors.toSet());
        var unknown = titles.keySet().stream()
                .filter(title -> !known.contains(title) && !title.equals(ErrorLayout.REASONS))
                .sorted()
                .toList();
        var columns = ImportColumn.all().stream()
                .mapToInt(column ->
                        titles.getOrDefault(column.title(), List.of(0)).getFirst())
                .toArray();
        return new Head.Found(row, columns, unknown);
    }

    private static Map<String, List<Integer>> titles(SheetRow row) {
        Map<String, List<Integer>> titles = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            var title = DECORATION
                    .matcher(Normalizer.normalize(row.cell(column).text(), Normalizer.Form.NFKC))
                    .replaceAll("");
            if (!title.isEmpty()) {
                titles.computeIfAbsent(title, other -> new ArrayList<>()).add(column);
            }
        }
        return titles;
    }

    private static String noHead(List<SheetRow> rows) {
        var first = rows.getFirst().cells().stream()
                .map(cell -> cell.text())
                .filter(text -> !text.isEmpty())
                .limit(4)
                .toList();
        return "没有找到模板的表头" + quoted(Arrays.asList("姓名", "身份证号")) + "等 12 列，第 "
                + rows.getFirst().line() + " 行是"
                + quoted(first.stream().map(HeadRules::shortened).toList()) + "。请下载模板，把名单填进去再上传。";
    }

    private static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 12) + "…" : text;
    }

    private static String quoted(List<String> titles) {
        return titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining("、"));
    }
}
