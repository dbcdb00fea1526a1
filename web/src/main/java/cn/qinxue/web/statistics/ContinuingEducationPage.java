package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.standing.Recounts;
import cn.qinxue.services.statistics.ContinuingEducation;
import cn.qinxue.services.statistics.ContinuingEducationTable;
import cn.qinxue.services.statistics.ContinuingEducationTable.Line;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.web.Show;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Makes the page of 继续教育情况统计. */
@Singleton
class ContinuingEducationPage implements StatisticsTable {
    private final StatisticsChoice choice;
    private final ContinuingEducation statistics;
    private final Recounts recounts;

    ContinuingEducationPage(StatisticsChoice choice, ContinuingEducation statistics, Recounts recounts) {
        this.choice = choice;
        this.statistics = statistics;
        this.recounts = recounts;
    }

    @Override
    public String path() {
        return "continuing-education";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var table = statistics.table(question);
        return new StatisticsView(
                new SheetTable(
                        table.sheet(),
                        code -> address.with(RegionBranches.PARAMETER, code).toString()),
                address,
                choice.crumbs(actor.scope(), question.region(), address),
                choice.filters(question),
                chart(question, table),
                null,
                recounts.mayAsk(actor));
    }

    private static StatisticsChart chart(StatisticsQuestion question, ContinuingEducationTable table) {
        return new StatisticsChart("各地人员的完成情况", sentence(question, table), "people", List.of(1, 2, 3));
    }

    private static String sentence(StatisticsQuestion question, ContinuingEducationTable table) {
        var total = table.total();
        var sentence = "%s %s 人，参训 %s 人，合格 %s 人，合格人数占 %s。"
                .formatted(
                        question.region().name(),
                        Show.count(total.people()),
                        Show.count(total.trainees()),
                        Show.count(total.qualified()),
                        Show.percent(total.qualified(), total.people()));
        var ranked = table.lines().stream()
                .filter(line -> line.figures().people() > 0)
                .sorted(Comparator.comparingDouble(ContinuingEducationPage::share)
                        .reversed())
                .toList();
        if (ranked.size() < 2) return sentence;
        return sentence + "最高的是" + named(ranked.getFirst()) + "，最低的是" + named(ranked.getLast()) + "。";
    }

    private static double share(Line line) {
        return (double) line.figures().qualified() / line.figures().people();
    }

    private static String named(Line line) {
        return line.name() + "（"
                + Show.percent(line.figures().qualified(), line.figures().people()) + "）";
    }
}
