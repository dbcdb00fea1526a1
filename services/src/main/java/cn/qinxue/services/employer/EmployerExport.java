package cn.qinxue.services.employer;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The list of work units as a workbook, however long. */
@Singleton
public class EmployerExport {
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("单位名称", 48),
            new SheetColumn("所在地区", 32),
            new SheetColumn("管理工考办", 24),
            new SheetColumn("人数", 10));

    private final EmployerLists lists;
    private final WorkbookStreams streams;
    private final Regions regions;
    private final AuditTrail trail;

    EmployerExport(EmployerLists lists, WorkbookStreams streams, Regions regions, AuditTrail trail) {
        this.lists = lists;
        this.streams = streams;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * Notes the export in the trail; the rows are read while the workbook is taken.
     *
     * @param office what an office is called
     * @throws NotFound if the filter's region lies outside the actor's scope
     */
    public WorkbookSource of(Actor actor, EmployerFilter filter, Function<RegionPath, String> office) {
        var scope = actor.scope();
        EmployerLists.check(scope, filter);
        var sought = Map.of("filter", words(filter));
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.EXPORT, "employer", Map.of(), sought));
        return out -> streams.write(out, "工作单位", COLUMNS, sheet -> {
            var number = new long[1];
            lists.each(
                    scope,
                    filter,
                    line -> sheet.row(
                            row(++number[0], line, office.apply(line.employer().officePath()))));
        });
    }

    private String words(EmployerFilter filter) {
        var words = new ArrayList<String>();
        if (!filter.part().isEmpty()) words.add("名称含“" + filter.part() + "”");
        if (filter.within() != null) words.add(fullName(filter.within().code()));
        if (filter.elsewhere()) words.add("本级范围以外的地区");
        return words.isEmpty() ? "全部" : String.join("，", words);
    }

    private String fullName(String code) {
        return regions.byCode(code).map(Region::fullName).orElse(code);
    }

    private List<SheetValue> row(long number, EmployerLine line, String office) {
        var employer = line.employer();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(employer.name()),
                SheetValue.of(fullName(employer.regionCode())),
                SheetValue.of(office),
                SheetValue.of(line.people()));
    }
}
