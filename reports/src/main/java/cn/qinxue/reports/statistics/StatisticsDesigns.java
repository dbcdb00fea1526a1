package cn.qinxue.reports.statistics;

import cn.qinxue.reports.paper.Press;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.services.statistics.StatisticsSheet.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReport;

/** The designs by the columns that they print; a table that shows other columns on another level has another design. */
final class StatisticsDesigns {
    private static final List<String> NAMES = List.of(
            "continuing-education",
            "site-training",
            "site-report",
            "classes",
            "class-learners",
            "face-to-face-study",
            "trades",
            "payments",
            "employers");

    private final Map<String, JasperReport> designs = NAMES.stream()
            .map(name -> Press.design("statistics-" + name))
            .collect(Collectors.toUnmodifiableMap(
                    design -> design.getPropertiesMap().getProperty("columns"), Function.identity()));

    /** The design of this table. */
    JasperReport of(StatisticsSheet sheet) {
        var columns = sheet.columns().stream().map(StatisticsDesigns::name).collect(Collectors.joining("|"));
        var design = designs.get(columns);
        if (design == null) {
            throw new IllegalArgumentException("No design prints " + columns);
        }
        return design;
    }

    private static String name(Column column) {
        return column.group() == null ? column.label() : column.group() + "/" + column.label();
    }
}
