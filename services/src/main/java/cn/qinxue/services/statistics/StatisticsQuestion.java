package cn.qinxue.services.statistics;

import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.region.Region;

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
}
