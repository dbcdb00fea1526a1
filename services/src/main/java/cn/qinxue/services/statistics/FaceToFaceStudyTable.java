package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;

/** 面授学习统计: learners of the face-to-face classes of a year, narrowed by region, site and class. */
public record FaceToFaceStudyTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("姓名", 12),
            Column.text("身份证号", 20),
            Column.text("单位", 28),
            Column.text("培训班", 28),
            Column.text("成绩", 8),
            Column.text("结果", 10));

    public FaceToFaceStudyTable {
        lines = List.copyOf(lines);
    }

    /**
     * One learner in one class.
     *
     * @param idNumber masked
     * @param score such as 85 or 85.5; empty while none is entered
     * @param result 合格, 不合格, or empty while nothing is confirmed
     */
    public record Line(String name, String idNumber, String employer, String className, String score, String result) {
        List<Cell> cells() {
            return List.of(
                    new Cell.Text(name),
                    new Cell.Text(idNumber),
                    new Cell.Text(employer),
                    new Cell.Text(className),
                    new Cell.Text(score),
                    new Cell.Text(result));
        }
    }

    /** The table as it is shown and printed; nothing lies below. */
    public StatisticsSheet sheet() {
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream().map(line -> new Row(null, line.cells())).toList(),
                null,
                SiteFigures.learnerDefinitions());
    }
}
