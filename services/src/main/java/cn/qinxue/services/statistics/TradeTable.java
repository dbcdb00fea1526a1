package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Definition;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 技术工种统计: the people of each trade, by level. */
public record TradeTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Definition> DEFINITIONS =
            List.of(new Definition("人数", "在册、未停用的人，每人只算一次，算在证书上的技术工种；没有填工种的另列一行。"));

    public TradeTable {
        lines = List.copyOf(lines);
    }

    /**
     * One trade.
     *
     * @param field the trade's field, such as 通用
     * @param ofLevel people by level; who has none is in {@code people} only
     */
    public record Line(String trade, String field, long people, Map<SkillLevel, Long> ofLevel) {
        public Line {
            ofLevel = Map.copyOf(ofLevel);
        }

        List<Cell> cells() {
            var cells =
                    new ArrayList<Cell>(List.of(new Cell.Text(trade), new Cell.Text(field), new Cell.Count(people)));
            for (var level : SkillLevel.values()) {
                cells.add(new Cell.Count(ofLevel.getOrDefault(level, 0L)));
            }
            return cells;
        }
    }

    /** The table as it is shown and printed; nothing lies below. */
    public StatisticsSheet sheet() {
        var columns =
                new ArrayList<Column>(List.of(Column.text("技术工种", 20), Column.text("工种类别", 16), Column.count("人数")));
        for (var level : SkillLevel.values()) {
            columns.add(Column.count(level.label()).in("技术等级"));
        }
        return new StatisticsSheet(
                head,
                columns,
                lines.stream().map(line -> new Row(null, line.cells())).toList(),
                new Row(null, total().cells()),
                DEFINITIONS);
    }

    private Line total() {
        var ofLevel = new EnumMap<SkillLevel, Long>(SkillLevel.class);
        lines.forEach(line -> line.ofLevel().forEach((level, people) -> ofLevel.merge(level, people, Long::sum)));
        return new Line("合计", "", lines.stream().mapToLong(Line::people).sum(), ofLevel);
    }
}
