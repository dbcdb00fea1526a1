package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is shown and printed, whichever it is: page, PDF, XLSX and OFD are made from the same sheet and so cannot
 * differ.
 *
 * @param rows each with one cell per column
 * @param total one cell per column; null where there is none
 * @param definitions how the figures are counted, printed below
 */
public record StatisticsSheet(
        Head head,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        List<Definition> definitions) {
    public StatisticsSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        definitions = List.copyOf(definitions);
    }

    /**
     * What stands above.
     *
     * @param kind which table it is
     * @param place the region, site or class, such as 江苏省
     * @param period such as 2026 年度
     */
    public record Head(StatisticsKind kind, String place, String period, Moment moment) {
        /** The table's name. */
        public String title() {
            return kind.label();
        }
    }

    /** What a column holds: {@code TEXT} to the left, the others to the right. */
    public enum Kind {
        TEXT,
        COUNT,
        PERCENT,
        MONEY
    }

    /**
     * A column.
     *
     * @param group the head above neighbouring columns; null where there is none
     * @param width its share of the page's width, in any unit
     */
    public record Column(String label, @Nullable String group, Kind kind, int width) {
        public static Column text(String label, int width) {
            return new Column(label, null, Kind.TEXT, width);
        }

        public static Column count(String label) {
            return new Column(label, null, Kind.COUNT, 8);
        }

        public static Column percent(String label) {
            return new Column(label, null, Kind.PERCENT, 8);
        }

        public static Column money(String label) {
            return new Column(label, null, Kind.MONEY, 12);
        }

        /** The same under a common head. */
        public Column in(String head) {
            return new Column(label, head, kind, width);
        }
    }

    /**
     * A row.
     *
     * @param key what the row is about, for whoever goes on from it: code of a region, id of a site or class; null where
     *     nothing lies below
     */
    public record Row(@Nullable String key, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How one word is meant. */
    public record Definition(String term, String meaning) {}

    /** The same, saying below that these are only the first rows, if there are more in all. */
    public StatisticsSheet ofAll(long all) {
        if (all <= rows.size()) return this;
        var meant = new ArrayList<>(definitions);
        var words = "共 %,d 行，这里只有前 %,d 行。请选下级地区或加条件，分几次导出。".formatted(all, rows.size());
        meant.addFirst(new Definition("没有列全", words));
        return new StatisticsSheet(head, columns, rows, total, meant);
    }

    /** The same of one part of the rows, for pages. */
    public StatisticsSheet with(List<Row> some) {
        return new StatisticsSheet(head, columns, some, total, definitions);
    }
}
