package cn.qinxue.web.audit;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditPageTest {
    private static final String PATH = "/office/audit-trail";
    private static Tenant home;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("trail");
        for (var office : List.of(PROVINCE, NANTONG, HAIAN, WUXI)) add(office, "来自" + office.code());
        var neighbour = TestHouse.openTenant("trail");
        Tenancy.run(
                neighbour,
                () -> TestHouse.bean(AuditTrail.class).add(deed(null, "邻省的人").at(NANTONG)));
    }

    private static void add(RegionPath office, String name) {
        var account = Offices.administrator(home, office, OfficeRole.OFFICE_ADMINISTRATOR, name);
        Tenancy.run(home, () -> TestHouse.bean(AuditTrail.class).add(deed(account, name)));
    }

    private static Deed deed(@Nullable UUID account, String name) {
        return new Deed(
                account,
                name,
                AuditAction.CHANGE,
                account == null ? "account/-" : "account/" + account,
                Map.of("role", "财务", "name", "=1+1"),
                Map.of("role", "只读", "name", "王强"));
    }

    private static String token(RegionPath office) {
        var account = Offices.administrator(home, office);
        return Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account));
    }

    private static Visit visit(RegionPath office) {
        return new Visit(home).with(token(office));
    }

    @Test
    void provinceCityAndCountySeeNestedPartsAndNeverASiblings() {
        assertThat(body(visit(HAIAN).get(PATH)))
                .contains("来自320685")
                .doesNotContain("来自320600", "来自320200", "来自320000", "邻省的人");
        assertThat(body(visit(NANTONG).get(PATH)))
                .contains("来自320685", "来自320600")
                .doesNotContain("来自320200", "来自320000", "邻省的人");
        assertThat(body(visit(PROVINCE).get(PATH)))
                .contains("来自320685", "来自320600", "来自320200", "来自320000")
                .doesNotContain("邻省的人");
    }

    @Test
    void anEntryIsReadableWithoutKnowingTheProgram() {
        assertThat(body(visit(HAIAN).get(PATH)))
                .contains("角色：财务 → 只读", "账号 来自320685", "系统内部")
                .doesNotContain("{&quot;", "role：");
    }

    @Test
    void theFilterNarrowsAndSaysWhatItDoesNotUnderstand() {
        var city = visit(NANTONG);
        assertThat(body(city.get(PATH + "?person=%E6%9D%A5%E8%87%AA320685")))
                .contains("来自320685")
                .doesNotContain("来自320600");
        assertThat(body(city.get(PATH + "?subject=%E6%9D%A5%E8%87%AA320200"))).contains("没有符合条件的记录");
        assertThat(body(city.get(PATH + "?action=EXPORT&from=2020-1-1"))).doesNotContain("来自320685");
        var wrong = city.get(PATH + "?from=yesterday");
        assertThat(wrong.code()).isEqualTo(422);
        assertThat(body(wrong)).contains("开始日期按年-月-日填写");
    }

    @Test
    void theExportHoldsTheSameScopeAndIsOnTheTrail() {
        var visit = visit(NANTONG);
        var answer = WebHouse.exchange(
                home, HttpRequest.GET(PATH + "/export").header("Cookie", "qinxue-session=" + visit.session()));
        assertThat(answer.code()).isEqualTo(200);
        assertThat(body(answer)).startsWith("PK");
        assertThat(body(visit.get(PATH + "?action=EXPORT"))).contains("导出", "操作日志");
    }

    @Test
    void onlyTheProvinceVerifiesTheChain() {
        var province = visit(PROVINCE);
        assertThat(body(province.get(PATH))).contains("校验有没有被改动");
        assertThat(body(province.post(PATH + "/verifications", Map.of()))).contains("校验通过", "条记录首尾相连");
        var city = visit(NANTONG);
        assertThat(body(city.get(PATH))).doesNotContain("校验有没有被改动");
        assertThat(city.post(PATH + "/verifications", Map.of()).code()).isEqualTo(403);
    }

    @Test
    void olderPagesFollow() {
        var account = Offices.administrator(home, WUXI, OfficeRole.OFFICE_ADMINISTRATOR, "很忙的人");
        Tenancy.run(home, () -> {
            for (int i = 0; i < 55; i++) {
                TestHouse.bean(AuditTrail.class)
                        .add(new Deed(
                                account, "很忙的人", AuditAction.CHANGE, "trade", Map.of(), Map.of("count", "n" + i)));
            }
        });
        var visit = visit(WUXI);
        var first = body(visit.get(PATH + "?person=%E5%BE%88%E5%BF%99%E7%9A%84%E4%BA%BA"));
        assertThat(first).contains("n54", "n5<").doesNotContain("n4<");
        var older = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);
        assertThat(older.find()).isTrue();
        assertThat(body(visit.get(older.group(1).replace("&amp;", "&"))))
                .contains("n4<", "n0<")
                .doesNotContain("n5<");
        assertThat(location(visit.get("/office"))).isEmpty();
    }
}
