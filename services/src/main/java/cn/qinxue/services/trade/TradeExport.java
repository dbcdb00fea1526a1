package cn.qinxue.services.trade;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The list of trades as a workbook. */
@Singleton
public class TradeExport {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("工种代码", 14),
            new SheetColumn("工种名称", 30),
            new SheetColumn("所属行业", 20),
            new SheetColumn("修改日期", 14),
            new SheetColumn("现有人数", 10),
            new SheetColumn("状态", 10));

    private final Trades trades;
    private final WorkbookStreams streams;
    private final AuditTrail trail;

    TradeExport(Trades trades, WorkbookStreams streams, AuditTrail trail) {
        this.trades = trades;
        this.streams = streams;
        this.trail = trail;
    }

    /** Notes the export in the trail; the people are those of the actor's scope. */
    public WorkbookSource of(Actor actor, TradeFilter filter) {
        var lines = trades.lines(actor.scope(), filter);
        var sought = Map.of("filter", filter.words(), "count", String.valueOf(lines.size()));
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.EXPORT, "trade", Map.of(), sought));
        return out -> streams.write(out, "技术工种", COLUMNS, sheet -> {
            long number = 0;
            for (var line : lines) sheet.row(row(++number, line));
        });
    }

    private static List<SheetValue> row(long number, TradeLine line) {
        var trade = line.trade();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(trade.code()),
                SheetValue.of(trade.name()),
                SheetValue.of(trade.field()),
                SheetValue.of(trade.changedAt().atZone(CHINA).toLocalDate()),
                SheetValue.of(line.people()),
                SheetValue.of(trade.state()));
    }
}
