package cn.qinxue.reports.statistics;

import cn.qinxue.reports.paper.Imprint;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.PaperTime;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.statistics.Cell;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.services.statistics.StatisticsSheet.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRParameter;

/** Prints statistics: each table by one design, as pages or as a workbook, with the figures of the same sheet. */
@Singleton
public class StatisticsReports {
    private final Press press;
    private final StatisticsDesigns designs = new StatisticsDesigns();

    StatisticsReports(Press press) {
        this.press = press;
    }

    /** The table as pages, landscape. */
    public byte[] pages(StatisticsSheet sheet, PaperFormat format) {
        var imprint = new Imprint(sheet.head().title(), sheet.head().place());
        return press.print(designs.of(sheet), parameters(sheet, true), rows(sheet), imprint, format);
    }

    /** The table as .xlsx: one sheet, numbers as numbers, the heads once and always in sight. */
    public byte[] workbook(StatisticsSheet sheet) {
        var parameters = parameters(sheet, false);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        return press.workbook(
                designs.of(sheet), parameters, rows(sheet), sheet.head().title());
    }

    private Map<String, Object> parameters(StatisticsSheet sheet, boolean paged) {
        var typefaces = press.typefaces();
        var head = sheet.head();
        var parameters = new HashMap<String, Object>();
        parameters.put("title", typefaces.styled(head.title()));
        parameters.put("place", typefaces.styled(head.place() + "　" + head.period()));
        parameters.put("moment", validity(head.moment()));
        parameters.put("paged", paged);
        var definitions = sheet.definitions().stream()
                .map(definition -> typefaces.styled(definition.term() + "：" + definition.meaning()))
                .collect(Collectors.joining("\n"));
        parameters.put("definitions", (sheet.rows().isEmpty() ? "没有符合条件的记录。\n" : "") + definitions);
        return parameters;
    }

    private static String validity(Moment moment) {
        var day = moment.day();
        if (day != null) {
            return "数据截至 " + PaperTime.day(day) + "日终（存档）";
        }
        return "数据截至 " + PaperTime.minute(moment.at()) + (moment.behind() ? "，其后的变动正在计入" : "");
    }

    private List<Map<String, ?>> rows(StatisticsSheet sheet) {
        var rows = new ArrayList<Map<String, ?>>();
        sheet.rows().forEach(row -> rows.add(row(row, false)));
        if (sheet.total() != null) {
            rows.add(row(sheet.total(), true));
        }
        return rows;
    }

    private Map<String, Object> row(Row row, boolean total) {
        var fields = new HashMap<String, Object>();
        fields.put("total", total);
        for (int i = 0; i < row.cells().size(); i++) {
            fields.put("c" + i, value(row.cells().get(i)));
        }
        return fields;
    }

    /** A number to be formatted by the design, or words. */
    private Object value(Cell cell) {
        return cell instanceof Cell.Text text
                ? press.typefaces().styled(text.text())
                : cell.number().<Object>map(number -> number).orElseGet(cell::text);
    }
}
