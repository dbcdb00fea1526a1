package cn.qinxue.web.statistics;

import cn.qinxue.tenants.access.NotFound;
import jakarta.inject.Singleton;
import java.util.List;

/** All tables, by the last part of their path. */
@Singleton
class StatisticsTables {
    private final List<StatisticsTable> tables;

    StatisticsTables(List<StatisticsTable> tables) {
        this.tables = tables;
    }

    /** @throws NotFound if there is no such table */
    StatisticsTable find(String path) {
        return tables.stream()
                .filter(table -> table.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
