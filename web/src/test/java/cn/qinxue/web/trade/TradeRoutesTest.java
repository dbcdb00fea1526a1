package cn.qinxue.web.trade;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Units;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Workbooks;
import io.micronaut.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps the list of trades, and what each route answers. */
class TradeRoutesTest {
    private static final String LIST = "/office/trades";
    private static Trade theirs;
    private Tenant home;
    private Trade cook;
    private Trade driver;

    @BeforeAll
    static void openTheNeighbour() {
        theirs = Units.trade(TestHouse.openTenant("trade-routes-neighbour"), "T050", "邻省电工", "机电维修");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("trade-routes");
        cook = Units.trade(home, "T030", "炊事员", "餐饮服务");
        driver = Units.trade(home, "T001", "汽车驾驶员", "交通运输");
        var haian = Units.unit(home, "海安机关食堂", "320685", 0);
        var wuxi = Units.unit(home, "无锡机关食堂", "320200", 0);
        Units.person(home, haian.id(), cook.id());
        Units.person(home, haian.id(), cook.id());
        Units.person(home, wuxi.id(), cook.id());
    }

    private Visit at(RegionPath office, OfficeRole role) {
        var account = Offices.administrator(home, office, role, "办事员");
        return new Visit(home)
                .with(Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account)));
    }

    private Visit province() {
        return at(Offices.PROVINCE, OfficeRole.OFFICE_ADMINISTRATOR);
    }

    private static String path(Trade trade) {
        return LIST + "/" + trade.id();
    }

    private static Map<String, String> form(String code, String name) {
        return Map.of("code", code, "name", name, "field", "餐饮服务", "version", "0");
    }

    @Test
    void everyOfficeSeesTheListWithItsOwnPeople() {
        assertThat(body(province().get(LIST)))
                .contains("炊事员的 3 人", "汽车驾驶员", "新增工种")
                .doesNotContain("邻省电工");
        assertThat(body(at(Offices.NANTONG, OfficeRole.OFFICE_ADMINISTRATOR).get(LIST)))
                .contains("炊事员的 2 人", "/office/staff?trade=" + cook.id(), "由省级工考办统一维护")
                .doesNotContain("新增工种", "停用炊事员", "修改炊事员");
        assertThat(body(at(Offices.WUXI, OfficeRole.READ_ONLY).get(LIST))).contains("炊事员的 1 人");
        assertThat(body(province().get(LIST + "?name=t00"))).contains("汽车驾驶员").doesNotContain("炊事员");
        assertThat(body(province().get(LIST + "?state=retired"))).contains("没有找到工种");
    }

    @Test
    void onlyTheProvinceChangesIt() {
        for (var visit : List.of(
                at(Offices.NANTONG, OfficeRole.OFFICE_ADMINISTRATOR), at(Offices.PROVINCE, OfficeRole.READ_ONLY))) {
            assertThat(List.of(
                            visit.get(LIST + "/new"),
                            visit.post(LIST, form("T099", "厨师")),
                            visit.get(path(cook)),
                            visit.post(path(cook), form("T030", "厨师")),
                            visit.get(path(cook) + "/retirement"),
                            visit.post(path(cook) + "/retirement", form("", "")),
                            visit.get(path(cook) + "/reinstatement"),
                            visit.post(path(cook) + "/reinstatement", form("", ""))))
                    .extracting(HttpResponse::code)
                    .containsOnly(403);
        }
        assertThat(body(province().get(LIST))).contains("炊事员").doesNotContain("厨师");
    }

    @Test
    void anotherTenantsTradeIsNotThere() {
        var visit = province();
        for (var id : List.of(theirs.id(), UUID.randomUUID())) {
            var place = LIST + "/" + id;
            assertThat(List.of(
                            visit.get(place),
                            visit.post(place, form("T050", "电工")),
                            visit.get(place + "/retirement"),
                            visit.post(place + "/retirement", form("", "")),
                            visit.get(place + "/reinstatement"),
                            visit.post(place + "/reinstatement", form("", ""))))
                    .extracting(HttpResponse::code)
                    .containsOnly(404);
        }
    }

    @Test
    void namesAndCodesAreUniqueAndSaidBesideTheField() {
        var refused = province().post(LIST, form("t 30", "炊事员"));
        assertThat(refused.code()).isEqualTo(422);
        assertThat(body(refused)).contains("已经有同名的工种", "工种代码由 1–20 位", "f-name-error", "f-code-error");
        assertThat(body(province().post(LIST, form("T030", "厨师")))).contains("这个代码已经属于工种“炊事员”");
        assertThat(province().post(LIST, form("T031", "餐厅服务员")).code()).isEqualTo(303);
        assertThat(body(province().post(path(cook), form("", "汽车驾驶员")))).contains("已经有同名的工种");
    }

    @Test
    void retiredOnesComeBack() {
        var visit = province();
        assertThat(body(visit.get(path(cook) + "/retirement"))).contains("现有 3 人的记录不变");
        assertThat(visit.post(path(cook) + "/retirement", form("", "")).code()).isEqualTo(303);
        assertThat(visit.post(path(cook) + "/retirement", form("", "")).code()).isEqualTo(303);
        assertThat(body(visit.get(LIST + "?state=retired"))).contains("炊事员", "恢复炊事员", "已停用");
        assertThat(visit.post(path(cook) + "/reinstatement", form("", "")).code())
                .isEqualTo(422);
        var now = Map.of("version", "1");
        assertThat(visit.post(path(cook) + "/reinstatement", now).code()).isEqualTo(303);
        assertThat(body(visit.get(path(cook)))).contains("使用中 → 已停用", "已停用 → 使用中");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstDid() {
        province().post(path(cook), form("", "中式炊事员"));
        var late = province().post(path(cook), form("", "食堂炊事员"));
        assertThat(late.code()).isEqualTo(422);
        assertThat(body(late)).contains("刚刚修改了这条记录", "中式炊事员", "食堂炊事员", "用我填写的内容保存");
        assertThat(location(province().post(path(cook), Map.of("name", "食堂炊事员", "field", "餐饮服务", "version", "1"))))
                .isEqualTo(LIST);
    }

    @Test
    void theListGoesOutAsAWorkbook() {
        var session = at(Offices.NANTONG, OfficeRole.READ_ONLY).session();
        var file = Download.of(home, LIST + "/export?name=t0", session);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(file.name()).isEqualTo("技术工种_" + today + ".xlsx");
        assertThat(Workbooks.rows(file.content()))
                .hasSize(3)
                .satisfies(rows -> assertThat(rows.getFirst()).isEqualTo("序号|工种代码|工种名称|所属行业|修改日期|现有人数|状态"))
                .satisfies(rows ->
                        assertThat(rows.get(1)).startsWith("1|T001|汽车驾驶员|交通运输|").endsWith("|0|使用中"))
                .satisfies(rows ->
                        assertThat(rows.get(2)).startsWith("2|T030|炊事员|餐饮服务|").endsWith("|2|使用中"));
        assertThat(driver.retired()).isFalse();
    }
}
