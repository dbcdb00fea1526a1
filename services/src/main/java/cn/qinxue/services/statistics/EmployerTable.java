package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Definition;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;
import java.util.UUID;

/**
 * 单位完成情况: per unit how many of its people are qualified, and who is not yet, for the yearly appraisal.
 *
 * @param people of all units, also those on other pages
 * @param qualified of all units, also those on other pages
 */
public record EmployerTable(StatisticsSheet.Head head, List<Line> lines, long people, long qualified) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("单位", 28),
            Column.text("地区", 16),
            Column.count("人数"),
            Column.count("合格人数"),
            Column.percent("合格率"),
            Column.text("还没合格的人", 48));
    private static final List<Definition> DEFINITIONS = List.of(
            new Definition("人数", "单位在册、未停用的人，日终数字按那一天所在的单位算。"),
            new Definition("合格人数", "当年学时达到本人等级组要求的人；政策要求分类达标的，各分类也要达标。"),
            new Definition("还没合格的人", "学时还不够的人，供年度考核使用；只列本办管理的人。日终数字列的是那一天的名单。"));

    public EmployerTable {
        lines = List.copyOf(lines);
    }

    /**
     * One unit.
     *
     * @param unqualified names of some of those who are not yet qualified, not all where there are very many
     */
    public record Line(
            UUID employer, String name, String region, long people, long qualified, List<String> unqualified) {
        public Line {
            unqualified = List.copyOf(unqualified);
        }

        List<Cell> cells() {
            long others = people - qualified - unqualified.size();
            return List.of(
                    new Cell.Text(name),
                    new Cell.Text(region),
                    new Cell.Count(people),
                    new Cell.Count(qualified),
                    new Cell.Share(qualified, people),
                    new Cell.Text(String.join("、", unqualified) + (others > 0 ? "等，另有 " + others + " 人" : "")));
        }
    }

    /** The table as it is shown and printed; the key of a row is the unit's id, none on a frozen day. */
    public StatisticsSheet sheet() {
        boolean frozen = head.moment().day() != null;
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream()
                        .map(line -> new Row(frozen ? null : line.employer().toString(), line.cells()))
                        .toList(),
                new Row(
                        null,
                        List.of(
                                new Cell.Text("合计"),
                                new Cell.Text(""),
                                new Cell.Count(people),
                                new Cell.Count(qualified),
                                new Cell.Share(qualified, people),
                                new Cell.Text(""))),
                DEFINITIONS);
    }
}
