package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.SiteTraining;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** 面授点报表: every site of a region and below. */
@Singleton
class SiteReportPage implements StatisticsTable {
    private static final String NAME = "name";

    private final StatisticsChoice choice;
    private final SiteTraining training;

    SiteReportPage(StatisticsChoice choice, SiteTraining training) {
        this.choice = choice;
        this.training = training;
    }

    @Override
    public String path() {
        return "site-reports";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var name = Typed.text(address, NAME);
        var table = training.sites(StatisticsKind.SITE_REPORT, question, false, name);
        var filters = new ArrayList<>(choice.filters(question));
        filters.add(choice.regions(actor.scope(), question.region()));
        filters.add(StatisticsFilter.typed(NAME, "面授点", name));
        var present = new Address("/office/statistics/training-sites", List.of())
                .with("year", question.year())
                .with("programme", question.programme().code())
                .with(RegionBranches.PARAMETER, question.region().code());
        var day = question.day();
        var classes = day == null ? present : present.with(StatisticsDays.PARAMETER, day);
        return new StatisticsView(
                new SheetTable(table.sheet(), site -> classes.with("site", site).toString()),
                address,
                List.of(),
                filters,
                new StatisticsChart("各面授点培训情况", "点面授点看它的培训班。", "bars", List.of(3, 4)),
                null);
    }
}
