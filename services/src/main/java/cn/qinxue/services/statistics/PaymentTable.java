package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.StatisticsSheet.Column;
import cn.qinxue.services.statistics.StatisticsSheet.Definition;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import java.util.List;

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
    private static final List<Definition> DEFINITIONS = List.of(
            new Definition("缴费", "当日到账的订单明细，按缴费渠道的到账时间算；一张订单有几个培训班的，每个班算一笔。多付、错付的款和它们的退回不在内。"),
            new Definition("退款", "当日退回完成的订单明细，按原缴费渠道算。"),
            new Definition("净额", "缴费减退款。"),
            new Definition("地区", "此刻所在单位的地区。"));

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
                    new Cell.Money(flow.paid() - flow.refunded()));
        }
    }

    /** What came in and went back, in fen. */
    public record Flow(long paidOrders, long paid, long refundedOrders, long refunded) {
        static final Flow NONE = new Flow(0, 0, 0, 0);

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
        var total = lines.stream().map(Line::flow).reduce(Flow.NONE, Flow::plus);
        return new StatisticsSheet(
                head,
                COLUMNS,
                lines.stream().map(line -> new Row(null, line.cells())).toList(),
                new Row(null, new Line("合计", "", "", "", total).cells()),
                DEFINITIONS);
    }
}
