package cn.qinxue.services.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whatever happens, and whoever works at once: the figures are those of a full count. */
class StandingsTest {
    private static final Standings STANDINGS = YearHouse.bean(Standings.class);
    private static final RegionFigures FIGURES = YearHouse.bean(RegionFigures.class);
    private static final Recounting RECOUNTING = YearHouse.bean(Recounting.class);
    private static final int PEOPLE = 40;

    @Test
    void figuresAreThoseOfAFullCountWhateverHappens() throws Exception {
        var house = YearHouse.open("standings");
        for (int i = 0; i < PEOPLE; i++) {
            house.staff(house.employers().get(i % house.employers().size()), YearHouse.LEVELS.get(i % 2));
        }
        var offerings = offerings(house);
        happen(house, offerings, 1);
        assertAgree(house, false, 2400);
        happen(house, offerings, 2);
        house.publish(YearHouse.THIS_YEAR, 4);
        assertAgree(house, false, 1800);
        house.execute("INSERT INTO figure_day VALUES (?, now())", LocalDate.of(YearHouse.LAST_YEAR, 12, 1));
        house.run(() -> YearHouse.bean(FigureDays.class).run());
        assertAgree(house, true, 1800);
        happen(house, offerings, 3);
        assertAgree(house, true, 1800);
    }

    @Test
    void aRecountFindsWhatIsWrongAndPutsItRight() {
        var house = YearHouse.open("recount");
        var somebody = house.staff(house.employerAt("320685"), "SENIOR");
        house.enrollment(somebody, house.offering(YearHouse.THIS_YEAR, "ONLINE"), "SENIOR", "OPEN");
        house.run(() -> {
            STANDINGS.catchUp();
            assertThat(RECOUNTING.recount()).isEqualTo(new Recount(1, 0, 0));
            house.execute("UPDATE standing SET qualified = true");
            house.execute(
                    "INSERT INTO figure_delta (programme, year, region_path, people) VALUES ('worker', 0, ?, 7)",
                    YearHouse.path("320200"));
            assertThat(RECOUNTING.recount()).isEqualTo(new Recount(1, 1, 2));
            assertThat(RECOUNTING.recount()).isEqualTo(new Recount(1, 0, 0));
            assertThat(FullCount.of(house, YearHouse.THIS_YEAR, false, 2400))
                    .isEqualTo(figures(house, YearHouse.THIS_YEAR));
        });
    }

    private static List<UUID> offerings(YearHouse house) {
        return List.of(
                house.offering(YearHouse.LAST_YEAR, "ONLINE"),
                house.offering(YearHouse.THIS_YEAR, "ONLINE"),
                house.offering(YearHouse.LAST_YEAR, "IN_PERSON"),
                house.offering(YearHouse.THIS_YEAR, "IN_PERSON"),
                house.offering(YearHouse.THIS_YEAR, "IN_PERSON"));
    }

    /** Two nodes where things happen, and two that judge and fold. */
    private static void happen(YearHouse house, List<UUID> offerings, long seed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> work = List.of(
                    Executors.callable(() -> new RandomYears(house, seed * 10, offerings).happen(900)),
                    Executors.callable(() -> new RandomYears(house, seed * 10 + 1, offerings).happen(900)),
                    Executors.callable(() -> keepUp(house)),
                    Executors.callable(() -> keepUp(house)));
            for (var done : threads.invokeAll(work)) done.get();
        }
        house.run(STANDINGS::followPolicies);
        house.run(STANDINGS::catchUp);
    }

    private static void keepUp(YearHouse house) {
        for (int i = 0; i < 60; i++) {
            house.run(STANDINGS::catchUp);
            house.run(STANDINGS::fold);
        }
    }

    private static void assertAgree(YearHouse house, boolean lastYearClosed, int lowest) {
        house.run(STANDINGS::followPolicies);
        for (int year : List.of(YearHouse.LAST_YEAR, YearHouse.THIS_YEAR)) {
            boolean closed = lastYearClosed && year == YearHouse.LAST_YEAR;
            var counted = FullCount.of(house, year, closed, year == YearHouse.THIS_YEAR ? lowest : 2400);
            var kept = figures(house, year);
            assertThat(kept).as("year %d", year).isEqualTo(counted);
            assertThat(kept.values().stream().anyMatch(figures -> figures.qualified() > 0))
                    .isTrue();
            assertAddUp(house, year);
        }
        assertThat(house.call(RECOUNTING::recount)).matches(Recount::agrees);
    }

    /** Those below and the region's own make the region. */
    private static void assertAddUp(YearHouse house, int year) {
        for (var region : house.regions()) {
            var answer = house.call(() -> FIGURES.now("worker", year, region.path()));
            var below = house.regions().stream()
                    .filter(other -> region.code().equals(other.parentCode()))
                    .map(other -> house.call(() -> FIGURES.now("worker", year, other.path()))
                            .within(other.path()))
                    .reduce(answer.own(region.path()), Figures::plus);
            assertThat(answer.within(region.path())).as(region.fullName()).isEqualTo(below);
        }
    }

    private static Map<String, Figures> figures(YearHouse house, int year) {
        var root = house.regions().getFirst().path();
        var answer = house.call(() -> FIGURES.now("worker", year, root));
        assertThat(answer.moment().behind()).isFalse();
        var there = new HashMap<>(answer.byRegion());
        there.values().removeIf(Figures.NONE::equals);
        return there;
    }
}
