package cn.qinxue.web.equivalence;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.equivalence.ClaimReviews;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets at which claim by which route. */
class EquivalenceRoutesTest {
    private static final String OFFICE = "/office/equivalence-claims";
    private static ClaimHouse home;
    private static ClaimHouse neighbour;
    private People.Learner learner;

    @BeforeAll
    static void openHouses() {
        home = ClaimHouse.open("claim-routes");
        neighbour = ClaimHouse.open("claim-routes-neighbour");
    }

    @BeforeEach
    void hire() {
        learner = home.learner("陈立新");
    }

    private static EquivalenceClaim reload(People.Learner whose, EquivalenceClaim claim) {
        return Tenancy.call(home.tenant(), () -> TestHouse.bean(Claims.class).own(whose.account(), claim.id()));
    }

    private static UUID paperOf(String place) {
        var claim = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        return Tenancy.call(
                        home.tenant(), () -> TestHouse.bean(ClaimReviews.class).of(Offices.actor(PROVINCE), claim))
                .attachments()
                .getFirst()
                .id();
    }

    @Test
    void aLearnerFilesAClaimAndGetsThePaperBackAsWhatItIs() {
        var paper = ClaimHouse.picture("A");
        var answer = home.send(learner, Map.of(), "../../etc/证书.html", paper);
        assertThat(answer.code()).isEqualTo(303);
        var place = location(answer);
        assertThat(body(home.get(learner.token(), place))).contains("技师研修班", "待审批", "南通市工考办", "证书.html", "12 学时");
        assertThat(body(home.get(learner.token(), "/learner/equivalence"))).contains("技师研修班");
        assertThat(body(home.get(learner.token(), "/learner/equivalence?state=APPROVED")))
                .contains("没有符合条件的申报");
        assertThat(body(home.get(learner.token(), place + "/sheet"))).contains("视同申报表", "申报人签字");

        var attachment = place + "/attachments/" + paperOf(place);
        var file = Download.of(home.tenant(), attachment, learner.token());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.name()).isEqualTo("证书.png");
        assertThat(file.content()).isEqualTo(paper);
        var headers = home.get(learner.token(), attachment).getHeaders();
        assertThat(headers.get("Content-Type")).startsWith("image/png");
        assertThat(headers.get("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.get("Content-Disposition")).startsWith("attachment");
        assertThat(headers.get("Content-Security-Policy")).contains("default-src 'none'");

        var stranger = home.learner("李四");
        for (var route : List.of(place, place + "/sheet", place + "/withdrawal", attachment)) {
            assertThat(home.get(stranger.token(), route).code()).as(route).isEqualTo(404);
        }
        assertThat(home.post(stranger.token(), place + "/withdrawal", Map.of()).code())
                .isEqualTo(404);
        assertThat(home.send(stranger, Map.of("staff", learner.staff().toString()), "a.png", paper)
                        .code())
                .isEqualTo(404);
        assertThat(home.get(learner.token(), place + "/attachments/" + UUID.randomUUID())
                        .code())
                .isEqualTo(404);
        assertThat(home.post(learner.token(), place + "/withdrawal", Map.of()).code())
                .isEqualTo(303);
        assertThat(body(home.get(learner.token(), place))).contains("已撤回");
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        var page = home.send(
                learner,
                Map.of("hours", "0", "lastDay", "2019-01-01"),
                "a.jpg",
                "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.code()).isEqualTo(422);
        assertThat(body(page)).contains("学时要大于 0", "开始和结束日期都要在", "不是 JPG、PNG 图片或 PDF", "江苏省人力资源和社会保障厅");
        var empty = home.send(learner, Map.of("title", "", "hours", "x"), "", new byte[0]);
        assertThat(empty.code()).isEqualTo(422);
        assertThat(body(empty)).contains("请填写培训名称", "请至少上传一份证明材料");
    }

    @Test
    void aHugeFileIsRefusedWithASentence() {
        var huge = new byte[50 * 1024 * 1024];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, huge, 0, 8);
        var answer = home.send(learner, Map.of(), "大.pdf", huge);
        assertThat(answer.code()).isEqualTo(422);
        assertThat(body(answer)).contains("超过 10 MB");
    }

    @Test
    void whereThePolicyHasNoneThereIsNeitherPageNorMenuLine() {
        var fujian = TestHouse.openTenant("claim-routes-none");
        Years.open(fujian, "fujian-worker-2017.yaml");
        var other = People.learner(fujian, "林海生");
        var home = HttpRequest.GET("/learner/transcript").header("Cookie", "qinxue-session=" + other.token());
        assertThat(body(WebHouse.exchange(fujian, home.accept("text/html")))).doesNotContain("/learner/equivalence");
        for (var path : List.of("/learner/equivalence", "/learner/equivalence/new")) {
            var request = HttpRequest.GET(path).header("Cookie", "qinxue-session=" + other.token());
            assertThat(WebHouse.exchange(fujian, request.accept("text/html")).code())
                    .isEqualTo(404);
        }
        assertThat(body(EquivalenceRoutesTest.home.get(learner.token(), "/learner/transcript")))
                .contains("/learner/equivalence");
    }

    @Test
    void siblingsAndNeighboursFindNoClaimOnAnyRoute() {
        var claim = home.filed(learner, "外人看不到的研修班", 800, ClaimHouse.picture("S"));
        var path = OFFICE + "/" + claim.id();
        var paper = path + "/attachments/" + paperOf(path);
        var one = Map.of("version", "0", "granted", "8", "opinion", "外人", "claim", claim.id() + ":0");
        for (var house : List.of(home, neighbour)) {
            var session = house == home ? home.session(WUXI) : neighbour.session(PROVINCE);
            assertThat(body(house.get(session, OFFICE + "?state=ALL"))).doesNotContain("外人看不到的研修班");
            for (var route : List.of(path, paper)) {
                assertThat(house.get(session, route).code()).as(route).isEqualTo(404);
            }
            for (var route : List.of(
                    path + "/approval",
                    path + "/refusal",
                    path + "/revocation",
                    OFFICE + "/chosen",
                    OFFICE + "/approvals",
                    OFFICE + "/refusals")) {
                assertThat(house.post(session, route, one).code()).as(route).isEqualTo(404);
            }
        }
        assertThat(reload(learner, claim).state()).isEqualTo(ClaimState.PENDING);
        assertThat(home.get(home.session(NANTONG), paper).code()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/{id}/approval", "/{id}/refusal", "/{id}/revocation", "/chosen", "/approvals", "/refusals"})
    void whoMayOnlyReadDecidesNothing(String route) {
        var claim = home.filed(learner, "只读的研修班", 800, ClaimHouse.picture("R" + route));
        var reader = Offices.administrator(home.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        var session = WebHouse.signIn(home.tenant(), reader).getValue();
        var form = Map.of("version", "0", "granted", "8", "opinion", "只读", "claim", claim.id() + ":0");
        assertThat(home.post(session, OFFICE + route.replace("{id}", claim.id().toString()), form)
                        .code())
                .isEqualTo(403);
        assertThat(body(home.get(session, OFFICE + "/" + claim.id())))
                .contains("只读的研修班")
                .doesNotContain("认定学时");
        assertThat(reload(learner, claim).state()).isEqualTo(ClaimState.PENDING);
    }

    @Test
    void theCityDecidesAndTheProvinceReads() {
        var claim = home.filed(learner, "市级审批的研修班", 1200, ClaimHouse.picture("D"));
        var path = OFFICE + "/" + claim.id();
        var province = home.session(PROVINCE);
        assertThat(body(home.get(province, path))).contains("由南通市工考办审批").doesNotContain("认定学时");
        var refused = home.post(province, path + "/approval", Map.of("version", "0", "granted", "12"));
        assertThat(refused.code()).isEqualTo(422);
        var city = home.session(NANTONG);
        assertThat(body(home.get(city, path))).contains("认定学时", "还可以认定 40 学时");
        var tooMuch = home.post(city, path + "/approval", Map.of("version", "0", "granted", "12.5"));
        assertThat(tooMuch.code()).isEqualTo(422);
        assertThat(body(tooMuch)).contains("不能多于申报的 12 学时");
        assertThat(body(home.post(city, path + "/refusal", Map.of("version", "0", "opinion", ""))))
                .contains("请填写理由");
        assertThat(home.post(city, path + "/approval", Map.of("version", "0", "granted", "10", "opinion", "同意"))
                        .code())
                .isEqualTo(303);
        assertThat(home.post(city, path + "/approval", Map.of("version", "0", "granted", "10"))
                        .code())
                .isEqualTo(422);
        assertThat(body(home.get(learner.token(), "/learner/transcript"))).contains("研修班：市级审批的研修班");
        assertThat(body(home.get(city, path))).contains("撤销通过", "变更记录", "审批");
        assertThat(home.post(city, path + "/revocation", Map.of("version", "1", "opinion", "重复认定"))
                        .code())
                .isEqualTo(303);
        assertThat(reload(learner, claim).opinion()).contains("重复认定");
        assertThat(Tenancy.call(
                        home.tenant(), () -> TestHouse.bean(HoursLedger.class).earned(learner.staff(), claim.year())))
                .isEmpty();
    }

    @Test
    void whatWaitsIsCountedInTheMenuOfWhoDecidesIt() {
        var house = ClaimHouse.open("claim-menu");
        house.filed(house.learner("陈立新"), "等审批的研修班", 800, ClaimHouse.picture("W1"));
        house.filed(house.learner("周文静"), "也等审批的研修班", 800, ClaimHouse.picture("W2"));
        neighbour.filed(neighbour.learner("邻省学员"), "邻省的研修班", 800, ClaimHouse.picture("W3"));
        var city = house.session(NANTONG);
        assertThat(body(house.get(city, "/office/staff"))).contains("2 项待办");
        assertThat(body(house.get(city, "/office"))).contains("2 份视同申报等您审批", "2 项待办");
        for (var office : List.of(PROVINCE, WUXI, HAIAN)) {
            assertThat(body(house.get(house.session(office), "/office")))
                    .as(office.value())
                    .contains("视同审批")
                    .doesNotContain("份视同申报等您审批", "项待办");
        }
        var reader = Offices.administrator(house.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        assertThat(body(house.get(WebHouse.signIn(house.tenant(), reader).getValue(), "/office")))
                .doesNotContain("项待办");
    }

    @Test
    void anIdNumberLeadsToThePersonAndStandsInNoAddress() {
        home.filed(learner, "按号码找的研修班", 800, ClaimHouse.picture("N"));
        home.filed(home.learner("王五"), "别人的研修班", 800, ClaimHouse.picture("N2"));
        var city = home.session(NANTONG);
        for (var form : List.of(
                Map.of("idNumber", learner.idNumber(), "state", "PENDING"), Map.of("name", learner.idNumber()))) {
            var answer = home.post(city, OFFICE + "/searches", form);
            assertThat(answer.code()).isEqualTo(303);
            assertThat(location(answer)).contains("staff=" + learner.staff()).doesNotContain(learner.idNumber());
            assertThat(body(home.get(city, location(answer))))
                    .contains("按号码找的研修班")
                    .doesNotContain("别人的研修班");
        }
        var sibling = home.post(home.session(WUXI), OFFICE + "/searches", Map.of("idNumber", learner.idNumber()));
        assertThat(location(sibling))
                .contains("tail=")
                .doesNotContain(learner.staff().toString());
        assertThat(body(home.get(home.session(WUXI), location(sibling)))).contains("没有申报");
        assertThat(body(home.get(home.session(WUXI), OFFICE + "?state=ALL&staff=" + learner.staff())))
                .doesNotContain("按号码找的研修班");
    }

    @Test
    void aBatchNamesWhatItDidNotDecide() {
        var good = home.filed(learner, "可以通过的研修班", 800, ClaimHouse.picture("B1"));
        var late = home.filed(home.learner("赵六"), "被别人处理过的研修班", 800, ClaimHouse.picture("B2"));
        home.approve(late);
        var city = home.session(NANTONG);
        var ticked = "claim=" + good.id() + "%3A0&claim=" + late.id() + "%3A0";
        assertThat(body(home.post(city, OFFICE + "/chosen", ticked))).contains("批量审批 2 份申报", "赵六");
        assertThat(home.post(city, OFFICE + "/refusals", ticked).code()).isEqualTo(422);
        assertThat(body(home.post(city, OFFICE + "/approvals", ticked + "&opinion=%E5%90%8C%E6%84%8F")))
                .contains("1 份已审批为通过，1 份没有处理。", "赵六", "刚刚被别人处理过");
        assertThat(reload(learner, good).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(home.post(city, OFFICE + "/approvals", "claim=x").code()).isEqualTo(404);
    }

    @Test
    void theExportHoldsTheScope() {
        var claim = home.filed(learner, "=导出的研修班", 800, ClaimHouse.picture("X"));
        var path = OFFICE + "/export?state=ALL&staff=" + claim.staff();
        var rows = Workbooks.rows(
                Download.of(home.tenant(), path, home.session(NANTONG)).content());
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("序号|姓名|身份证号|工作单位|年度|类别|培训名称");
        assertThat(rows.getLast())
                .contains("陈立新", "**** " + learner.idNumber().substring(14), "研修班|=导出的研修班", "|8|", "待审批")
                .doesNotContain(learner.idNumber());
        assertThat(Workbooks.rows(
                        Download.of(home.tenant(), path, home.session(WUXI)).content()))
                .hasSize(1);
    }
}
