package cn.qinxue.infra.elasticsearch;

import static cn.qinxue.infra.elasticsearch.SearchHouse.JIANGSU;
import static cn.qinxue.infra.elasticsearch.SearchHouse.WORKER;
import static cn.qinxue.infra.elasticsearch.SearchHouse.employer;
import static cn.qinxue.infra.elasticsearch.SearchHouse.found;
import static cn.qinxue.infra.elasticsearch.SearchHouse.idNumber;
import static cn.qinxue.infra.elasticsearch.SearchHouse.mobile;
import static cn.qinxue.infra.elasticsearch.SearchHouse.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffFacets;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffIndexing;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.search.StaffWords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of query on a real node, among namesakes in a sibling region and in a neighbour tenant. */
class StaffIndexQueriesTest {
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath SUZHOU = new RegionPath("320000/320500/");
    private static Tenant home;

    @BeforeAll
    static void fill() {
        home = TestHouse.openTenant("index");
        var neighbour = TestHouse.openTenant("index-neighbour");
        for (var tenant : new Tenant[] {home, neighbour}) {
            Tenancy.run(tenant, () -> {
                people();
                SearchHouse.bean(StaffIndexing.class).keepUp();
            });
        }
    }

    private static void people() {
        var trade = ((Trades.Outcome.Saved)
                        SearchHouse.bean(Trades.class).add(SearchHouse.OFFICE, "T030", "炊事员", "餐饮服务"))
                .trade();
        var haian = employer("海安高级中学", "320685", null);
        var bodies = employer("南通市机关事务管理局", "320600-ZZ", null);
        var university = employer("省属南通大学", "320000-ZZ", "320600");
        var suzhou = employer("苏州高级中学", "320505", null);
        person("张三丰", haian, 1001, SkillLevel.SENIOR, trade.id());
        person("张三", bodies, 1002, SkillLevel.JUNIOR, trade.id());
        person("王张三", haian, 1003, SkillLevel.SENIOR, null);
        person("单小曾", haian, 1004, SkillLevel.SENIOR, null);
        person("仇英", bodies, 1005, SkillLevel.TECHNICIAN, null);
        person("解珍", university, 1006, SkillLevel.JUNIOR, null);
        person("区菊", university, 1007, null, null);
        person("查良", haian, 1008, null, null);
        person("曾国", haian, 1009, null, null);
        person("朴树", haian, 1010, null, null);
        person("缪红", haian, 1011, null, null);
        person("覃勇", haian, 1012, null, null);
        person("单于飞", haian, 1013, null, null);
        person("冼星", haian, 1014, null, null);
        person("吕布", haian, 1015, null, null);
        person("阿依古丽·买买提", haian, 1016, null, null);
        person("𠮷野", haian, 1017, null, null);
        person("张三", suzhou, 2001, SkillLevel.SENIOR, trade.id());
        person("单小曾", suzhou, 2002, SkillLevel.SENIOR, null);
        person("仇英", suzhou, 2003, null, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "320000/,               张三,              张三@苏州 张三@南通 张三丰@海安 王张三@海安",
                "320000/320600/,        张三,              张三@南通 张三丰@海安 王张三@海安",
                "320000/320600/320685/, 张三,              张三丰@海安 王张三@海安",
                "320000/320600/,        三丰,              张三丰@海安",
                "320000/320600/,        zhangsanfeng,      张三丰@海安",
                "320000/320600/,        ZhangSanFeng,      张三丰@海安",
                "320000/320600/,        zhang san feng,    张三丰@海安",
                "320000/320600/,        zhang san,         张三@南通 张三丰@海安 王张三@海安",
                "320000/320600/,        zhangsanf,         张三丰@海安",
                "320000/320600/,        zsf,               张三丰@海安",
                "320000/320600/,        zs,                张三@南通 张三丰@海安",
                "320000/320600/,        zhangsf,           张三丰@海安",
                "320000/320600/,        张sanfeng,         张三丰@海安",
                "320000/320600/,        张sf,              张三丰@海安",
                "320000/320600/,        zhang三,           张三@南通 张三丰@海安",
                "320000/320600/,        sanfeng,           张三丰@海安",
                "320000/320600/,        shanxiaozeng,      单小曾@海安",
                "320000/320600/,        danxiaozeng,       单小曾@海安",
                "320000/320600/,        qiuying,           仇英@南通",
                "320000/320600/,        xiezhen,           解珍@省属",
                "320000/320600/,        ouju,              区菊@省属",
                "320000/320600/,        zhaliang,          查良@海安",
                "320000/320600/,        zengguo,           曾国@海安",
                "320000/320600/,        piaoshu,           朴树@海安",
                "320000/320600/,        miaohong,          缪红@海安",
                "320000/320600/,        qinyong,           覃勇@海安",
                "320000/320600/,        tanyong,           覃勇@海安",
                "320000/320600/,        chanyufei,         单于飞@海安",
                "320000/320600/,        xianxing,          冼星@海安",
                "320000/320600/,        lvbu,              吕布@海安",
                "320000/320600/,        lübu,              吕布@海安",
                "320000/320600/,        lubu,              吕布@海安",
                "320000/320600/,        ayiguli,           阿依古丽·买买提@海安",
                "320000/320600/,        阿依古丽•买买提,   阿依古丽·买买提@海安",
                "320000/320600/,        买买提,            阿依古丽·买买提@海安",
                "320000/320600/,        𠮷野,              𠮷野@海安",
                "320000/320600/,        机关事务,          仇英@南通 张三@南通",
                "320000/320600/,        张三 高级中学,     张三丰@海安 王张三@海安",
                "320000/320600/,        zhangsan 高级中学, 张三丰@海安 王张三@海安",
                "320000/320600/,        南通大学,          区菊@省属 解珍@省属",
                "320000/,               zhangsan 苏州,     张三@苏州",
                "320000/320500/,        qy,                仇英@苏州",
                "320000/320600/,        李四,              ''",
                "320000/320600/,        lisi,              ''",
                "320000/320600/,        *,                 ''",
                "320000/320600/,        苏州,              ''",
            })
    void findsByTheOneBox(String scope, String text, String expected) {
        Tenancy.run(
                home,
                () -> assertThat(String.join(
                                " ",
                                found(
                                        new RegionPath(scope),
                                        StaffQuery.everybody(WORKER).saying(text))))
                        .isEqualTo(expected));
    }

    @Test
    void findsByNumbersWholeOrTheirEnd() {
        Tenancy.run(home, () -> {
            var everybody = StaffQuery.everybody(WORKER);
            assertThat(found(NANTONG, everybody.saying(idNumber(1005)))).containsExactly("仇英@南通");
            assertThat(found(NANTONG, everybody.saying(" " + idNumber(1005).toLowerCase() + " ")))
                    .containsExactly("仇英@南通");
            assertThat(found(NANTONG, everybody.saying(idNumber(1005).substring(14))))
                    .containsExactly("仇英@南通");
            assertThat(found(NANTONG, everybody.saying(mobile(1005)))).containsExactly("仇英@南通");
            assertThat(found(NANTONG, everybody.saying("100 0000 1005"))).containsExactly("仇英@南通");
            assertThat(found(NANTONG, everybody.saying(idNumber(2003)))).isEmpty();
            assertThat(found(NANTONG, everybody.saying(mobile(2003)))).isEmpty();
            assertThat(found(NANTONG, everybody.saying("仇英 " + idNumber(1005)))).containsExactly("仇英@南通");
            assertThat(found(NANTONG, StaffQuery.everybody("other").saying("仇英")))
                    .isEmpty();
            var exactly = new StaffQuery(WORKER, new StaffWords("", "张三", idNumber(1002)), StaffFilter.NONE);
            assertThat(found(NANTONG, exactly)).containsExactly("张三@南通");
            assertThat(found(SUZHOU, exactly)).isEmpty();
        });
    }

    @Test
    void countsWhatOtherChoicesWouldGive() {
        Tenancy.run(home, () -> {
            var seniors = new StaffFilter(null, null, Set.of(SkillLevel.SENIOR), null, null, Set.of());
            var query = StaffQuery.everybody(WORKER).within(seniors);
            var hits = SearchHouse.bean(StaffSearch.class).find(NANTONG, query, Slice.at(0, 50));
            assertThat(hits.indexAway()).isFalse();
            assertThat(hits.total()).isEqualTo(3);
            assertThat(hits.facets().levels())
                    .containsEntry(SkillLevel.SENIOR, 3L)
                    .containsEntry(SkillLevel.JUNIOR, 2L)
                    .containsEntry(SkillLevel.TECHNICIAN, 1L)
                    .containsEntry(SkillLevel.UNGRADED, 0L);
            assertThat(hits.facets().regions())
                    .filteredOn(count -> count.count() > 0)
                    .extracting(count -> count.region().name(), StaffFacets.RegionCount::count)
                    .containsExactly(tuple("南通市", 3L), tuple("海安市", 3L));
            assertThat(hits.facets().trades())
                    .extracting(StaffFacets.TradeCount::trade, StaffFacets.TradeCount::count)
                    .containsExactly(tuple(cook(), 1L));
            assertThat(hits.facets().employers())
                    .extracting(StaffFacets.EmployerCount::name, StaffFacets.EmployerCount::count)
                    .containsExactly(tuple("海安高级中学", 3L));
            assertThat(hits.facets().states()).containsEntry(StaffState.NOT_ACTIVATED, 3L);
        });
    }

    @Test
    void filtersByRegionOfficeTradeAndState() {
        Tenancy.run(home, () -> {
            var everybody = StaffQuery.everybody(WORKER);
            var provincialBodies = StaffFilter.inRegion(new RegionPath("320000/320000-ZZ/"));
            assertThat(found(NANTONG, everybody.within(provincialBodies))).containsExactly("区菊@省属", "解珍@省属");
            assertThat(found(NANTONG, everybody.within(StaffFilter.inRegion(SUZHOU))))
                    .isEmpty();
            var cooks = new StaffFilter(null, SUZHOU, Set.of(), cook().id(), null, Set.of(StaffState.NOT_ACTIVATED));
            assertThat(found(JIANGSU, everybody.within(cooks))).containsExactly("张三@苏州");
            var active = new StaffFilter(null, null, Set.of(), null, null, Set.of(StaffState.ACTIVE));
            assertThat(found(JIANGSU, everybody.within(active))).isEmpty();
        });
    }

    private static Trade cook() {
        return SearchHouse.bean(Trades.class).byName("炊事员").orElseThrow();
    }

    @Test
    void theIndexAndTheDatabaseAnswerAlikeWhereNoPinyinIsNeeded() {
        Tenancy.run(home, () -> {
            for (var text : new String[] {"", "张三", "张三 中学", "海安", "1005", idNumber(1005), mobile(1001)}) {
                var query = StaffQuery.everybody(WORKER).saying(text);
                var byIndex = SearchHouse.bean(StaffSearch.class).find(NANTONG, query, Slice.at(0, 5));
                var byDatabase = TestHouse.bean(StaffSearch.class).find(NANTONG, query, Slice.at(0, 5));
                assertThat(byIndex.indexAway()).isFalse();
                assertThat(byDatabase.indexAway()).isTrue();
                assertThat(byIndex.staff()).as(text).isEqualTo(byDatabase.staff());
                assertThat(byIndex.total()).isEqualTo(byDatabase.total());
                assertThat(byIndex.facets()).isEqualTo(byDatabase.facets());
                assertThat(byIndex.next()).isEqualTo(byDatabase.next());
            }
        });
    }

    @Test
    void noPersonalNumberIsInTheIndexInClear() {
        Tenancy.run(home, () -> {
            var sets = SearchHouse.bean(StaffIndexSets.class);
            for (var field : new String[] {"idNumber", "idTail", "mobile"}) {
                for (var clear : new String[] {idNumber(1005), idNumber(1005).substring(14), mobile(1005)}) {
                    var found = SearchHouse.bean(Elasticsearch.class)
                            .cluster()
                            .ask(client -> client.count(count -> count.index(sets.alias())
                                    .query(query ->
                                            query.term(term -> term.field(field).value(clear)))));
                    assertThat(found.count()).isZero();
                }
            }
        });
    }
}
