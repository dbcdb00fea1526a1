package cn.qinxue.services.statistics;

import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.region.Region;
import java.time.LocalDate;

/**
 * What an office asks of a table.
 *
 * @param region within the office's scope; it and everything below it are asked about
 */
public record StatisticsQuestion(Region region, Programme programme, int year) {
    /** The year as it stands above a table. */
    String period() {
        return programme.name() + "，" + year + " 年度";
    }

    /**
     * The same, saying of a past year whose people are counted.
     *
     * @param closed whether they are those of its end
     */
    String period(boolean closed, LocalDate today) {
        if (closed) return period() + "（年末人员）";
        return year < today.getYear() ? period() + "（没有年末存档，人员按此刻算）" : period();
    }
}
