package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Definition;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;
import java.util.TreeMap;

/** 缴费统计: what came in and went back, per day, region, gateway and level group. */
public record PaymentTable(StatisticsSheet.Head head, List<Line> lines) {
    private static final List<Column> COLUMNS = List.of(
            Column.text("日期", 12),
            Column.text("地区", 20),
            Column.text("缴费渠道", 16),
            Column.text("等级组", 20),
            Column.count("缴费笔数"),
            Column.money("缴费（元）"),
            Column.count("退款笔数"),
            Column.money("退款（元）"),
            Column.money("净额（元）"));
    private static final List<Column> SUM_COLUMNS =
            List.of(Column.text("日期", 12), Column.money("缴费（元）"), Column.money("退款（元）"), Column.money("净额（元）"));

    /** With more days than these the sums are those of months. */
    private static final int MOST_DAYS = 31;

    private static final int MONTH = "2026-10".length();
    private static final int DAY = "2026-10-12".length();
    private static final List<Definition> DEFINITIONS = List.of(
            new Definition("缴费", "当日到账的订单明细，按缴费渠道的到账时间算；一张订单有几个培训班的，每个班算一笔。多付、错付的款和它们的退回不在内。"),
            new Definition("退款", "当日退回完成的订单明细，按原缴费渠道算。"),
            new Definition("净额", "缴费减退款。"),
            new Definition("起止", "一次最多看 400 天，更早的请另选起止日期；日终数字只到那一天。"),
            new Definition("地区", "付款人所在单位的地区：此刻的数字按此刻的单位，日终数字按那一天的单位。"));

    public PaymentTable {
        lines = List.copyOf(lines);
    }

    /**
     * One combination; money in fen.
     *
     * @param day such as 2026-10-12, Asia/Shanghai
     */
    public record Line(String day, String region, String gateway, String levelGroup, Flow flow) {
        List<Cell> cells() {
            return List.of(
                    new Cell.Text(day),
                    new Cell.Text(region),
                    new Cell.Text(gateway),
                    new Cell.Text(levelGroup),
                    new Cell.Count(flow.paidOrders()),
                    new Cell.Money(flow.paid()),
                    new Cell.Count(flow.refundedOrders()),
                    new Cell.Money(flow.refunded()),
                    new Cell.Money(flow.net()));
        }
    }

    /** What came in and went back, in fen. */
    public record Flow(long paidOrders, long paid, long refundedOrders, long refunded) {
        static final Flow NONE = new Flow(0, 0, 0, 0);

        /** What stayed. */
        public long net() {
            return paid - refunded;
        }

        Flow plus(Flow other) {
            return new Flow(
                    paidOrders + other.paidOrders,
                    paid + other.paid,
                    refundedOrders + other.refundedOrders,
                    refunded + other.refunded);
        }
    }

    /** The table as it is shown and printed; nothing lies below. */
    public StatisticsSheet sheet() {
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream().map(line -> new Row(null, line.cells())).toList(),
                new Row(null, new Line("合计", "", "", "", total()).cells()),
                DEFINITIONS);
    }

    /** The sums of each day, or, where there are many, of each month, in their order. */
    public StatisticsSheet sums() {
        long days = lines.stream().map(Line::day).distinct().count();
        var sums = new TreeMap<String, Flow>();
        for (var line : lines) {
            sums.merge(line.day().substring(0, days > MOST_DAYS ? MONTH : DAY), line.flow(), Flow::plus);
        }
        var rows = sums.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .toList();
        return new StatisticsSheet(head, SUM_COLUMNS, rows, sum("合计", total()), List.of());
    }

    /** Everything together. */
    public Flow total() {
        return lines.stream().map(Line::flow).reduce(Flow.NONE, Flow::plus);
    }

    private static Row sum(String name, Flow flow) {
        return new Row(
                null,
                List.of(
                        new Cell.Text(name),
                        new Cell.Money(flow.paid()),
                        new Cell.Money(flow.refunded()),
                        new Cell.Money(flow.net())));
    }
}
