package cn.qinxue.web.statistics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart of the table above it, from whose cells it reads its figures.
 *
 * @param sentence says the most important of it in words
 * @param kind {@code people}: the first column split by the next two; {@code bars}: the columns beside one another
 * @param columns of the table, counted from 0
 */
public record StatisticsChart(String title, String sentence, String kind, List<Integer> columns) {
    public StatisticsChart {
        columns = List.copyOf(columns);
    }

    /** As the script reads it. */
    public String columnNumbers() {
        return columns.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
