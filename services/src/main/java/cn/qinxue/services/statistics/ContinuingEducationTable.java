package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.Figures;
import cn.qinxue.services.standing.Taking;
import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Definition;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 继续教育情况统计: the regions directly below one, the region's own people among them, and all together.
 *
 * @param total the whole region, which the rows add up to
 */
public record ContinuingEducationTable(StatisticsSheet.Head head, List<Line> lines, Figures total) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("地区", 16),
            Column.count("人员总数").in("人员"),
            Column.count("参训人数").in("人员"),
            Column.count("合格人数").in("人员"),
            Column.count("参训人次").in("人员"),
            Column.count("参训人次").in("面授"),
            Column.count("合格人次").in("面授"),
            Column.count("合格人数").in("面授"),
            Column.count("参训人次").in("网授"),
            Column.count("合格人次").in("网授"),
            Column.count("合格人数").in("网授"),
            Column.count("合格人次").in("视同"),
            Column.count("合格人数").in("视同"));
    private static final List<Definition> DEFINITIONS = List.of(
            new Definition("人员总数", "在册、未停用的人；其他各列也只算这些人。"),
            new Definition("参训人数", "当年参加过任何一种形式的人，每人只算一次。已取消、失效、退款的报名和已撤回、不通过的申报不算。"),
            new Definition("参训人次", "每参加一次算一次，所以可以多于人数；总的人次含集中收听、专题讲座和技能交流。"),
            new Definition("合格人数", "当年学时达到本人等级组要求的人；政策要求分类达标的，各分类也要达标。"),
            new Definition("面授、网授、视同合格", "面授为考试合格并经确认，网授为培训班已完成，视同为申报已通过。"),
            new Definition("地区", "按此刻所在单位的地区算。单位调整后，此刻的数字随之变动，已存的日终数字和往年的数字不变。"),
            new Definition("合计", "等于各行之和。一人参加两种形式，人数只算一次。"));

    public ContinuingEducationTable {
        lines = List.copyOf(lines);
    }

    /**
     * One region.
     *
     * @param own that these are the people of the region above itself, in none below it
     * @param further whether there are regions below it
     */
    public record Line(String code, String name, boolean own, boolean further, Figures figures) {}

    /** The table as it is shown and printed. */
    public StatisticsSheet sheet() {
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream()
                        .map(line -> row(line.further() ? line.code() : null, line.name(), line.figures()))
                        .toList(),
                row(null, "合计", total),
                DEFINITIONS);
    }

    private static Row row(@Nullable String key, String name, Figures figures) {
        Taking face = figures.faceToFace();
        Taking online = figures.online();
        Taking claims = figures.equivalence();
        return new Row(
                key,
                List.of(
                        new Cell.Text(name),
                        new Cell.Count(figures.people()),
                        new Cell.Count(figures.trainees()),
                        new Cell.Count(figures.qualified()),
                        new Cell.Count(figures.times()),
                        new Cell.Count(face.times()),
                        new Cell.Count(face.passedTimes()),
                        new Cell.Count(face.passedPeople()),
                        new Cell.Count(online.times()),
                        new Cell.Count(online.passedTimes()),
                        new Cell.Count(online.passedPeople()),
                        new Cell.Count(claims.passedTimes()),
                        new Cell.Count(claims.passedPeople())));
    }
}
