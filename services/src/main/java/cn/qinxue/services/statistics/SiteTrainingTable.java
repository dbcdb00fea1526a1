package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 面授点培训情况统计, first level: regions, each with what the sites in it and below did. */
public record SiteTrainingTable(StatisticsSheet.Head head, List<Line> lines, SiteFigures total) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("地区", 16),
            Column.count("批准").in("面授点"),
            Column.count("开班").in("面授点"),
            Column.count("批准").in("培训班"),
            Column.count("开班").in("培训班"),
            Column.count("批准人数").in("人次"),
            Column.count("参训人次").in("人次"),
            Column.percent("参训率").in("人次"),
            Column.count("合格人次").in("考核"),
            Column.percent("合格率").in("考核"));

    public SiteTrainingTable {
        lines = List.copyOf(lines);
    }

    /**
     * One region.
     *
     * @param own that these are the sites of the region above itself
     */
    public record Line(String code, String name, boolean own, SiteFigures figures) {}

    /** The table as it is shown and printed; the key of a row is the region's code. */
    public StatisticsSheet sheet() {
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream()
                        .map(line -> row(line.code(), line.name(), line.figures()))
                        .toList(),
                row(null, "合计", total),
                SiteFigures.definitions());
    }

    private static Row row(@Nullable String key, String name, SiteFigures figures) {
        return new Row(
                key,
                List.of(
                        new Cell.Text(name),
                        new Cell.Count(figures.approvedSites()),
                        new Cell.Count(figures.openedSites()),
                        new Cell.Count(figures.approvedClasses()),
                        new Cell.Count(figures.openedClasses()),
                        new Cell.Count(figures.approvedHeads()),
                        new Cell.Count(figures.trained()),
                        figures.attendance(),
                        new Cell.Count(figures.passed()),
                        figures.passRate()));
    }
}
