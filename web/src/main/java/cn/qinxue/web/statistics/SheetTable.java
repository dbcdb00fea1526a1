package cn.qinxue.web.statistics;

import cn.qinxue.services.statistics.Cell;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Kind;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a table of a page.
 *
 * @param link where a row's key leads
 */
public record SheetTable(StatisticsSheet sheet, Function<String, String> link) {
    /** One field of the table's head. */
    public record Head(
            String label, int columns, int rows, @Nullable String look) {}

    /** One field of a row; {@code href} is null where it leads nowhere. */
    public record Field(
            String text,
            String name,
            @Nullable String look,
            @Nullable String href) {}

    /** Whether some columns have a common head. */
    public boolean grouped() {
        return sheet.columns().stream().anyMatch(column -> column.group() != null);
    }

    /** The upper line of the head. */
    public List<Head> heads() {
        var heads = new ArrayList<Head>();
        var columns = sheet.columns();
        for (int i = 0; i < columns.size(); ) {
            var group = columns.get(i).group();
            int end = i + 1;
            while (group != null
                    && end < columns.size()
                    && group.equals(columns.get(end).group())) end++;
            heads.add(
                    group == null
                            ? new Head(columns.get(i).label(), 1, grouped() ? 2 : 1, look(i))
                            : new Head(group, end - i, 1, "q-group q-edge"));
            i = end;
        }
        return heads;
    }

    /** The lower line of the head. */
    public List<Head> lowerHeads() {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            if (column.group() != null) heads.add(new Head(column.label(), 1, 1, look(i)));
        }
        return heads;
    }

    /** The fields of a row; the first names it. */
    public List<Field> fields(Row row) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < row.cells().size(); i++) {
            var key = i == 0 ? row.key() : null;
            Cell cell = row.cells().get(i);
            fields.add(new Field(cell.text(), name(i), look(i), key == null ? null : link.apply(key)));
        }
        return fields;
    }

    /** What a card calls the column: with its common head where another column is called the same. */
    private String name(int index) {
        var column = sheet.columns().get(index);
        long alike = sheet.columns().stream()
                .filter(other -> other.label().equals(column.label()))
                .count();
        return column.group() == null || alike == 1 ? column.label() : column.group() + column.label();
    }

    private @Nullable String look(int index) {
        Column column = sheet.columns().get(index);
        boolean edge = column.group() != null
                && (index == 0 || !Objects.equals(sheet.columns().get(index - 1).group(), column.group()));
        var look = (column.kind() == Kind.TEXT ? "" : "q-num") + (edge ? " q-edge" : "");
        return look.isBlank() ? null : look.strip();
    }
}
