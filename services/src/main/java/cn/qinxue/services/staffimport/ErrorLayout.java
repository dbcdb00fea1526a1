package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbook of refused rows: the template's columns and the reasons in a last one, which an import passes over. */
final class ErrorLayout {
    /** The head of the last column. */
    static final String REASONS = "问题";

    static final String SHEET = "有问题的行";

    private ErrorLayout() {}

    static List<SheetColumn> columns() {
        return Stream.concat(
                        ImportColumn.all().stream().map(ImportColumn::sheetColumn),
                        Stream.of(SheetColumn.text(REASONS, 80)))
                .toList();
    }

    /** The cells as they came, the wrong ones marked, and the reasons. */
    static List<SheetValue> row(KeptRow row) {
        List<SheetValue> values = new ArrayList<>();
        for (var column : ImportColumn.all()) {
            boolean wrong = row.problems().stream().anyMatch(problem -> problem.column() == column);
            var text = row.text(column);
            values.add(wrong ? new SheetValue.Wrong(text) : SheetValue.of(text));
        }
        values.add(SheetValue.of(row.problems().stream()
                .map(problem -> problem.problem() + "，" + problem.remedy())
                .collect(Collectors.joining("；", "第 " + row.line() + " 行：", "。"))));
        return values;
    }
}
