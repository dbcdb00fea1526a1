package cn.qinxue.infra.elasticsearch;

import cn.qinxue.infra.demonstration.DemonstrationPeople;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffIndexing;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.Durations;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.testbase.TestSearch;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * P4: one search of an office (region scope, a word, counts by region, level, trade, unit and state, twenty people with
 * names in place of ids) against the bare query, which is the same question put to Elasticsearch and its answer read.
 */
class SearchBenchmark {
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 1_000);
    private static final int WARMING = 300;

    private record Asked(String kind, RegionPath scope, StaffQuery query) {}

    @Test
    void searchAgainstTheBareQuery() {
        var settings = TestDatabase.settings();
        settings.putAll(TestSearch.settings());
        settings.put("qinxue.elasticsearch.heap", "512m");
        settings.put("qinxue.elasticsearch.options", "");
        try (var context = ApplicationContext.run(settings, "test")) {
            SearchHouse.await(Duration.ofMinutes(3), () -> SearchHouse.up(context));
            var tenant = TestHouse.openTenant("search-bench");
            Tenancy.run(tenant, () -> measure(context));
        }
    }

    private static void measure(ApplicationContext context) {
        long start = System.nanoTime();
        context.getBean(DemonstrationPeople.class)
                .load(new DemonstrationPeople.Plan("worker", JIANGSU, true, PEOPLE, 7, 2024));
        long loaded = System.nanoTime();
        context.getBean(StaffIndexing.class).rebuild();
        long built = System.nanoTime();
        System.out.printf(
                "%,d people made in %d s, index built in %d s%n",
                PEOPLE, (loaded - start) / 1_000_000_000, (built - loaded) / 1_000_000_000);
        context.getBean(StaffIndexing.class).catchUp();
        System.out.printf("change log told in %d s%n", (System.nanoTime() - built) / 1_000_000_000);
        var asked = questions(context);
        run(context, asked.subList(0, WARMING));
        report(run(context, asked.subList(WARMING, asked.size())));
    }

    private static Map<String, Durations[]> run(ApplicationContext context, List<Asked> questions) {
        var search = context.getBean(StaffSearch.class);
        var cluster = context.getBean(Elasticsearch.class).cluster();
        var alias = context.getBean(StaffIndexSets.class).alias();
        Map<String, Durations[]> durations = new LinkedHashMap<>();
        int number = 0;
        for (var asked : questions) {
            var kind =
                    durations.computeIfAbsent(asked.kind(), name -> new Durations[] {new Durations(), new Durations()});
            var sought = search.sought(asked.query());
            Runnable bare = () -> kind[0].time(() -> cluster.ask(client -> client.search(
                    ElasticsearchStaffIndex.request(asked.scope(), sought, Slice.at(0, 20))
                            .index(alias)
                            .build(),
                    Void.class)));
            Runnable whole = () -> kind[1].time(() -> search.find(asked.scope(), asked.query(), Slice.at(0, 20)));
            // Who asks second finds warm caches; so they take turns.
            (number % 2 == 0 ? bare : whole).run();
            (number++ % 2 == 0 ? whole : bare).run();
        }
        return durations;
    }

    private static void report(Map<String, Durations[]> durations) {
        var bare = new Durations();
        var whole = new Durations();
        durations.forEach((kind, both) -> {
            System.out.printf("%-28s bare %s, search %s%n", kind, both[0], both[1]);
            bare.addAll(both[0]);
            whole.addAll(both[1]);
        });
        BenchmarkTable.add(
                "P4",
                "%,d people, %,d searches by name, pinyin, initials, unit and region, with counts"
                        .formatted(PEOPLE, ROUNDS),
                bare.toString(),
                whole.toString(),
                whole.percentile(95) / bare.percentile(95));
    }

    /** What offices ask: mostly cities and counties, sometimes the province. */
    private static List<Asked> questions(ApplicationContext context) {
        var random = new Random(11);
        var regions = context.getBean(Regions.class).tree().all();
        var cities = regions.stream()
                .filter(region -> region.kind() == RegionKind.CITY)
                .toList();
        var counties = regions.stream()
                .filter(region -> region.kind() == RegionKind.COUNTY)
                .toList();
        var known = context.getBean(StaffSearch.class)
                .find(JIANGSU, StaffQuery.everybody("worker"), Slice.at(PEOPLE / 2, 1_000))
                .staff();
        List<Asked> asked = new ArrayList<>();
        while (asked.size() < ROUNDS + WARMING) {
            var person = known.get(random.nextInt(known.size()));
            var city = cities.get(random.nextInt(cities.size()));
            var county = counties.get(random.nextInt(counties.size()));
            asked.add(question(asked.size() % 10, person, city, county));
        }
        return asked;
    }

    private static Asked question(int kind, FoundStaff person, Region city, Region county) {
        var everybody = StaffQuery.everybody("worker");
        var name = person.name();
        var unit = person.employer().substring(Math.max(0, person.employer().length() - 4));
        return switch (kind) {
            case 0, 1 -> new Asked("city, surname", city.path(), everybody.saying(name.substring(0, 1)));
            case 2, 3 -> new Asked("city, name", city.path(), everybody.saying(name));
            case 4 -> new Asked("county, unit", county.path(), everybody.saying(unit));
            case 5 -> new Asked("city, pinyin", city.path(), everybody.saying("zhang"));
            case 6 -> new Asked("city, initials", city.path(), everybody.saying("wj"));
            case 7 -> new Asked("county, everybody", county.path(), everybody);
            case 8 -> new Asked("province, name", JIANGSU, everybody.saying(name));
            default ->
                new Asked(
                        "city in the province, unit",
                        JIANGSU,
                        everybody.saying(unit).within(StaffFilter.inRegion(city.path())));
        };
    }
}
