package cn.qinxue.web.statistics;

import cn.qinxue.web.page.Address;
import java.util.List;

/**
 * Instead of a table of a day that was not kept.
 *
 * @param message says which
 * @param address of the table or file that was asked for
 * @param days those that are there
 */
public record DayView(String message, Address address, StatisticsFilter days) {
    /** The page of the table. */
    public String table() {
        return address.path().replaceFirst("/file\\.[a-z]+$", "");
    }

    /** What else was asked. */
    public List<Address.Parameter> kept() {
        return address.without(StatisticsDays.PARAMETER).parameters();
    }
}
