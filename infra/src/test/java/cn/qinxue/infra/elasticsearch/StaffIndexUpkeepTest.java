package cn.qinxue.infra.elasticsearch;

import static cn.qinxue.infra.elasticsearch.SearchHouse.JIANGSU;
import static cn.qinxue.infra.elasticsearch.SearchHouse.WORKER;
import static cn.qinxue.infra.elasticsearch.SearchHouse.await;
import static cn.qinxue.infra.elasticsearch.SearchHouse.bean;
import static cn.qinxue.infra.elasticsearch.SearchHouse.employer;
import static cn.qinxue.infra.elasticsearch.SearchHouse.found;
import static cn.qinxue.infra.elasticsearch.SearchHouse.number;
import static cn.qinxue.infra.elasticsearch.SearchHouse.person;
import static cn.qinxue.infra.elasticsearch.SearchHouse.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.SearchRenewals;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffHits;
import cn.qinxue.services.search.StaffIndex;
import cn.qinxue.services.search.StaffIndexing;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The index stays true, whatever changes and whatever dies. */
class StaffIndexUpkeepTest {
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath SUZHOU = new RegionPath("320000/320500/");

    /** On an idle machine it is a tenth of a second; less than a round, so that an unheard bell shows. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final StaffQuery EVERYBODY = StaffQuery.everybody(WORKER);

    /** People by SQL alone, as an import does it: by the hundred in one statement. */
    private static final String ADD = """
            INSERT INTO staff (programme, name, id_number_cipher, id_number_hash, id_number_tail, gender,
                               employment_kind, employer, region_path, office_path, due_from, state)
            SELECT 'worker', '批量' || n, ''::bytea, sha256((n || '%1$s')::bytea), lpad((n %% 10000)::text, 4, '0'),
                   'MALE', 'ESTABLISHED', e.id, e.region_path, e.office_path, 2026, 'NOT_ACTIVATED'
            FROM generate_series(1, %2$d) n, employer e WHERE e.name = '%1$s'""";

    private static StaffIndexing indexing() {
        return bean(StaffIndexing.class);
    }

    private static Employer two(Tenant tenant) {
        return Tenancy.call(tenant, () -> {
            employer("苏州高级中学", "320505", null);
            return employer("海安高级中学", "320685", null);
        });
    }

    @Test
    void changesAreFoundAtOnce() {
        var tenant = TestHouse.openTenant("index-live");
        var school = two(tenant);
        var keeper = new StaffIndexKeeper(indexing(), bean(Tenants.class), bean(TenantPools.class));
        keeper.start();
        try {
            Tenancy.run(tenant, () -> {
                await(Duration.ofMinutes(1), () -> bean(StaffIndex.class).filled());
                var staff = person("张三丰", school, 1, null, null);
                await(SOON, () -> found(JIANGSU, EVERYBODY.saying("zsf")).equals(List.of("张三丰@海安")));
                var renamed = SearchHouse.details("李四光", school, 1, null, null);
                bean(StaffRecords.class).change(JIANGSU, staff.id(), staff.version(), false, renamed);
                await(SOON, () -> found(JIANGSU, EVERYBODY.saying("lisiguang")).size() == 1);
                assertThat(found(JIANGSU, EVERYBODY.saying("zsf"))).isEmpty();
            });
        } finally {
            keeper.stop();
        }
    }

    @Test
    void theMoveAndTheNewNameOfAUnitReachAllItsPeople() {
        var tenant = TestHouse.openTenant("index-move");
        var school = two(tenant);
        Tenancy.run(tenant, () -> {
            sql(ADD.formatted("海安高级中学", 300));
            indexing().keepUp();
            assertThat(total(NANTONG, EVERYBODY.saying("海安"))).isEqualTo(300);
            assertThat(number("SELECT count(*) FROM staff_change")).isZero();

            var moved = new EmployerDetails("苏州实验中学", "320505", null);
            bean(Employers.class).change(SearchHouse.OFFICE, school.id(), school.version(), moved);
            assertThat(number("SELECT count(*) FROM staff_change WHERE staff IS NOT NULL"))
                    .isEqualTo(300);
            assertThat(number("SELECT count(*) FROM staff_change WHERE employer IS NOT NULL"))
                    .isEqualTo(1);
            var lagging = bean(StaffSearch.class).find(NANTONG, EVERYBODY, Slice.at(0, 50));
            assertThat(lagging.indexAway()).isFalse();
            assertThat(lagging.staff())
                    .as("an index that lags shows nobody outside the scope")
                    .isEmpty();
            indexing().catchUp();
            assertThat(total(NANTONG, EVERYBODY)).isZero();
            assertThat(total(SUZHOU, EVERYBODY.saying("实验中学"))).isEqualTo(300);
        });
    }

    @Test
    void onlyChangesThatAreIndexedAreNoted() {
        var tenant = TestHouse.openTenant("index-noted");
        two(tenant);
        Tenancy.run(tenant, () -> {
            sql(ADD.formatted("海安高级中学", 10));
            sql("DELETE FROM staff_change");
            sql("UPDATE staff SET email = 'a@example.cn', version = version + 1");
            assertThat(number("SELECT count(*) FROM staff_change")).isZero();
            sql("UPDATE staff SET level = 'SENIOR' WHERE name IN ('批量1', '批量2')");
            assertThat(number("SELECT count(*) FROM staff_change")).isEqualTo(2);
            sql("DELETE FROM staff WHERE name = '批量3'");
            assertThat(number("SELECT count(*) FROM staff_change")).isEqualTo(3);
        });
    }

    @Test
    void afterTenThousandRandomChangesIndexAndDatabaseAgree() {
        var tenant = TestHouse.openTenant("index-random");
        two(tenant);
        Tenancy.run(tenant, () -> {
            indexing().keepUp();
            sql(ADD.formatted("海安高级中学", 2_000));
            sql(ADD.formatted("苏州高级中学", 2_000));
            var stopped = new AtomicBoolean();
            var teller = CompletableFuture.runAsync(() -> Tenancy.run(tenant, () -> {
                while (!stopped.get()) {
                    indexing().catchUp();
                }
            }));
            var other = CompletableFuture.runAsync(() -> Tenancy.run(tenant, () -> {
                while (!stopped.get()) {
                    indexing().catchUp();
                }
            }));
            int changed = 4_000 + randomChanges(6_000);
            stopped.set(true);
            CompletableFuture.allOf(teller, other).join();
            indexing().catchUp();
            assertThat(changed).isGreaterThanOrEqualTo(10_000);
            assertAgreed();
            assertThat(indexing().compare()).isZero();
        });
    }

    private static int randomChanges(int most) {
        var random = new Random(7);
        int changed = 0;
        while (changed < most) {
            var some = "id IN (SELECT id FROM staff ORDER BY hashtext(id::text || '%d') LIMIT %d)"
                    .formatted(random.nextInt(), 1 + random.nextInt(60));
            changed += switch (random.nextInt(5)) {
                case 0 -> sql("UPDATE staff SET name = '改名" + random.nextInt(100) + "' WHERE " + some);
                case 1 -> sql("UPDATE staff SET level = 'SENIOR' WHERE level IS NULL AND " + some);
                case 2 -> sql("DELETE FROM staff WHERE " + some.replaceAll("LIMIT \\d+", "LIMIT 5"));
                case 3 -> sql("""
                            UPDATE staff s SET employer = e.id, region_path = e.region_path, office_path = e.office_path
                            FROM employer e WHERE e.id <> s.employer AND s.""" + some);
                default ->
                    sql("UPDATE employer SET name = left(name, 2) || '学校" + random.nextInt(1000)
                                    + "' WHERE id IN (SELECT id FROM employer ORDER BY random() LIMIT 1)")
                            * 100;
            };
        }
        return changed;
    }

    /** Whoever the database holds the index finds, and nobody else: by scope, by unit and in all. */
    private static void assertAgreed() {
        for (var scope : List.of(JIANGSU, NANTONG, SUZHOU)) {
            for (var text : List.of("", "学校", "改名7", "批量")) {
                var query = EVERYBODY.saying(text);
                assertThat(everyId(bean(StaffSearch.class), scope, query))
                        .as(scope + text)
                        .isEqualTo(everyId(TestHouse.bean(StaffSearch.class), scope, query));
                assertThat(find(bean(StaffSearch.class), scope, query).facets())
                        .isEqualTo(find(TestHouse.bean(StaffSearch.class), scope, query)
                                .facets());
            }
        }
    }

    private static StaffHits find(StaffSearch search, RegionPath scope, StaffQuery query) {
        return search.find(scope, query, Slice.at(0, 1));
    }

    private static List<UUID> everyId(StaffSearch search, RegionPath scope, StaffQuery query) {
        List<UUID> ids = new ArrayList<>();
        search.each(scope, query, portion -> portion.forEach(found -> ids.add(found.id())));
        return ids;
    }

    private static long total(RegionPath scope, StaffQuery query) {
        return bean(StaffSearch.class).find(scope, query, Slice.at(0, 1)).total();
    }

    @Test
    void pagesGoOnBeyondTenThousandByCursorAndByNumber() {
        var tenant = TestHouse.openTenant("index-deep");
        two(tenant);
        Tenancy.run(tenant, () -> {
            sql(ADD.formatted("海安高级中学", 10_500));
            indexing().keepUp();
            var search = bean(StaffSearch.class);
            for (var query : List.of(EVERYBODY, EVERYBODY.saying("piliang"))) {
                List<FoundStaff> walked = new ArrayList<>();
                @Nullable String cursor = null;
                do {
                    var hits = search.find(JIANGSU, query, new Slice(0, 1_000, cursor));
                    assertThat(hits.total()).isEqualTo(10_500);
                    walked.addAll(hits.staff());
                    cursor = hits.next();
                } while (cursor != null);
                assertThat(new HashSet<>(walked)).hasSize(10_500);
                assertThat(search.find(JIANGSU, query, Slice.at(10_480, 50)).staff())
                        .isEqualTo(walked.subList(10_480, 10_500));
                assertThat(search.find(JIANGSU, query, Slice.at(20_000, 50)).staff())
                        .isEmpty();
                assertThat(everyId(search, JIANGSU, query))
                        .isEqualTo(walked.stream().map(FoundStaff::id).toList());
            }
        });
    }

    @Test
    void aRebuildWhileChangesGoOnLosesNoneAndIsNeverSeen() {
        var tenant = TestHouse.openTenant("index-rebuild");
        two(tenant);
        Tenancy.run(tenant, () -> {
            sql(ADD.formatted("海安高级中学", 3_000));
            indexing().keepUp();
            var stopped = new AtomicBoolean();
            var changes = CompletableFuture.runAsync(() -> Tenancy.run(tenant, () -> {
                while (!stopped.get()) {
                    randomChanges(100);
                    indexing().catchUp();
                }
            }));
            var looks = CompletableFuture.supplyAsync(() -> Tenancy.call(tenant, () -> {
                List<Long> totals = new ArrayList<>();
                while (!stopped.get()) {
                    var hits = bean(StaffSearch.class).find(JIANGSU, EVERYBODY, Slice.at(0, 1));
                    totals.add(hits.indexAway() ? -1 : hits.total());
                }
                return totals;
            }));
            for (int time = 0; time < 3; time++) {
                assertThat(indexing().rebuild()).isPositive();
            }
            stopped.set(true);
            changes.join();
            assertThat(looks.join()).hasSizeGreaterThan(3).allMatch(total -> total > 2_000);
            indexing().catchUp();
            assertAgreed();
            assertThat(bean(StaffIndex.class).sets()).hasSize(1);
        });
    }

    @Test
    void anOperatorHasTheIndexOfOneProvinceBuiltAnew() {
        var tenant = TestHouse.openTenant("index-renewal");
        var neighbour = TestHouse.openTenant("index-renewal-neighbour");
        var theirs = Tenancy.call(neighbour, StaffIndexUpkeepTest::filledSets);
        var before = Tenancy.call(tenant, () -> {
            two(tenant);
            sql(ADD.formatted("海安高级中学", 30));
            return filledSets();
        });
        var operator = new Operator(UUID.randomUUID(), "运营");
        assertThat(bean(SearchRenewals.class).begin(tenant.code(), "恢复了备份", operator))
                .isEqualTo(SearchRenewals.Outcome.BEGUN);
        Tenancy.run(tenant, () -> {
            await(
                    Duration.ofMinutes(1),
                    () -> bean(StaffIndex.class).sets().stream().noneMatch(before::contains));
            assertThat(total(JIANGSU, EVERYBODY)).isEqualTo(30);
        });
        Tenancy.run(neighbour, () -> assertThat(bean(StaffIndex.class).sets()).isEqualTo(theirs));
        assertThatThrownBy(() -> bean(SearchRenewals.class).begin("nowhere", "试试", operator))
                .isInstanceOf(NotFound.class);
    }

    private static List<String> filledSets() {
        indexing().keepUp();
        return bean(StaffIndex.class).sets();
    }

    @Test
    void theComparisonFindsAndMendsWhatDiffers() {
        var tenant = TestHouse.openTenant("index-mend");
        two(tenant);
        Tenancy.run(tenant, () -> {
            sql(ADD.formatted("海安高级中学", 500));
            indexing().keepUp();
            sql("UPDATE staff SET name = '没说' WHERE name IN ('批量1', '批量2')");
            sql("DELETE FROM staff WHERE name IN ('批量3', '批量4')");
            sql(ADD.formatted("苏州高级中学", 3));
            sql("DELETE FROM staff_change");
            assertThat(indexing().compare()).isEqualTo(7);
            assertAgreed();
            assertThat(indexing().compare()).isZero();
        });
    }

    @Test
    void whileItIsAwayTheDatabaseAnswersAndSaysSoAndChangesWait() {
        var tenant = TestHouse.openTenant("index-away");
        var school = two(tenant);
        var settings = TestDatabase.settings();
        settings.put("qinxue.elasticsearch.url", "http://127.0.0.1:1");
        try (var context = ApplicationContext.run(settings, "test")) {
            Tenancy.run(tenant, () -> {
                person("张三丰", school, 1, null, null);
                var search = context.getBean(StaffSearch.class);
                var hits = search.find(JIANGSU, EVERYBODY.saying("三丰"), Slice.at(0, 20));
                assertThat(hits.indexAway()).isTrue();
                assertThat(hits.staff()).extracting(FoundStaff::name).containsExactly("张三丰");
                assertThat(everyId(search, JIANGSU, EVERYBODY.saying("三丰"))).hasSize(1);
                assertThatThrownBy(context.getBean(StaffIndexing.class)::keepUp).isInstanceOf(StaffIndex.Away.class);
                assertThat(number("SELECT count(*) FROM staff_change")).isEqualTo(1);
                indexing().keepUp();
                assertThat(found(JIANGSU, EVERYBODY.saying("zsf"))).hasSize(1);
            });
        }
    }

    @Test
    void aNodeKilledInTheMiddleComesBackAndIsToldTheRest() {
        var tenant = TestHouse.openTenant("index-kill");
        two(tenant);
        Tenancy.run(tenant, () -> {
            indexing().keepUp();
            var keeper = new StaffIndexKeeper(indexing(), bean(Tenants.class), bean(TenantPools.class));
            keeper.start();
            try {
                for (int portion = 0; portion < 20; portion++) {
                    sql(ADD.formatted("海安高级中学", 500).replace("|| '海安", "|| '/" + portion + "海安"));
                    if (portion == 10) {
                        var node = (EmbeddedElasticsearch) bean(Elasticsearch.class);
                        Objects.requireNonNull(node.handle()).destroyForcibly();
                    }
                }
                var meanwhile = bean(StaffSearch.class).find(JIANGSU, EVERYBODY, Slice.at(0, 1));
                assertThat(meanwhile.staff()).hasSize(1);
                await(Duration.ofMinutes(3), () -> waiting() == 0 && totalOrNone() == 10_000);
            } finally {
                keeper.stop();
            }
            assertThat(indexing().compare()).isZero();
            assertAgreed();
        });
    }

    private static long waiting() {
        return number("SELECT count(*) FROM staff_change");
    }

    private static long totalOrNone() {
        var hits = bean(StaffSearch.class).find(JIANGSU, EVERYBODY, Slice.at(0, 1));
        return hits.indexAway() ? -1 : hits.total();
    }
}
