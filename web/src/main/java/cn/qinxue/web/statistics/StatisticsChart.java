package cn.qinxue.web.statistics;

import cn.qinxue.services.statistics.MarkTable;
import cn.qinxue.web.Show;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chart of a table on the page, from whose cells it reads its figures.
 *
 * @param sentence says the most important of it in words
 * @param kind {@code people}: the first column split by the next two; {@code bars}: the columns beside one another;
 *     {@code stack}: the columns in one bar
 * @param columns of the table, counted from 0
 * @param own sums that the chart draws, shown below it; null where it draws the page's table
 */
public record StatisticsChart(
        String title,
        String sentence,
        String kind,
        List<Integer> columns,
        @Nullable SheetTable own) {
    public StatisticsChart {
        columns = List.copyOf(columns);
    }

    /** A chart of the page's table. */
    StatisticsChart(String title, String sentence, String kind, List<Integer> columns) {
        this(title, sentence, kind, columns, null);
    }

    /** How the learners of a list did, all of them, also those on its other pages. */
    static StatisticsChart of(MarkTable marks) {
        var total = marks.total();
        var sentence = "共 %s 人次，合格 %s 人次，不合格 %s 人次，待确认 %s 人次。"
                .formatted(
                        Show.count(total.learners()),
                        Show.count(total.passed()),
                        Show.count(total.failed()),
                        Show.count(total.open()));
        return new StatisticsChart(
                "成绩和结果的分布", sentence, "stack", List.of(1, 2, 3), new SheetTable(marks.sheet(), key -> key));
    }

    /** As the script reads it. */
    public String columnNumbers() {
        return columns.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
