package cn.qinxue.services.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.search.StaffFacets.RegionCount;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without an index at all. */
class DatabaseSearchTest {
    private static final StaffSearch SEARCH = TestHouse.bean(StaffSearch.class);
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    private static final RegionPath SUZHOU = new RegionPath("320000/320500/");
    private static Tenant home;

    @BeforeAll
    static void fill() {
        home = TestHouse.openTenant("search");
        Tenancy.run(home, DatabaseSearchTest::people);
        Tenancy.run(TestHouse.openTenant("search-neighbour"), DatabaseSearchTest::people);
    }

    private static void people() {
        var cook = ((Trades.Outcome.Saved)
                        TestHouse.bean(Trades.class).add(Officers.at(JIANGSU), "T030", "炊事员", "餐饮服务"))
                .trade();
        var school = employer("海安高级中学", "320685");
        var office = employer("南通市机关事务管理局", "320600-ZZ");
        var suzhou = employer("苏州高级中学", "320505");
        add("张三丰", school, "001", SkillLevel.SENIOR, "13900010001", cook);
        add("张三", office, "002", SkillLevel.JUNIOR, "13900010002", cook);
        add("王张三", school, "003", SkillLevel.SENIOR, null, null);
        add("张三", suzhou, "004", SkillLevel.SENIOR, "13900010004", null);
    }

    private static Employer employer(String name, String region) {
        return ((Employers.Outcome.Saved) TestHouse.bean(Employers.class)
                        .create(Officers.at(JIANGSU), new EmployerDetails(name, region, null)))
                .employer();
    }

    private static void add(
            String name,
            Employer employer,
            String order,
            SkillLevel level,
            @Nullable String mobile,
            @Nullable Trade trade) {
        var details = new StaffDetails(
                name,
                idNumber(order),
                null,
                EmploymentKind.ESTABLISHED,
                trade == null ? null : trade.id(),
                level,
                employer.id(),
                new Contact(mobile, null, null, null));
        var outcome = TestHouse.bean(StaffRecords.class).add(JIANGSU, "worker", 2026, false, details);
        assertThat(outcome).isInstanceOf(StaffRecords.Outcome.Saved.class);
    }

    private static String idNumber(String order) {
        var digits = "99010119900307" + order;
        return digits + IdNumber.checkCharacter(digits);
    }

    private static List<String> names(RegionPath scope, StaffQuery query) {
        return Tenancy.call(
                home,
                () -> SEARCH.find(scope, query, Slice.at(0, 20)).staff().stream()
                        .map(found -> found.name() + "@" + found.employer().substring(0, 2))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "320000/,               张三,            张三@苏州 张三@南通 张三丰@海安 王张三@海安",
        "320000/320600/,        张三,            张三@南通 张三丰@海安 王张三@海安",
        "320000/320600/320685/, 张三,            张三丰@海安 王张三@海安",
        "320000/320600/,        三丰,            张三丰@海安",
        "320000/320600/,        张三 高级中学,   张三丰@海安 王张三@海安",
        "320000/,               机关事务,        张三@南通",
        "320000/320600/,        139 0001 0001,   张三丰@海安",
        "320000/320600/,        13900010004,     ''",
        "320000/,               13900010004,     张三@苏州",
        "320000/,               zhangsan,        ''",
        "320000/,               李四,            ''",
        "320000/,               %,               ''",
    })
    void findsByTheOneBox(String scope, String text, String expected) {
        assertThat(String.join(
                        " ",
                        names(
                                new RegionPath(scope),
                                StaffQuery.everybody("worker").saying(text))))
                .isEqualTo(expected);
    }

    @Test
    void findsByTheIdNumberWholeOrItsEnd() {
        var number = idNumber("004");
        assertThat(names(JIANGSU, StaffQuery.everybody("worker").saying(number)))
                .containsExactly("张三@苏州");
        assertThat(names(JIANGSU, StaffQuery.everybody("worker").saying(number.substring(14))))
                .containsExactly("张三@苏州");
        assertThat(names(NANTONG, StaffQuery.everybody("worker").saying(number)))
                .isEmpty();
        assertThat(names(JIANGSU, StaffQuery.everybody("other").saying(number))).isEmpty();
        var exactly = new StaffQuery("worker", new StaffWords("", "张三", number), StaffFilter.NONE);
        assertThat(names(JIANGSU, exactly)).containsExactly("张三@苏州");
    }

    @Test
    void countsWhatOtherChoicesWouldGiveAndSaysWhoAnswered() {
        Tenancy.run(home, () -> {
            var seniors = new StaffFilter(null, null, Set.of(SkillLevel.SENIOR), null, null, Set.of());
            var hits = SEARCH.find(NANTONG, StaffQuery.everybody("worker").within(seniors), Slice.at(0, 20));
            assertThat(hits.total()).isEqualTo(2);
            assertThat(hits.indexAway()).isTrue();
            assertThat(hits.facets().levels())
                    .containsEntry(SkillLevel.SENIOR, 2L)
                    .containsEntry(SkillLevel.JUNIOR, 1L);
            assertThat(hits.facets().regions())
                    .filteredOn(count -> count.count() > 0)
                    .extracting(count -> count.region().name(), RegionCount::count)
                    .containsExactly(tuple("南通市", 2L), tuple("海安市", 2L));
            assertThat(hits.facets().trades())
                    .extracting(count -> count.trade().name(), StaffFacets.TradeCount::count)
                    .containsExactly(tuple("炊事员", 1L));
            assertThat(hits.facets().employers())
                    .extracting(StaffFacets.EmployerCount::name)
                    .containsExactly("海安高级中学");
            assertThat(hits.facets().states()).containsEntry(StaffState.NOT_ACTIVATED, 2L);
        });
    }

    @Test
    void filtersByRegionTradeStateAndUnit() {
        var everybody = StaffQuery.everybody("worker");
        assertThat(names(JIANGSU, everybody.within(StaffFilter.inRegion(HAIAN))))
                .hasSize(2);
        assertThat(names(NANTONG, everybody.within(StaffFilter.inRegion(SUZHOU))))
                .isEmpty();
        var cooks = new StaffFilter(null, NANTONG, Set.of(), cookOf(home), null, Set.of(StaffState.NOT_ACTIVATED));
        assertThat(names(JIANGSU, everybody.within(cooks))).containsExactly("张三@南通", "张三丰@海安");
        var active = new StaffFilter(null, null, Set.of(), null, null, Set.of(StaffState.ACTIVE));
        assertThat(names(JIANGSU, everybody.within(active))).isEmpty();
    }

    private static UUID cookOf(Tenant tenant) {
        return Tenancy.call(tenant, () -> TestHouse.bean(Trades.class).byName("炊事员"))
                .orElseThrow()
                .id();
    }

    @Test
    void turnsPagesByCursorAndReadsTheWholeOut() {
        Tenancy.run(home, () -> {
            var query = StaffQuery.everybody("worker").saying("张三");
            var walked = walked(query);
            assertThat(walked).hasSize(4).doesNotHaveDuplicates().isEqualTo(read(JIANGSU, query));
            assertThat(SEARCH.find(JIANGSU, query, Slice.at(3, 20)).staff()).containsExactly(walked.getLast());
            assertThat(SEARCH.find(JIANGSU, query, Slice.after("gibberish", 20)).staff())
                    .hasSize(4);
        });
    }

    @Test
    void withoutWordsTheWholeIsReadUnitByUnitInTheSameOrder() {
        Tenancy.run(home, () -> {
            var everybody = StaffQuery.everybody("worker");
            assertThat(walked(everybody)).hasSize(4).isEqualTo(read(JIANGSU, everybody));
            assertThat(read(HAIAN, everybody)).extracting(FoundStaff::region).containsOnly("江苏省/南通市/海安市");
            assertThat(read(new RegionPath("320000/320100/"), everybody)).isEmpty();
        });
    }

    private static List<FoundStaff> walked(StaffQuery query) {
        List<FoundStaff> walked = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var hits = SEARCH.find(JIANGSU, query, new Slice(0, 2, cursor));
            walked.addAll(hits.staff());
            cursor = hits.next();
        } while (cursor != null);
        return walked;
    }

    private static List<FoundStaff> read(RegionPath scope, StaffQuery query) {
        List<FoundStaff> read = new ArrayList<>();
        SEARCH.each(scope, query, read::addAll);
        return read;
    }
}
