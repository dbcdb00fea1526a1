package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.LearnerFigureRepository.Marks;
import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Learners of face-to-face classes by score and result: all that a list of them holds, also those on other pages. */
public record MarkTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("成绩", 16), Column.count("合格"), Column.count("不合格"), Column.count("待确认"), Column.count("人次"));
    private static final int BEST = 9;
    private static final int LOWEST = 6;

    public MarkTable {
        lines = List.copyOf(lines);
    }

    /**
     * Those with a score between two tens.
     *
     * @param open of whom nothing is confirmed yet
     */
    public record Line(String name, long passed, long failed, long open) {
        /** All of them. */
        public long learners() {
            return passed + failed + open;
        }

        private Line plus(Line other) {
            return new Line(name, passed + other.passed, failed + other.failed, open + other.open);
        }

        private List<Cell> cells() {
            return List.of(
                    new Cell.Text(name),
                    new Cell.Count(passed),
                    new Cell.Count(failed),
                    new Cell.Count(open),
                    new Cell.Count(learners()));
        }
    }

    static MarkTable of(StatisticsSheet.Head head, List<Marks> marks) {
        var lines = new ArrayList<Line>();
        for (int tens = BEST; tens >= LOWEST - 1; tens--) lines.add(line(tens, marks));
        lines.add(together(
                "没有成绩", marks.stream().filter(mark -> mark.tens() == null).toList()));
        return new MarkTable(head, lines);
    }

    private static Line line(int band, List<Marks> marks) {
        var name = band == BEST ? "90 分以上" : band < LOWEST ? "60 分以下" : band * 10 + "～" + (band * 10 + 9) + " 分";
        return together(
                name,
                marks.stream()
                        .filter(mark -> mark.tens() != null && Math.clamp(mark.tens(), LOWEST - 1, BEST) == band)
                        .toList());
    }

    private static Line together(String name, List<Marks> marks) {
        var line = new Line(name, 0, 0, 0);
        for (var mark : marks) {
            var passed = mark.passed();
            line = line.plus(
                    passed == null
                            ? new Line(name, 0, 0, mark.learners())
                            : passed ? new Line(name, mark.learners(), 0, 0) : new Line(name, 0, mark.learners(), 0));
        }
        return line;
    }

    /** All learners. */
    public Line total() {
        return lines.stream().reduce(new Line("合计", 0, 0, 0), Line::plus);
    }

    /** The table as it is shown. */
    public StatisticsSheet sheet() {
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream().map(line -> new Row(null, line.cells())).toList(),
                new Row(null, total().cells()),
                List.of());
    }
}
