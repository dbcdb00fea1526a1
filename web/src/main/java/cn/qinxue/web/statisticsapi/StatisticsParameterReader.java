package cn.qinxue.web.statisticsapi;

import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.api.Parameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a program asks of a table. */
@Singleton
class StatisticsParameterReader {
    /** The parameters of every table. */
    static final Set<String> USUAL = Set.of("year", "region", "programme");

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Regions regions;
    private final Programmes programmes;
    private final Clock clock;

    StatisticsParameterReader(Regions regions, Programmes programmes, Clock clock) {
        this.regions = regions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The question; empty if the parameters hold complaints. */
    Optional<StatisticsQuestion> question(Parameters parameters, RegionPath scope) {
        int year = parameters
                .whole("year", FIRST_YEAR, LAST_YEAR)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        var region = region(parameters, scope);
        var programme = programme(parameters);
        return parameters.errors().isEmpty()
                ? Optional.of(new StatisticsQuestion(region.orElseThrow(), programme.orElseThrow(), year))
                : Optional.empty();
    }

    /** The day whose figures are asked for; empty for those of now, or if it is none. */
    Optional<LocalDate> day(Parameters parameters) {
        return parameters.text("day", LONGEST).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                parameters.refuse("day", "要写成 2026-10-11 这样");
                return Optional.empty();
            }
        });
    }

    private Optional<Region> region(Parameters parameters, RegionPath scope) {
        var text = parameters.text("region", LONGEST);
        if (text.isEmpty()) return regions.byPath(scope);
        var region = regions.resolve(text.get()).filter(found -> found.path().isWithin(scope));
        if (region.isEmpty()) {
            parameters.refuse("region", "没有这个地区，或它在令牌的范围以外；请用区划代码或全路径，例如 320685 或 江苏省/南通市/海安市");
        }
        return region;
    }

    private Optional<Programme> programme(Parameters parameters) {
        List<Programme> all = programmes.all();
        var text = parameters.text("programme", LONGEST);
        var programme = all.stream()
                .filter(one -> text.isEmpty() || one.code().equals(text.get()))
                .findFirst();
        if (programme.isEmpty()) {
            parameters.refuse(
                    "programme",
                    "没有这个项目，可以用的有："
                            + String.join("、", all.stream().map(Programme::code).toList()));
        }
        return programme;
    }
}
