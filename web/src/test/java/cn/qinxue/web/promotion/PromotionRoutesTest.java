package cn.qinxue.web.promotion;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.multipart.MultipartBody;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promotion exam asks for last year too: one person finished it, another did not. */
class PromotionRoutesTest {
    private static final String PAGE = "/office/promotion-eligibility";
    private static final String API = "/api/v1/promotion-eligibility";
    private static Tenant home;
    private static Tenant neighbour;
    private static People.Learner finished;
    private static People.Learner unfinished;

    @BeforeAll
    static void openHouses() {
        home = open("promotion-routes");
        neighbour = open("promotion-routes-neighbour");
        finished = People.learner(home, "黄志强", SkillLevel.SENIOR);
        unfinished = People.learner(home, "郑晓燕", SkillLevel.SENIOR);
        earnLastYear(finished, 4200);
        earnLastYear(unfinished, 3000);
    }

    private static Tenant open(String name) {
        var tenant = TestHouse.openTenant(name);
        Years.open(tenant, "fujian-worker-2017.yaml");
        Years.openLastYear(tenant, "fujian-worker-2017.yaml");
        return tenant;
    }

    private static int lastYear() {
        return LocalDate.now(TestHouse.bean(Clock.class)).getYear() - 1;
    }

    private static void earnLastYear(People.Learner learner, int hours) {
        Tenancy.run(home, () -> {
            var policy =
                    TestHouse.bean(Policies.class).current("worker", lastYear()).orElseThrow();
            TestHouse.bean(HoursLedger.class)
                    .enter(new HoursDraft(
                            new PersonYear(learner.staff(), "worker", lastYear()),
                            null,
                            hours,
                            new HoursOrigin(HoursSource.ONLINE, Ids.next(), "课程"),
                            policy.id()));
        });
    }

    private static HttpResponse<String> as(Tenant tenant, RegionPath office, MutableHttpRequest<?> request) {
        var session = WebHouse.signIn(tenant, Offices.administrator(tenant, office));
        return WebHouse.exchange(
                tenant,
                request.accept(MediaType.TEXT_HTML_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie(session));
    }

    private static MutableHttpRequest<?> person(String idNumber) {
        return HttpRequest.POST(PAGE + "/people", Map.of("idNumber", idNumber))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    private static MutableHttpRequest<?> list(String csv, String out) {
        var form = MultipartBody.builder()
                .addPart("out", out)
                .addPart("file", "名单.csv", MediaType.TEXT_CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8))
                .build();
        return HttpRequest.POST(PAGE + "/lists", form).contentType(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    @Test
    void onePersonIsAskedForByNumber() {
        assertThat(body(as(home, NANTONG, person(finished.idNumber()))))
                .contains("黄志强", "符合", lastYear() + " 年度学时已完成。")
                .doesNotContain(finished.idNumber(), "不符合");
        assertThat(body(as(home, NANTONG, person(unfinished.idNumber()))))
                .contains("不符合", lastYear() + " 年度未完成，还差 12 学时。");
        var unknown = People.idNumber();
        for (var answer : List.of(
                as(home, WUXI, person(finished.idNumber())),
                as(neighbour, PROVINCE, person(finished.idNumber())),
                as(home, PROVINCE, person(unknown)))) {
            assertThat(body(answer)).contains("没有找到").doesNotContain("黄志强");
        }
        assertThat(as(home, NANTONG, person("12345")).code()).isEqualTo(422);
    }

    @Test
    void aListComesBackOnTheScreenAndAsAWorkbook() {
        var csv = "姓名,身份证号\n黄志强," + finished.idNumber() + "\n郑晓燕," + unfinished.idNumber() + "\n错名字,"
                + finished.idNumber() + "\n查无此人," + People.idNumber() + "\n";
        assertThat(body(as(home, NANTONG, list(csv, "screen"))))
                .contains("查询 4 人，符合 1 人，没有结论 2 人。", "姓名与身份证号不符", "没有找到");
        assertThat(body(as(home, WUXI, list(csv, "screen"))))
                .contains("没有结论 4 人")
                .doesNotContain("姓名与身份证号不符");
        var workbook = as(home, NANTONG, list(csv, "workbook"));
        assertThat(workbook.code()).isEqualTo(200);
        assertThat(workbook.getHeaders().get("Content-Disposition")).contains("attachment");
        assertThat(body(workbook)).startsWith("PK");
        assertThat(as(home, NANTONG, list("甲,乙\n1,2\n", "screen")).code()).isEqualTo(422);
        assertThat(as(home, NANTONG, list("", "screen")).code()).isEqualTo(422);
    }

    @Test
    void programsAskTheSame() {
        var question = Map.of("idNumbers", List.of(unfinished.idNumber(), People.idNumber()));
        var answer = Tokens.call(home, Tokens.of(home, NANTONG), HttpRequest.POST(API, question));
        assertThat(answer.code()).isEqualTo(200);
        assertThat(body(answer))
                .contains("\"found\":true", "\"found\":false", "\"eligible\":false", "\"state\":\"UNFINISHED\"")
                .contains("\"missing\":12", "\"reasons\":[\"" + lastYear() + " 年度未完成，还差 12 学时。\"]")
                .doesNotContain(unfinished.idNumber());
        for (var stranger : List.of(
                Tokens.call(home, Tokens.of(home, WUXI), HttpRequest.POST(API, question)),
                Tokens.call(neighbour, Tokens.of(neighbour, PROVINCE), HttpRequest.POST(API, question)))) {
            assertThat(body(stranger)).contains("\"found\":false").doesNotContain("\"found\":true", "郑晓燕");
        }
        for (var bad : List.of(Map.of(), Map.of("idNumbers", "x"), Map.of("idNumbers", List.of()))) {
            assertThat(Tokens.call(home, Tokens.of(home, NANTONG), HttpRequest.POST(API, bad))
                            .code())
                    .isEqualTo(422);
        }
        var wrong = Map.of("idNumbers", List.of(finished.idNumber(), "12345"));
        assertThat(body(Tokens.call(home, Tokens.of(home, NANTONG), HttpRequest.POST(API, wrong))))
                .contains("urn:qinxue:promotion-question-refused", "\"field\":\"idNumbers[1]\"");
    }

    @Test
    void learnersSeeTheirOwnInTheArchive() {
        for (var learner : List.of(finished, unfinished)) {
            var request = HttpRequest.GET("/learner/transcript").header("Cookie", "qinxue-session=" + learner.token());
            assertThat(body(WebHouse.exchange(home, request.accept(MediaType.TEXT_HTML_TYPE))))
                    .contains("升级考核资格", "考核前 5 个年度的学时都要完成", learner == finished ? "已完成" : "还差 12 学时");
        }
    }
}
