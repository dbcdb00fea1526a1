package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.EmployerStatistics;
import cn.qinxue.services.statistics.EmployerStatistics.Part;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** 单位完成情况: per unit how many are qualified, and who is not yet. */
@Singleton
class EmployerPage implements StatisticsTable {
    private static final String NAME = "name";
    private static final int NAMES_ON_PAGE = 30;
    private static final int NAMES_IN_FILE = 500;

    private final StatisticsChoice choice;
    private final EmployerStatistics statistics;

    EmployerPage(StatisticsChoice choice, EmployerStatistics statistics) {
        this.choice = choice;
        this.statistics = statistics;
    }

    @Override
    public String path() {
        return "employers";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var name = Typed.text(address, NAME);
        var pager = Pager.of(address, statistics.count(question, name));
        var part =
                whole ? new Part(0, MOST_ROWS, NAMES_IN_FILE) : new Part(pager.offset(), pager.size(), NAMES_ON_PAGE);
        var table = statistics.table(actor.scope(), question, name, part);
        var filters = new ArrayList<>(choice.filters(question));
        filters.add(choice.regions(actor.scope(), question.region()));
        filters.add(StatisticsFilter.typed(NAME, "单位", name));
        var sentence = "%s 个单位，%s 人，合格 %s 人，合格率 %s。图为本页的单位。"
                .formatted(
                        Show.count(pager.total()),
                        Show.count(table.people()),
                        Show.count(table.qualified()),
                        Show.percent(table.qualified(), table.people()));
        return new StatisticsView(
                new SheetTable(
                        whole ? table.sheet().ofAll(pager.total()) : table.sheet(),
                        unit -> new Address("/office/staff", List.of())
                                .with("employer", unit)
                                .toString()),
                address,
                List.of(),
                filters,
                new StatisticsChart("各单位的完成情况", sentence, "bars", List.of(2, 3)),
                whole ? null : pager);
    }
}
