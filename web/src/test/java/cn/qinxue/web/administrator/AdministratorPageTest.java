package cn.qinxue.web.administrator;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Visit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdministratorPageTest {
    private static final String PATH = "/office/administrators";
    private static final Pattern FIRST_PASSWORD = Pattern.compile("([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})");
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("administrators");
        neighbour = TestHouse.openTenant("administrators");
        for (var office : List.of(PROVINCE, NANTONG, HAIAN, WUXI)) {
            Offices.administrator(home, office, OfficeRole.OFFICE_ADMINISTRATOR, name(office.code()));
        }
        Offices.administrator(neighbour, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "邻省南通");
    }

    private static String name(String code) {
        return switch (code) {
            case "320000" -> "省里的人";
            case "320600" -> "南通的人";
            case "320685" -> "海安的人";
            default -> "无锡的人";
        };
    }

    private static Visit visit(Tenant tenant, UUID account) {
        return new Visit(tenant)
                .with(Tenancy.call(tenant, () -> TestHouse.bean(Sessions.class).open(account)));
    }

    @Test
    void eachLevelSeesItsOwnAccountsOnly() {
        for (var office : List.of(PROVINCE, NANTONG, HAIAN, WUXI)) {
            var list = body(visit(home, Offices.administrator(home, office)).get(PATH + "?size=100"));
            for (var other : List.of(PROVINCE, NANTONG, HAIAN, WUXI)) {
                if (other.equals(office)) assertThat(list).contains(name(other.code()));
                else assertThat(list).doesNotContain(name(other.code()));
            }
            assertThat(list).doesNotContain("邻省南通");
        }
    }

    @Test
    void theFilterStandsInTheAddress() {
        var visit = visit(home, Offices.administrator(home, NANTONG));
        assertThat(body(visit.get(PATH + "?name=%E5%8D%97%E9%80%9A")))
                .contains("南通的人", "姓名含“南通”")
                .doesNotContain("本人");
        assertThat(body(visit.get(PATH + "?name=%25"))).contains("没有符合条件的账号");
        assertThat(body(visit.get(PATH + "?state=disabled"))).doesNotContain("南通的人");
    }

    @Test
    void aColleagueIsOpenedLogsInChangesThePasswordAndIsDisabled() {
        var chief = visit(home, Offices.administrator(home, NANTONG));
        assertThat(chief.post(PATH, Map.of("name", "周敏", "accountName", "x", "role", "READ_ONLY"))
                        .code())
                .isEqualTo(422);
        var opened = body(
                chief.post(PATH, Map.of("name", "周敏", "accountName", "nantong77", "mobile", "", "role", "READ_ONLY")));
        var password = FIRST_PASSWORD.matcher(opened);
        assertThat(password.find()).isTrue();
        assertThat(body(chief.get(PATH))).contains("周敏", "nantong77", "待改初始密码").doesNotContain(password.group());

        var colleague = new Visit(home);
        var in = colleague.postWithCaptcha(
                "/login", Map.of("account", "NanTong77", "password", password.group(), "name", ""));
        assertThat(location(in)).isEqualTo("/office");
        assertThat(location(colleague.get("/office"))).isEqualTo("/password");
        assertThat(location(colleague.get("/office/staff"))).isEqualTo("/password");
        var changed = colleague.post(
                "/password", Map.of("old", password.group(), "password", "bai-yun-2077", "again", "bai-yun-2077"));
        assertThat(location(changed)).isEqualTo("/office");
        assertThat(colleague.get("/office").code()).isEqualTo(200);
        assertThat(body(colleague.get("/office/profile"))).contains("周敏", "nantong77", "只读", "绑定手机号");

        var id = id(body(chief.get(PATH + "?account=nantong77")));
        assertThat(body(chief.get(PATH + "/" + id + "/disabling"))).contains("停用周敏的账号");
        assertThat(location(chief.post(PATH + "/" + id + "/disabling", Map.of())))
                .isEqualTo(PATH);
        assertThat(location(colleague.get("/office"))).startsWith("/login");
        assertThat(location(chief.post(PATH + "/" + id + "/enabling", Map.of())))
                .isEqualTo(PATH);
        assertThat(body(chief.post(PATH + "/" + id + "/password-reset", Map.of())))
                .containsPattern(FIRST_PASSWORD);
    }

    @Test
    void ofTwoWhoChangeTheSameAccountTheSecondIsTold() {
        var chief = visit(home, Offices.administrator(home, NANTONG));
        var whom = Offices.administrator(home, NANTONG, OfficeRole.READ_ONLY, "王强");
        var form = Map.of("name", "王强强", "mobile", "", "role", "FINANCE", "version", "0");
        assertThat(location(chief.post(PATH + "/" + whom, form))).isEqualTo(PATH);
        var second = chief.post(PATH + "/" + whom, form);
        assertThat(second.code()).isEqualTo(422);
        assertThat(body(second)).contains("刚被别人修改过", "value=\"王强强\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void nobodyLocksThemselvesOut() {
        var self = Offices.administrator(home, WUXI);
        var visit = visit(home, self);
        assertThat(body(visit.post(PATH + "/" + self + "/disabling", Map.of()))).contains("不能停用自己的账号");
        assertThat(body(visit.post(PATH + "/" + self + "/password-reset", Map.of())))
                .contains("自己的密码请在“本人账号”里修改");
        var demoted = visit.post(PATH + "/" + self, Map.of("name", "我自己", "role", "READ_ONLY", "version", "0"));
        assertThat(location(demoted)).isEqualTo(PATH);
        assertThat(visit.get(PATH).code()).isEqualTo(200);
    }

    @Test
    void theCityOpensACountysFirstAdministratorAndTheCountySeesIt() {
        var city = visit(home, Offices.administrator(home, NANTONG));
        var lower = PATH + "/lower-offices";
        assertThat(body(city.get(lower))).contains("如皋市工考办", "海安市工考办").doesNotContain("无锡市工考办");
        var opened = body(city.post(
                lower + "/320682/administrators", Map.of("name", "冒小波", "accountName", "rugao001", "mobile", "")));
        assertThat(opened).contains("冒小波", "rugao001").containsPattern(FIRST_PASSWORD);
        assertThat(body(city.get(lower))).contains("冒小波（rugao001）");
        assertThat(city.post(
                                lower + "/320682/administrators",
                                Map.of("name", "冒小涛", "accountName", "rugao002", "mobile", ""))
                        .code())
                .isEqualTo(422);
        assertThat(city.get(lower + "/320200/administrators/new").code()).isEqualTo(404);
    }

    @Test
    void aMobileNumberIsBoundWithThePasswordAndBringsTheAccountBack() {
        var account = Offices.administrator(home, NANTONG, OfficeRole.CONTENT, "钱进", "qianjin1");
        var visit = visit(home, account);
        var mobile = People.mobile();
        assertThat(visit.post("/mobile", Map.of("mobile", mobile, "password", "wrong-77"))
                        .code())
                .isEqualTo(422);
        var code = location(visit.post("/mobile", Map.of("mobile", mobile, "password", People.PASSWORD)));
        assertThat(location(visit.post(code, Map.of("code", People.lastCode(mobile)))))
                .isEqualTo("/office/profile");
        assertThat(body(visit.get("/office/profile"))).contains("**** " + mobile.substring(7));

        var other = Offices.administrator(home, NANTONG, OfficeRole.CONTENT, "孙丽", "sunli001");
        var second = People.mobile();
        var sunli = visit(home, other);
        Tenancy.call(home, () -> TestHouse.bean(Accounts.class).changeMobile(other, second));
        var stranger = new Visit(home);
        var recovery = location(stranger.postWithCaptcha("/recovery", Map.of("name", second, "account", "sunli001")));
        assertThat(location(stranger.post(
                        recovery,
                        Map.of("code", People.lastCode(second), "password", "bai-yun-2077", "again", "bai-yun-2077"))))
                .isEqualTo("/login");
        assertThat(location(sunli.get("/office"))).startsWith("/login");
    }

    private static String id(String list) {
        var id = Pattern.compile(PATH + "/([0-9a-f-]{36})/disabling").matcher(list);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
