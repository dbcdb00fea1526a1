package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;

/** 面授点报表, and the sites of one region in 面授点培训情况统计: one row per site. */
public record SiteReportTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("面授点", 28),
            Column.text("地区", 20),
            Column.count("开班数"),
            Column.count("参训人次"),
            Column.count("合格人次"),
            Column.percent("合格率"));

    public SiteReportTable {
        lines = List.copyOf(lines);
    }

    /** One site; see {@link SiteFigures}. */
    @Introspected
    public record Line(UUID site, String name, String region, long openedClasses, long trained, long passed) {
        List<Cell> cells() {
            return List.of(
                    new Cell.Text(name),
                    new Cell.Text(region),
                    new Cell.Count(openedClasses),
                    new Cell.Count(trained),
                    new Cell.Count(passed),
                    new Cell.Share(passed, trained));
        }
    }

    /** The table as it is shown and printed; the key of a row is the site's id. */
    public StatisticsSheet sheet() {
        long classes = lines.stream().mapToLong(Line::openedClasses).sum();
        long trained = lines.stream().mapToLong(Line::trained).sum();
        long passed = lines.stream().mapToLong(Line::passed).sum();
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream()
                        .map(line -> new Row(line.site().toString(), line.cells()))
                        .toList(),
                new Row(
                        null,
                        List.of(
                                new Cell.Text("合计"),
                                new Cell.Text(""),
                                new Cell.Count(classes),
                                new Cell.Count(trained),
                                new Cell.Count(passed),
                                new Cell.Share(passed, trained))),
                SiteFigures.definitions());
    }
}
