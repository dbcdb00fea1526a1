package cn.qinxue.services.audit;

import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what an office reads of the trail as a workbook, the newest first, in constant memory. */
@Singleton
public class AuditExport {
    /** More than that do not fit on a sheet: a last row then says so, and the time in the filter divides them. */
    public static final int MOST_ROWS = 1_000_000;

    private static final int PAGE = 1000;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("编号", 10),
            new SheetColumn("时间", 20),
            new SheetColumn("操作人", 14),
            new SheetColumn("操作", 14),
            new SheetColumn("对象", 30),
            new SheetColumn("变化", 60),
            new SheetColumn("来源地址", 20));

    private final AuditSearch search;
    private final WorkbookStreams workbooks;

    AuditExport(AuditSearch search, WorkbookStreams workbooks) {
        this.search = search;
        this.workbooks = workbooks;
    }

    /**
     * Writes the workbook; each page of it is read in a transaction of its own, so that a slow line holds none.
     *
     * @param changes how changes are said in words
     * @throws IOException if the stream fails, for instance because the reader has gone
     */
    public void write(RegionPath scope, AuditFilter filter, Function<AuditLine, String> changes, OutputStream out)
            throws IOException {
        workbooks.write(out, "操作日志", COLUMNS, sheet -> {
            long before = Long.MAX_VALUE;
            for (int rows = 0; rows < MOST_ROWS; rows += PAGE) {
                var page = search.page(scope, filter, before, PAGE);
                for (var line : page) sheet.row(row(line, changes.apply(line)));
                if (page.size() < PAGE) return;
                before = page.getLast().entry().number();
            }
            sheet.row(List.of(SheetValue.of("更早的记录没有导出：一次最多导出 1,000,000 条，请按时间分次导出。")));
        });
    }

    private static List<SheetValue> row(AuditLine line, String changes) {
        var entry = line.entry();
        return List.of(
                SheetValue.of(entry.number()),
                SheetValue.of(second(entry.at())),
                SheetValue.of(entry.accountName()),
                SheetValue.of(entry.action().label()),
                SheetValue.of((line.subject().label() + " " + line.subjectName()).strip()),
                SheetValue.of(changes),
                SheetValue.of(entry.address()));
    }

    private static String second(Instant at) {
        return SECOND.format(at);
    }
}
