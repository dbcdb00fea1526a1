package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.fragment.Crumb;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the address of a table's page asks: region, programme, year and day; what makes no sense there becomes the usual.
 */
@Singleton
class StatisticsChoice {
    private final Regions regions;
    private final RegionBranches branches;
    private final Programmes programmes;
    private final Policies policies;
    private final StatisticsDays days;
    private final Clock clock;

    StatisticsChoice(
            Regions regions,
            RegionBranches branches,
            Programmes programmes,
            Policies policies,
            StatisticsDays days,
            Clock clock) {
        this.regions = regions;
        this.branches = branches;
        this.programmes = programmes;
        this.policies = policies;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The question.
     *
     * @throws NotFound if the region lies outside the scope, or the tenant has no programme
     * @throws DayNotKept if the day is none that is frozen
     */
    StatisticsQuestion question(Actor actor, Address address) {
        var region = branches.chosen(actor.scope(), address)
                .orElseGet(() -> regions.byPath(actor.scope()).orElseThrow(NotFound::new));
        var programme = programme(address);
        var question = new StatisticsQuestion(region, programme, year(programme, address));
        return days.chosen(address).map(question::on).orElse(question);
    }

    /** Year, day and, where there are several, programme. */
    List<StatisticsFilter> filters(StatisticsQuestion question) {
        var filters = new ArrayList<StatisticsFilter>();
        filters.add(new StatisticsFilter(
                "year",
                "年度",
                years(question.programme()).stream()
                        .map(String::valueOf)
                        .map(year -> Option.of(year, year))
                        .toList(),
                String.valueOf(question.year())));
        var all = programmes.all();
        if (all.size() > 1) {
            filters.add(new StatisticsFilter(
                    "programme",
                    "项目",
                    all.stream()
                            .map(programme -> Option.of(programme.code(), programme.name()))
                            .toList(),
                    question.programme().code()));
        }
        filters.add(days.filter(question.day()));
        return filters;
    }

    /** The regions above the one that is shown, as far as the scope reaches. */
    List<Crumb> crumbs(RegionPath scope, Region region, Address address) {
        var crumbs = new ArrayList<Crumb>();
        for (var path : region.path().ancestors()) {
            if (path.isWithin(scope)) {
                regions.byPath(path)
                        .ifPresent(above -> crumbs.add(new Crumb(
                                above.name(),
                                address.without("page")
                                        .with(RegionBranches.PARAMETER, above.code())
                                        .toString())));
            }
        }
        return crumbs;
    }

    /** Which region, of those around the one that is shown: those above it in the scope, it, and those directly below. */
    StatisticsFilter regions(RegionPath scope, Region region) {
        var options = new ArrayList<Option>();
        for (var path : region.path().ancestors()) {
            if (path.isWithin(scope)) regions.byPath(path).ifPresent(above -> options.add(option(scope, above)));
        }
        options.add(option(scope, region));
        regions.children(region.code()).forEach(below -> options.add(option(scope, below)));
        return new StatisticsFilter(RegionBranches.PARAMETER, "地区", options, region.code());
    }

    private static Option option(RegionPath scope, Region region) {
        return Option.of(region.code(), "　".repeat(region.path().depth() - scope.depth()) + region.name());
    }

    private Programme programme(Address address) {
        var all = programmes.all();
        return all.stream()
                .filter(programme -> programme.code().equals(address.get("programme")))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    private int year(Programme programme, Address address) {
        var years = years(programme);
        return years.stream()
                .filter(year -> String.valueOf(year).equals(address.get("year")))
                .findFirst()
                .orElse(years.getFirst());
    }

    /** Those with a policy, none of the future; this year if there is none. */
    private List<Integer> years(Programme programme) {
        int thisYear = LocalDate.now(clock).getYear();
        var years = policies.years(programme.code()).stream()
                .filter(year -> year <= thisYear)
                .toList();
        return years.isEmpty() ? List.of(thisYear) : years;
    }
}
