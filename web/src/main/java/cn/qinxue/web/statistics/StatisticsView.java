package cn.qinxue.web.statistics;

import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Crumb;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a table.
 *
 * @param crumbs the places above the one that is shown
 * @param chart null where there is nothing to draw
 * @param pager null where all rows are on the page
 * @param recountable whether this visitor may have the figures counted anew
 */
public record StatisticsView(
        SheetTable table,
        Address address,
        List<Crumb> crumbs,
        List<StatisticsFilter> filters,
        @Nullable StatisticsChart chart,
        @Nullable Pager pager,
        boolean recountable) {
    /** With more rows than these a chart says less than the table. */
    private static final int MOST_BARS = 60;

    public StatisticsView {
        crumbs = List.copyOf(crumbs);
        filters = List.copyOf(filters);
    }

    /** A page for somebody who may not have the figures counted anew. */
    StatisticsView(
            SheetTable table,
            Address address,
            List<Crumb> crumbs,
            List<StatisticsFilter> filters,
            @Nullable StatisticsChart chart,
            @Nullable Pager pager) {
        this(table, address, crumbs, filters, chart, pager, false);
    }

    /** Whether there is something to draw. */
    public boolean charted() {
        if (chart == null || sheet().rows().isEmpty()) return false;
        var drawn = chart.own() == null ? sheet() : chart.own().sheet();
        return drawn.rows().size() <= MOST_BARS;
    }

    /** The table as it is shown and printed. */
    public StatisticsSheet sheet() {
        return table.sheet();
    }

    /** For which moment the figures hold, in words. */
    public String moment() {
        Moment moment = sheet().head().moment();
        var at = Show.second(moment.at());
        if (moment.day() != null) return Show.date(moment.day()) + " 日终的数字，取自 " + at;
        return moment.behind() ? "截至 " + at + " 的数字，之后的正在统计" : "此刻的数字，" + at;
    }

    /** What stands above the table. */
    public String caption() {
        var head = sheet().head();
        return head.place() + "，" + head.period();
    }

    /** Where the table is to be had as a file of that ending. */
    public String file(String ending) {
        return new Address(
                        address.path() + "/file." + ending,
                        address.without("page", "size").parameters())
                .toString();
    }

    /** Conditions that the form does not show and that stay. */
    public List<Address.Parameter> kept() {
        var kept = new ArrayList<Address.Parameter>();
        for (var parameter : address.without("page").parameters()) {
            if (filters.stream().noneMatch(filter -> filter.name().equals(parameter.name()))) kept.add(parameter);
        }
        return kept;
    }
}
