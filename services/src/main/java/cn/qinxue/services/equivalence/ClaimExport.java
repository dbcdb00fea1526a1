package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.hours.CreditHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The list of claims as a workbook. */
@Singleton
public class ClaimExport {
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("姓名", 12),
            new SheetColumn("身份证号", 14),
            new SheetColumn("工作单位", 36),
            new SheetColumn("年度", 8),
            new SheetColumn("类别", 14),
            new SheetColumn("培训名称", 36),
            new SheetColumn("主办单位", 30),
            new SheetColumn("开始日期", 14),
            new SheetColumn("结束日期", 14),
            new SheetColumn("申报学时", 10),
            new SheetColumn("认定学时", 10),
            new SheetColumn("状态", 10),
            new SheetColumn("意见", 36),
            new SheetColumn("申报日期", 14));

    private final ClaimLists lists;
    private final WorkbookStreams streams;
    private final AuditTrail trail;
    private final Clock clock;

    ClaimExport(ClaimLists lists, WorkbookStreams streams, AuditTrail trail, Clock clock) {
        this.lists = lists;
        this.streams = streams;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Notes the export in the trail; the rows are read while the workbook is taken.
     *
     * @param kind what the kind of a claim is called
     */
    public WorkbookSource of(Actor actor, ClaimFilter filter, Function<ClaimLine, String> kind) {
        var count = Map.of("count", Long.toString(lists.count(actor, filter)));
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.EXPORT, "equivalence-claim", Map.of(), count));
        return out -> streams.write(out, "视同申报", COLUMNS, sheet -> {
            var number = new long[1];
            lists.each(actor, filter, line -> sheet.row(row(++number[0], line, kind.apply(line))));
        });
    }

    private List<SheetValue> row(long number, ClaimLine line, String kind) {
        var granted = line.granted();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(line.name()),
                SheetValue.of(line.idNumber()),
                SheetValue.of(line.employer()),
                SheetValue.of(line.year()),
                SheetValue.of(kind),
                SheetValue.of(line.title()),
                SheetValue.of(line.organiser()),
                SheetValue.of(line.firstDay()),
                SheetValue.of(line.lastDay()),
                SheetValue.of(CreditHours.text(line.hours())),
                SheetValue.of(granted == null ? "" : CreditHours.text(granted)),
                SheetValue.of(line.state().label()),
                SheetValue.of(line.opinion()),
                SheetValue.of(LocalDate.ofInstant(line.filedAt(), clock.getZone())));
    }
}
