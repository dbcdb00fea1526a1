package cn.qinxue.web.staffapi;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Tokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffApiTest {
    private static final StaffHouse HOME = StaffHouse.open("staff-api");
    private static final StaffHouse NEIGHBOUR = StaffHouse.open("staff-api-neighbour");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    @Test
    void provinceCityAndCountySeeNestedPeople() {
        assertThat(ids(list(PROVINCE, "q=陆远航")))
                .containsExactlyInAnyOrder(id(HOME.inHaian), id(HOME.inNantong), id(HOME.inWuxi));
        assertThat(ids(list(NANTONG, "q=陆远航"))).containsExactlyInAnyOrder(id(HOME.inHaian), id(HOME.inNantong));
        assertThat(ids(list(HAIAN, "q=陆远航"))).containsExactly(id(HOME.inHaian));
        assertThat(ids(list(WUXI, "q=陆远航"))).containsExactly(id(HOME.inWuxi));
    }

    @Test
    void tellsWhoSomebodyIsAndHowManyThereAre() {
        assertThat(list(HAIAN, "q=陆远航"))
                .contains(
                        "\"name\":\"陆远航\"",
                        "\"idNumber\":\"**** " + HOME.inHaian.idNumber().tail())
                .contains("\"trade\":\"汽车驾驶员\"", "\"level\":\"技师\"", "\"employer\":\"公路管理站\"")
                .contains("\"region\":{\"code\":\"320685\",\"path\":\"江苏省/南通市/海安市\"}")
                .contains("\"office\":\"江苏省/南通市/海安市\"", "\"active\":false", "\"total\":1", "\"next\":null")
                .contains("{\"code\":\"320685\",\"name\":\"海安市\",\"count\":1}")
                .contains("{\"code\":\"TECHNICIAN\",\"name\":\"技师\",\"count\":1}")
                .contains("{\"code\":\"6-29\",\"name\":\"汽车驾驶员\",\"count\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "region=320685, 1",
        "region=江苏省/南通市/海安市, 1",
        "region=320600, 2",
        "trade=汽车驾驶员, 3",
        "trade=6-29, 3",
        "level=技师, 3",
        "'level=TECHNICIAN,初级工', 3",
        "level=初级工, 0",
        "active=false, 3",
        "active=true, 0",
    })
    void filters(String filter, int total) {
        assertThat(list(PROVINCE, "q=陆远航&" + filter)).contains("\"total\":" + total + ",");
    }

    @Test
    void aUnitIsNamedByItsIdWhereSeveralHaveItsName() {
        assertThat(list(HAIAN, "employer=公路管理站")).contains("\"total\":1,");
        assertThat(list(PROVINCE, "employer=" + HOME.inWuxi.employer())).contains(id(HOME.inWuxi));
        assertBad(get(PROVINCE, "/api/v1/staff?employer=公路管理站"), "employer", "有 3 个同名的单位");
        assertBad(get(NANTONG, "/api/v1/staff?employer=" + HOME.inWuxi.employer()), "employer", "范围以外");
    }

    @Test
    void pagesAreCompleteAndWithoutDoubles() {
        var unit = HOME.unit("翻页试验单位", WUXI);
        IntStream.range(0, 23).forEach(number -> HOME.add("何小舟", unit));
        var seen = new ArrayList<String>();
        var path = "/api/v1/staff?q=何小舟&size=5";
        var next = "";
        int pages = 0;
        do {
            var page = body(get(PROVINCE, path + (next.isEmpty() ? "" : "&cursor=" + next)));
            assertThat(page).contains("\"total\":23,");
            seen.addAll(ids(page));
            var found = NEXT.matcher(page);
            next = found.find() ? found.group(1) : "";
            pages++;
        } while (!next.isEmpty() && pages < 10);
        assertThat(seen).hasSize(23);
        assertThat(new HashSet<>(seen)).hasSize(23);
        assertThat(pages).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size=0       | size    | 1 到 1000 之间的整数",
                "size=1001    | size    | 1 到 1000 之间的整数",
                "size=many    | size    | 1 到 1000 之间的整数",
                "size=5&size=6| size    | 只能给一次",
                "cursor=abc   | cursor  | 原样填上一页回答里的 next",
                "region=999999| region  | 没有这个地区",
                "region=320200| region  | 令牌的范围以外",
                "trade=炼丹师 | trade   | 没有这个技术工种",
                "level=大师   | level   | 里的“大师”不是技术等级",
                "employer=无名| employer| 没有这个工作单位",
                "active=maybe | active  | 只能是 true 或 false",
                "regoin=320685| regoin  | 不存在，可以用的有：",
            })
    void aBadParameterIsNamed(String query, String parameter, String said) {
        assertBad(get(NANTONG, "/api/v1/staff?" + query.strip()), parameter, said);
        if (!List.of("size", "cursor").contains(parameter)) {
            assertBad(get(NANTONG, "/api/v1/staff/export?" + query.strip()), parameter, said);
        }
    }

    @Test
    void aTooLongTextIsRefusedAndAllFaultsAreSaidAtOnce() {
        var answer = get(NANTONG, "/api/v1/staff?size=0&q=" + "长".repeat(101));
        assertBad(answer, "q", "最多 100 个字");
        assertBad(answer, "size", "1 到 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/hours"})
    void anIdOutsideTheScopeIsLikeOneThatDoesNotExist(String what) {
        var token = Tokens.of(HOME.tenant, NANTONG, Right.STAFF, Right.FULL_NUMBERS);
        var strangers =
                List.of(id(HOME.inWuxi), id(NEIGHBOUR.inHaian), "0198c0de-0000-7000-8000-000000000000", "no-uuid");
        for (var stranger : strangers) {
            var answer = Tokens.get(HOME.tenant, token, "/api/v1/staff/" + stranger + what);
            assertThat(answer.code()).as(stranger).isEqualTo(404);
            assertThat(body(answer)).contains("urn:qinxue:not-found").doesNotContain("陆远航");
            assertThat(answer.getContentType().orElseThrow().getName()).isEqualTo("application/problem+json");
            var change = Tokens.call(
                    HOME.tenant,
                    token,
                    HttpRequest.PATCH("/api/v1/staff/" + stranger, Map.of("address", "外人路 1 号"))
                            .header("If-Match", "\"0\""));
            assertThat(change.code()).as(stranger).isEqualTo(404);
        }
        assertThat(now(HOME.inWuxi).address()).isNull();
    }

    @Test
    void numbersAreInFullOnlyByRightAndEachCallIsNoted() {
        var full = Tokens.of(HOME.tenant, HAIAN, Right.FULL_NUMBERS);
        var idNumber = idNumber(HOME.inHaian);
        assertThat(body(get(HAIAN, place(HOME.inHaian))))
                .doesNotContain(idNumber)
                .contains("\"mobile\":\"**** ");
        assertThat(list(HAIAN, "q=陆远航")).doesNotContain(idNumber);

        assertThat(body(Tokens.get(HOME.tenant, full, place(HOME.inHaian))))
                .contains("\"idNumber\":\"" + idNumber + "\"")
                .containsPattern("\"mobile\":\"\\d{11}\"");
        assertThat(body(Tokens.get(HOME.tenant, full, "/api/v1/staff?q=陆远航"))).contains(idNumber);
        Tenancy.run(HOME.tenant, () -> {
            var trail = TestHouse.bean(AuditTrail.class);
            assertThat(trail.about("staff/" + HOME.inHaian.id(), 1))
                    .singleElement()
                    .returns(AuditAction.UNMASKING, entry -> entry.action())
                    .returns("接口令牌“人事系统”", entry -> entry.accountName());
            assertThat(trail.about("staff", 10))
                    .filteredOn(entry -> entry.action() == AuditAction.UNMASKING)
                    .hasSize(1)
                    .first()
                    .returns("{\"count\":\"1\"}", entry -> entry.afterValue());
        });
    }

    @Test
    void anExportHoldsTheScopeAndIsNoted() {
        var answer = get(HAIAN, "/api/v1/staff/export?q=陆远航");
        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.getContentType().orElseThrow().getName())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "filename*=UTF-8''%E7%94%A8");
        assertThat(body(answer)).startsWith("PK");
        Tenancy.run(
                HOME.tenant,
                () -> assertThat(TestHouse.bean(AuditTrail.class).about("staff", 20))
                        .filteredOn(entry -> entry.action() == AuditAction.EXPORT)
                        .first()
                        .matches(entry -> entry.afterValue().contains("\"count\":\"1\"")
                                && entry.afterValue().contains("只有后四位")));
    }

    private static void assertBad(HttpResponse<String> answer, String parameter, String said) {
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.getContentType().orElseThrow().getName()).isEqualTo("application/problem+json");
        assertThat(body(answer))
                .contains("\"type\":\"urn:qinxue:bad-parameter\"", "\"field\":\"" + parameter + "\"", said)
                .containsPattern("\"detail\":\"[^\"]*参数 " + parameter + " ");
    }

    private static String list(RegionPath office, String query) {
        var answer = get(office, "/api/v1/staff?" + query);
        assertThat(answer.code()).as(body(answer)).isEqualTo(200);
        return body(answer);
    }

    private static HttpResponse<String> get(RegionPath office, String path) {
        return Tokens.get(HOME.tenant, Tokens.of(HOME.tenant, office), path);
    }

    private static List<String> ids(String page) {
        return ID.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String id(Staff staff) {
        return staff.id().toString();
    }

    private static String place(Staff staff) {
        return "/api/v1/staff/" + staff.id();
    }

    private static Staff now(Staff staff) {
        return Tenancy.call(
                HOME.tenant,
                () -> TestHouse.bean(StaffRecords.class)
                        .find(PROVINCE, staff.id())
                        .orElseThrow());
    }

    private static String idNumber(Staff staff) {
        return Tenancy.call(
                HOME.tenant, () -> TestHouse.bean(StaffRecords.class).idNumber(staff));
    }

    private static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }
}
