package cn.qinxue.web.statistics;

import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This moment or a frozen day: what every table can be asked of. */
@Singleton
class StatisticsDays {
    static final String PARAMETER = "day";

    /** Each of so many days may be chosen; of those before, the last of each month. */
    private static final int RECENT_DAYS = 31;

    private final RegionFigures figures;

    StatisticsDays(RegionFigures figures) {
        this.figures = figures;
    }

    /**
     * The frozen day that the address names; empty for this moment.
     *
     * @throws DayNotKept if the address names something else
     */
    Optional<Moment> chosen(Address address) {
        var text = Typed.text(address, PARAMETER);
        if (text.isEmpty()) return Optional.empty();
        var day = Typed.day(address, PARAMETER)
                .orElseThrow(() -> new DayNotKept("“" + text + "”不是一个日期。日期要写成 2026-09-01 这样。"));
        var kept = figures.day(day);
        if (kept.isEmpty()) {
            throw new DayNotKept(Show.date(day) + " 的数字没有存档。每天结束后存档一次，请在下面选一个有存档的日子，或看此刻的数字。");
        }
        return kept;
    }

    /** The choice of a day, with the chosen one among those that are offered. */
    StatisticsFilter filter(@Nullable LocalDate chosen) {
        var days = new ArrayList<LocalDate>();
        @Nullable LocalDate recent = null;
        for (var day : kept()) {
            if (recent == null) recent = day.minusDays(RECENT_DAYS);
            if (day.isAfter(recent) || day.getDayOfMonth() == day.lengthOfMonth() || day.equals(chosen)) days.add(day);
        }
        if (chosen != null && !days.contains(chosen)) days.add(chosen);
        var options = new ArrayList<>(List.of(Option.of("", "此刻")));
        for (var day : days) options.add(Option.of(day.toString(), Show.date(day) + " 日终"));
        return new StatisticsFilter(PARAMETER, "数字取自", options, chosen == null ? "" : chosen.toString());
    }

    private List<LocalDate> kept() {
        return figures.days().stream().map(Moment::day).filter(Objects::nonNull).toList();
    }
}
