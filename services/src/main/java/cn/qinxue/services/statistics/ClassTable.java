package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;
import java.util.UUID;

/** 面授点培训情况统计, third level: the approved classes of one site. */
public record ClassTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("培训班", 28),
            Column.text("培训时间", 24),
            Column.text("状态", 10),
            Column.count("批准人数"),
            Column.count("允许上报"),
            Column.count("报名人数"),
            Column.count("参训人次"),
            Column.count("合格人次"),
            Column.percent("合格率"));

    public ClassTable {
        lines = List.copyOf(lines);
    }

    /**
     * One class.
     *
     * @param days of the training, such as 2026-11-14 至 2026-11-18
     * @param state 招生中, 培训中 … as it is called on screen
     */
    public record Line(UUID offering, String name, String days, String state, Heads heads) {
        List<Cell> cells() {
            return List.of(
                    new Cell.Text(name),
                    new Cell.Text(days),
                    new Cell.Text(state),
                    new Cell.Count(heads.approved()),
                    new Cell.Count(heads.allowed()),
                    new Cell.Count(heads.enrolled()),
                    new Cell.Count(heads.trained()),
                    new Cell.Count(heads.passed()),
                    new Cell.Share(heads.passed(), heads.trained()));
        }
    }

    /** People of a class or of several. */
    public record Heads(long approved, long allowed, long enrolled, long trained, long passed) {
        static final Heads NONE = new Heads(0, 0, 0, 0, 0);

        Heads plus(Heads other) {
            return new Heads(
                    approved + other.approved,
                    allowed + other.allowed,
                    enrolled + other.enrolled,
                    trained + other.trained,
                    passed + other.passed);
        }
    }

    /** The table as it is shown and printed; the key of a row is the class's id. */
    public StatisticsSheet sheet() {
        var total = lines.stream().map(Line::heads).reduce(Heads.NONE, Heads::plus);
        var together = new Line(new UUID(0, 0), "合计", "", "", total);
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream()
                        .map(line -> new Row(line.offering().toString(), line.cells()))
                        .toList(),
                new Row(null, together.cells()),
                SiteFigures.definitions());
    }
}
