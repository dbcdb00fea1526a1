package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.TradeStatistics;
import cn.qinxue.services.statistics.TradeTable;
import cn.qinxue.web.Show;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** 技术工种统计. */
@Singleton
class TradePage implements StatisticsTable {
    private final StatisticsChoice choice;
    private final TradeStatistics statistics;

    TradePage(StatisticsChoice choice, TradeStatistics statistics) {
        this.choice = choice;
        this.statistics = statistics;
    }

    @Override
    public String path() {
        return "trades";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var table = statistics.table(question);
        var filters = new ArrayList<>(choice.filters(question));
        filters.add(choice.regions(actor.scope(), question.region()));
        var people = table.lines().stream().mapToLong(TradeTable.Line::people).sum();
        var sentence = table.lines().size() + " 个工种，" + Show.count(people) + " 人。";
        return new StatisticsView(
                new SheetTable(table.sheet(), key -> key),
                address,
                List.of(),
                filters,
                new StatisticsChart("各工种的人数", sentence, "bars", List.of(2)),
                null);
    }
}
