package cn.qinxue.infra.tenancy;

import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.ProvinceOpening;
import cn.qinxue.services.province.ProvinceOpening.Outcome;
import cn.qinxue.services.province.ProvinceRequest;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.Durations;
import cn.qinxue.testbase.TestHouse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * P7: provinces opened as an operator does it, each with its region tree, policy, classes and administrator, from the
 * request to the first page that could be served, against opening as many tenants with empty tables.
 */
class OpeningBenchmark {
    private static final double ASKED_SECONDS = 5;
    private static final List<String> DIVISIONS = List.of("330000", "440000", "510000", "370000", "410000");

    @Test
    void provincesWithTheirRegionTrees() {
        TestHouse.openTenant("warm");
        var empty = new Durations();
        for (int number = 0; number < DIVISIONS.size(); number++) empty.time(() -> TestHouse.openTenant("empty"));
        var took = new ArrayList<Duration>();
        long regions = 0;
        for (var division : DIVISIONS) {
            var opened = opened(division);
            took.add(opened.took());
            regions += Tenancy.call(
                    opened.tenant(),
                    () -> TestHouse.bean(Regions.class).tree().all().size());
        }
        double slowest = took.stream().mapToLong(Duration::toMillis).max().orElseThrow() / 1e3;
        BenchmarkTable.add(
                "P7",
                "%d provinces of %d regions on average opened; ratio: the slowest to 5 s"
                        .formatted(DIVISIONS.size(), regions / DIVISIONS.size()),
                "empty " + empty,
                "slowest %.2f s".formatted(slowest),
                slowest / ASKED_SECONDS);
    }

    private static Outcome.Opened opened(String division) {
        var request = Map.of(
                "code", "bench-" + division,
                "divisionCode", division,
                "host", "bench-" + division + ".localhost",
                "seal", "省",
                "accent", "#1d5486",
                "hotline", "0571-0000 1201",
                "officeHours", "工作日 9:00–17:00",
                "organiser", "省工勤人员考核办公室",
                "template", "jiangsu",
                "administratorName", "林晓");
        var outcome = TestHouse.bean(ProvinceOpening.class)
                .open(
                        ProvinceRequest.of(
                                key -> key.equals("administratorAccount") ? "Office1" : request.get(key),
                                LocalDate.now()),
                        new Operator(UUID.randomUUID(), "运营值班"));
        if (outcome instanceof Outcome.Opened opened) return opened;
        throw new IllegalStateException("Not opened: " + outcome);
    }
}
