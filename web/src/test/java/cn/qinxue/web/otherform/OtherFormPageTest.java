package cn.qinxue.web.otherform;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.services.otherform.Session;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nantong reports, the province decides. */
@BrowserTest
class OtherFormPageTest {
    private static final String LIST = "/office/other-forms";
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openHouses() {
        home = TestHouse.openTenant("other-form-page");
        Years.open(home, "fujian-worker-2017.yaml");
        neighbour = TestHouse.openTenant("other-form-neighbour");
        Years.open(neighbour, "fujian-worker-2017.yaml");
    }

    private static HttpResponse<String> as(Tenant tenant, RegionPath office, MutableHttpRequest<?> request) {
        var session = WebHouse.signIn(tenant, Offices.administrator(tenant, office));
        return WebHouse.exchange(
                tenant,
                request.accept(MediaType.TEXT_HTML_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie(session));
    }

    private static LocalDate today() {
        return LocalDate.now(TestHouse.bean(Clock.class));
    }

    @Test
    void anOfficeReportsAndTheOneAboveDecides(Screen screen) {
        var one = People.learner(home, "林海生", SkillLevel.SENIOR);
        var other = People.learner(home, "郑晓燕", SkillLevel.SENIOR);
        var page = screen.signIn(home, Offices.administrator(home, NANTONG))
                .open(WebHouse.url(home, LIST))
                .page();
        screen.assertGood("other-forms-empty");
        page.click("main a.btn-primary");
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("请填写培训名称", "请选择形式");
        page.selectOption("select[name=form]", "LECTURE");
        page.fill("input[name=title]", "机关后勤安全生产专题讲座");
        page.fill("input[name=course]", "消防与用电安全");
        page.fill("input[name=heldOn]", today().toString());
        page.fill("input[name=place]", "市人社局三楼会议室");
        page.fill("input[name=organiser]", "市人力资源和社会保障局");
        page.fill("input[name=hours]", "4");
        page.fill("textarea[name=people]", one.idNumber() + "\n" + People.idNumber());
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("第 2 人（尾号", "要事先报告省级工考办");
        screen.assertGood("other-forms-refused");
        page.check("input[name=provinceNotified]");
        page.fill("textarea[name=people]", one.idNumber() + "，" + other.idNumber());
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("已报告，等待审批", "江苏省工考办", "林海生");
        screen.assertGood("other-form-filed");
        var place = page.url().substring(page.url().indexOf(LIST));
        screen.signIn(home, Offices.administrator(home, PROVINCE)).open(WebHouse.url(home, place));
        screen.assertGood("other-form-decide");
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("已通过，参加人员的学时已记入档案");
        page.navigate(WebHouse.url(home, LIST));
        screen.assertGood("other-forms");
        assertThat(Tenancy.call(home, () -> TestHouse.bean(HoursLedger.class).earned(other.staff(), today().getYear())))
                .singleElement()
                .satisfies(hours -> assertThat(hours.hundredths()).isEqualTo(400));
    }

    @Test
    void siblingsAndNeighboursFindNothing() {
        var learner = People.learner(home, "黄志强", SkillLevel.SENIOR);
        var session = new Session(OtherForm.LECTURE, "外人看不到的讲座", "安全", "礼堂", today(), "市人社局", 400, true);
        var report = ((OtherForms.Outcome.Filed) Tenancy.call(
                        home,
                        () -> TestHouse.bean(OtherForms.class)
                                .file(Offices.actor(NANTONG), "worker", session, List.of(learner.idNumber()))))
                .report();
        for (var stranger : List.of(Map.entry(home, WUXI), Map.entry(neighbour, PROVINCE))) {
            var tenant = stranger.getKey();
            var office = stranger.getValue();
            assertThat(body(as(tenant, office, HttpRequest.GET(LIST)))).doesNotContain("外人看不到的讲座");
            assertThat(as(tenant, office, HttpRequest.GET(LIST + "/" + report.id()))
                            .code())
                    .isEqualTo(404);
            for (var action : List.of("approval", "refusal", "withdrawal")) {
                var post = HttpRequest.POST(
                                LIST + "/" + report.id() + "/" + action, Map.of("version", "0", "opinion", "外人"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
                assertThat(as(tenant, office, post).code()).as(action).isEqualTo(404);
            }
        }
        assertThat(body(as(home, PROVINCE, HttpRequest.GET(LIST + "?state=PENDING"))))
                .contains("外人看不到的讲座");
        assertThat(body(as(home, PROVINCE, HttpRequest.GET("/office")))).contains("场其他形式培训等您审批");
        assertThat(body(as(home, NANTONG, HttpRequest.GET("/office")))).doesNotContain("场其他形式培训等您审批");
        assertThat(body(as(neighbour, PROVINCE, HttpRequest.GET("/office")))).doesNotContain("场其他形式培训等您审批");
    }

    @Test
    void whereThePolicyHasNoneThereIsNoMenuLine() {
        var jiangsu = TestHouse.openTenant("other-form-none");
        Years.open(jiangsu, "jiangsu-worker-2023.yaml");
        assertThat(body(as(jiangsu, NANTONG, HttpRequest.GET("/office"))))
                .doesNotContain(LIST)
                .contains("/office/equivalence-claims", "面授点管理", "课时确认");
        assertThat(body(as(home, NANTONG, HttpRequest.GET("/office"))))
                .contains(LIST)
                .doesNotContain("视同审批", "培训计划审批", "面授点管理", "课时确认");
        assertThat(as(jiangsu, NANTONG, HttpRequest.GET(LIST + "/new")).code()).isEqualTo(404);
    }
}
