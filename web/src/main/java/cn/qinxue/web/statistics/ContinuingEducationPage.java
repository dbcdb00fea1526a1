package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.Recounts;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.statistics.ContinuingEducation;
import cn.qinxue.services.statistics.ContinuingEducationTable;
import cn.qinxue.services.statistics.ContinuingEducationTable.Line;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the page of 继续教育情况统计. */
@Singleton
class ContinuingEducationPage implements StatisticsTable {
    private static final String DAY = "day";

    /** Each of so many days may be chosen; of those before, the last of each month. */
    private static final int RECENT_DAYS = 31;

    private final StatisticsChoice choice;
    private final ContinuingEducation statistics;
    private final RegionFigures figures;
    private final Recounts recounts;

    ContinuingEducationPage(
            StatisticsChoice choice, ContinuingEducation statistics, RegionFigures figures, Recounts recounts) {
        this.choice = choice;
        this.statistics = statistics;
        this.figures = figures;
        this.recounts = recounts;
    }

    @Override
    public String path() {
        return "continuing-education";
    }

    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        var question = choice.question(actor, address);
        var table = table(question, address);
        var filters = new ArrayList<>(choice.filters(question));
        filters.add(new StatisticsFilter(DAY, "数字取自", days(), Objects.requireNonNullElse(address.get(DAY), "")));
        return new StatisticsView(
                new SheetTable(
                        table.sheet(),
                        code -> address.with(RegionBranches.PARAMETER, code).toString()),
                address,
                choice.crumbs(actor.scope(), question.region(), address),
                filters,
                chart(question, table),
                null,
                recounts.mayAsk(actor));
    }

    private ContinuingEducationTable table(StatisticsQuestion question, Address address) {
        var day = address.get(DAY);
        return day == null || day.isEmpty()
                ? statistics.now(question)
                : day(day).flatMap(chosen -> statistics.then(chosen, question)).orElseThrow(NotFound::new);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Option> days() {
        var options = new ArrayList<>(List.of(Option.of("", "此刻")));
        @Nullable LocalDate recent = null;
        for (var day : figures.days().stream()
                .map(Moment::day)
                .filter(Objects::nonNull)
                .toList()) {
            if (recent == null) recent = day.minusDays(RECENT_DAYS);
            if (day.isAfter(recent) || day.getDayOfMonth() == day.lengthOfMonth()) {
                options.add(Option.of(day.toString(), Show.date(day) + " 日终"));
            }
        }
        return options;
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
