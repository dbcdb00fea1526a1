package cn.qinxue.web.employer;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.employer.Employer;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reaches which work unit, and what each route answers. */
class EmployerRoutesTest {
    private static final String LIST = "/office/employers";
    private static Tenant neighbour;
    private static Employer theirs;
    private Tenant home;
    private Employer haian;
    private Employer rugao;
    private Employer wuxi;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("unit-routes-neighbour");
        theirs = Units.unit(neighbour, "邻省人民医院", "320685", 2);
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("unit-routes");
        haian = Units.unit(home, "海安人民医院", "320685", 2);
        rugao = Units.unit(home, "如皋人民医院", "320682", 1);
        wuxi = Units.unit(home, "无锡人民医院", "320200", 3);
    }

    private Visit at(RegionPath office) {
        return at(office, OfficeRole.OFFICE_ADMINISTRATOR);
    }

    private Visit at(RegionPath office, OfficeRole role) {
        var account = Offices.administrator(home, office, role, "办事员");
        return new Visit(home)
                .with(Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account)));
    }

    private static String path(Employer employer) {
        return LIST + "/" + employer.id();
    }

    private static Map<String, String> form(String name, String region) {
        return Map.of("name", name, "region", region, "office", "", "version", "0");
    }

    private static Map<String, String> into(Employer employer) {
        return Map.of("into", employer.id().toString(), "version", "0", "intoVersion", "0");
    }

    @Test
    void eachOfficeListsItsOwnAndBelow() {
        assertThat(body(at(Offices.PROVINCE).get(LIST))).contains("海安人民医院", "如皋人民医院", "无锡人民医院", "导出 3 个单位");
        assertThat(body(at(Offices.NANTONG).get(LIST)))
                .contains("海安人民医院", "如皋人民医院", "导出 2 个单位")
                .doesNotContain("无锡", "邻省");
        assertThat(body(at(Offices.HAIAN).get(LIST)))
                .contains("海安人民医院", "导出 1 个单位")
                .doesNotContain("如皋人民医院", "无锡", "邻省");
        assertThat(body(at(Offices.NANTONG).get(LIST + "?name=%E6%97%A0%E9%94%A1")))
                .contains("没有找到单位")
                .doesNotContain("无锡人民医院");
    }

    @Test
    void anIdOutsideTheScopeIsNotThereOnAnyRoute() {
        var office = at(Offices.NANTONG);
        for (var other : List.of(wuxi.id(), theirs.id(), UUID.randomUUID())) {
            var place = LIST + "/" + other;
            var merging = Map.of("into", other.toString(), "version", "0", "intoVersion", "0");
            assertThat(List.of(
                            office.get(place),
                            office.get(place + "/edit"),
                            office.get(place + "/merger"),
                            office.get(path(haian) + "/merger?into=" + other),
                            office.post(place, form("改名医院", "320685")),
                            office.post(place + "/merger", into(haian)),
                            office.post(path(haian) + "/merger", merging)))
                    .extracting(HttpResponse::code)
                    .containsOnly(404);
        }
        assertThat(office.get(LIST + "?region=320200").code()).isEqualTo(404);
        assertThat(office.get(LIST + "/export?region=320200").code()).isEqualTo(404);
        assertThat(office.get(LIST + "?region=999999").code()).isEqualTo(404);
        assertThat(body(at(Offices.PROVINCE).get(LIST))).contains("无锡人民医院", "海安人民医院");
    }

    @Test
    void whoMayOnlyLookLooks() {
        for (var role : List.of(OfficeRole.READ_ONLY, OfficeRole.FINANCE, OfficeRole.CONTENT)) {
            var looker = at(Offices.NANTONG, role);
            assertThat(List.of(
                            looker.get(LIST + "/new"),
                            looker.post(LIST, form("新单位", "320685")),
                            looker.get(path(haian) + "/edit"),
                            looker.post(path(haian), form("改名医院", "320685")),
                            looker.get(path(haian) + "/merger"),
                            looker.post(path(haian) + "/merger", into(rugao))))
                    .extracting(HttpResponse::code)
                    .containsOnly(403);
            assertThat(body(looker.get(LIST))).contains("海安人民医院").doesNotContain("新增单位", "/edit", "/merger");
            assertThat(body(looker.get(path(haian)))).contains("海安人民医院").doesNotContain("/edit", "/merger");
        }
        assertThat(body(at(Offices.NANTONG).get(LIST)))
                .contains("新增单位", path(haian) + "/edit", path(haian) + "/merger");
    }

    @Test
    void learnersAndStrangersAreSentAway() {
        assertThat(location(new Visit(home).get(LIST))).contains("/login");
    }

    @Test
    void aUnitIsMadeOnceHoweverOftenOnePresses() {
        var office = at(Offices.NANTONG);
        var made = office.post(LIST, form(" 海安市第一中学 ", "320685"));
        assertThat(made.code()).isEqualTo(303);
        assertThat(body(office.get(location(made)))).contains("海安市第一中学", "南通市 / 海安市", "海安市工考办", "新增");
        var again = office.post(LIST, form("海安市第一中学", "320685"));
        assertThat(again.code()).isEqualTo(422);
        assertThat(body(again)).contains("“江苏省/南通市/海安市”已经有“海安市第一中学”");
        assertThat(office.post(LIST, form("海安市第一中学", "320682")).code()).isEqualTo(303);
        assertThat(office.post(LIST, form("某中学", "320200")).code()).isEqualTo(422);
        assertThat(body(office.post(LIST, form("", "")))).contains("请填写单位名称", "请选择所在地区");
    }

    @Test
    void aMoveChangesTheCountsOfBothCountiesAtOnce() {
        var office = at(Offices.NANTONG);
        assertThat(body(office.get(LIST + "?region=320685"))).contains("海安人民医院");
        assertThat(office.post(path(haian), form("海安人民医院", "320682")).code()).isEqualTo(303);
        assertThat(body(office.get(LIST + "?region=320685"))).contains("没有找到单位").doesNotContain("海安人民医院");
        assertThat(body(office.get(LIST + "?region=320682"))).contains("海安人民医院", "如皋人民医院", "导出 2 个单位");
        assertThat(at(Offices.HAIAN).get(path(haian)).code()).isEqualTo(404);
        assertThat(body(office.get(path(haian)))).contains("人数：2", "江苏省/南通市/海安市 → 江苏省/南通市/如皋市");
        assertThat(office.post(path(haian), Map.of("name", "海安人民医院", "region", "320200", "version", "1"))
                        .code())
                .isEqualTo(422);
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstDid() {
        var first = at(Offices.NANTONG);
        var second = at(Offices.HAIAN);
        first.post(path(haian), form("海安市人民医院", "320685"));
        var late = second.post(path(haian), form("海安县人民医院", "320685"));
        assertThat(late.code()).isEqualTo(422);
        assertThat(body(late)).contains("办事员刚刚修改了这条记录", "海安市人民医院", "海安县人民医院", "用我填写的内容保存");
        assertThat(body(first.get(path(haian)))).contains("海安市人民医院").doesNotContain("海安县人民医院");
        var knowingly = Map.of("name", "海安县人民医院", "region", "320685", "version", "1");
        assertThat(second.post(path(haian), knowingly).code()).isEqualTo(303);
        assertThat(body(first.get(path(haian)))).contains("海安县人民医院");
    }

    @Test
    void aMergerIsAskedForAndDoneOnce() {
        var office = at(Offices.NANTONG);
        assertThat(body(office.get(path(haian) + "/merger?name=%E4%BA%BA%E6%B0%91")))
                .contains("如皋人民医院")
                .doesNotContain("无锡人民医院", "邻省人民医院");
        assertThat(body(office.get(path(haian) + "/merger?into=" + rugao.id())))
                .contains("合并，转移 2 人", "由 南通市 / 海安市 变为 南通市 / 如皋市");
        assertThat(office.get(path(haian) + "/merger?into=" + haian.id()).code())
                .isEqualTo(422);
        assertThat(office.post(path(haian) + "/merger", into(haian)).code()).isEqualTo(422);
        var merged = office.post(path(haian) + "/merger", into(rugao));
        assertThat(location(merged)).isEqualTo(path(rugao));
        assertThat(body(office.get(path(rugao)))).contains("2 人同时转入", "查看 3 人");
        assertThat(location(office.post(path(haian) + "/merger", into(rugao)))).isEqualTo(path(rugao));
        assertThat(location(office.get(path(haian)))).isEqualTo(path(rugao));
        assertThat(at(Offices.HAIAN).get(path(haian)).code()).isEqualTo(404);
        var other = Units.unit(home, "如皋中医院", "320682", 0);
        var elsewhere = office.post(path(haian) + "/merger", into(other));
        assertThat(location(elsewhere)).isEqualTo(LIST);
        assertThat(body(office.get(LIST))).contains("“海安人民医院”已经并入“如皋人民医院”");
    }

    @Test
    void aMergerOfWhatWasChangedMeanwhileIsShownAgain() {
        var office = at(Offices.NANTONG);
        office.post(path(rugao), form("如皋市人民医院", "320682"));
        var stale = office.post(path(haian) + "/merger", into(rugao));
        assertThat(stale.code()).isEqualTo(422);
        assertThat(body(stale)).contains("刚刚被修改过", "如皋市人民医院", "value=\"1\"");
        assertThat(office.get(path(haian)).code()).isEqualTo(200);
    }

    @Test
    void theListGoesOutAsAWorkbookOfTheScope() {
        var rows = Workbooks.rows(download(LIST + "/export", Offices.NANTONG));
        assertThat(rows)
                .containsExactly(
                        "序号|单位名称|所在地区|管理工考办|人数", "1|如皋人民医院|江苏省/南通市/如皋市|如皋市工考办|1", "2|海安人民医院|江苏省/南通市/海安市|海安市工考办|2");
        assertThat(Workbooks.rows(download(LIST + "/export?name=%E6%B5%B7%E5%AE%89", Offices.NANTONG)))
                .hasSize(2);
        assertThat(Workbooks.rows(download(LIST + "/export?region=320682", Offices.PROVINCE)))
                .hasSize(2);
    }

    private byte[] download(String path, RegionPath office) {
        var file = Download.of(home, path, at(office).session());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.name()).matches("工作单位_20\\d\\d-\\d\\d-\\d\\d\\.xlsx");
        return file.content();
    }
}
