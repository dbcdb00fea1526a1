package cn.qinxue.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.People.Learner;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages from the first visit to the order, in both provinces' ways, as a person sees them. */
@BrowserTest
class LearnerLookTest {
    private static Tenant jiangsu;
    private static Tenant fujian;
    private static Tenant nobody;

    @BeforeAll
    static void openTenants() {
        jiangsu = TestHouse.openTenant("look-jiangsu");
        Years.open(jiangsu, "jiangsu-worker-2023.yaml");
        fujian = TestHouse.openTenant("look-fujian");
        Years.openLastYear(fujian, "fujian-worker-2017.yaml");
        Years.open(fujian, "fujian-worker-2017.yaml");
        nobody = TestHouse.openTenant("look-nobody");
    }

    @Test
    void theFirstVisitSaysWhatIsToDoAndTheGuideIsDismissedForGood(Screen screen) {
        var learner = People.learner(jiangsu, "陈立新", SkillLevel.TECHNICIAN);
        signedIn(screen, jiangsu, learner).open(WebHouse.url(jiangsu, "/learner"));
        assertThat(heading(screen)).isEqualTo("今年还差 40 学时");
        screen.assertGood("learner-home-first-visit");
        button(screen, "知道了，不再显示").click();
        assertThat(screen.page().getByText("新手引导").count()).isZero();
        screen.assertGood("learner-home-to-enroll");
        link(screen, "去报名").click();
        screen.assertGood("offerings");
    }

    @Test
    void jiangsuGoesFromTheClassToTheOrder(Screen screen) {
        var learner = People.learner(jiangsu, "陈立新", SkillLevel.TECHNICIAN);
        signedIn(screen, jiangsu, learner).open(WebHouse.url(jiangsu, "/learner/offerings"));
        button(screen, "报名：").click();
        assertThat(heading(screen)).isEqualTo("确认订单");
        assertThat(screen.page().getByLabel("发票抬头").inputValue()).startsWith("试验单位");
        screen.assertGood("order-new");
        button(screen, "提交订单，去付款").click();
        assertThat(screen.page().locator("[data-summary]").textContent()).contains("抬头是单位时，请填写纳税人识别号。");
        screen.assertGood("order-new-refused");
        screen.open(WebHouse.url(jiangsu, "/learner/enrollments"));
        screen.assertGood("enrollments-unpaid");
    }

    @Test
    void fujianMakesUpLastYearWithTheList(Screen screen) {
        var learner = People.learner(fujian, "黄美玲", SkillLevel.SENIOR);
        signedIn(screen, fujian, learner).open(WebHouse.url(fujian, "/learner/offerings"));
        assertThat(screen.page().locator(".q-course").count()).isEqualTo(2);
        screen.assertGood("offerings-arrears");
        button(screen, "放入预报名清单：").first().click();
        button(screen, "放入预报名清单：").first().click();
        link(screen, "预报名清单（2 个班）").click();
        assertThat(screen.page().getByText("¥252.00").isVisible()).isTrue();
        screen.assertGood("enrollment-cart");
        button(screen, "报名 2 个班").click();
        assertThat(heading(screen)).isEqualTo("我的班级");
        screen.assertGood("enrollments-two");
        screen.open(WebHouse.url(fujian, "/learner/offerings/cart"));
        screen.assertGood("enrollment-cart-empty");
        screen.open(WebHouse.url(fujian, "/learner"));
        screen.assertGood("learner-home-two-years");
    }

    @Test
    void aYearUnderWayShowsItsCategories(Screen screen) {
        var free = TestHouse.openTenant("look-free");
        Years.open(free, "jiangsu-worker-2023.yaml", yaml -> yaml.replaceAll("fen: \\d+", "fen: 0"));
        var learner = People.learner(free, "陈立新", SkillLevel.TECHNICIAN);
        var enrollment = enroll(free, learner);
        earn(free, enrollment, "IDEOLOGY", 1200);
        earn(free, enrollment, "GENERAL", 750);
        signedIn(screen, free, learner).open(WebHouse.url(free, "/learner"));
        assertThat(heading(screen)).isEqualTo("今年还差 20.5 学时");
        button(screen, "知道了，不再显示").click();
        screen.assertGood("learner-home-under-way");
        screen.open(WebHouse.url(free, "/learner/enrollments"));
        screen.assertGood("enrollments-open");
        earn(free, enrollment, "GENERAL", 450);
        earn(free, enrollment, "SKILL", 1600);
        screen.open(WebHouse.url(free, "/learner"));
        assertThat(heading(screen)).isEqualTo("今年的学时已修满");
        screen.assertGood("learner-home-complete");
        screen.open(WebHouse.url(free, "/learner/offerings"));
        screen.assertGood("offerings-none-open");
    }

    @Test
    void whereNothingIsAskedThePagesSaySo(Screen screen) {
        var learner = People.learner(nobody, "王五");
        signedIn(screen, nobody, learner).open(WebHouse.url(nobody, "/learner"));
        assertThat(heading(screen)).isEqualTo("今年没有要完成的继续教育");
        screen.assertGood("learner-home-nothing");
        screen.open(WebHouse.url(nobody, "/learner/enrollments"));
        screen.assertGood("enrollments-none");
        screen.open(WebHouse.url(nobody, "/learner/orders"));
        screen.assertGood("orders-none");
    }

    private static Screen signedIn(Screen screen, Tenant tenant, Learner learner) {
        return screen.signIn(tenant, learner.account());
    }

    private static Enrollment enroll(Tenant tenant, Learner learner) {
        var offering = Years.offering(tenant, SkillLevel.TECHNICIAN);
        return Tenancy.call(tenant, () -> {
            TestHouse.bean(Enrollments.class).enroll(learner.account(), List.of(offering.id()));
            return TestHouse.bean(Enrollments.class)
                    .ofAccount(learner.account())
                    .getFirst();
        });
    }

    private static void earn(Tenant tenant, Enrollment enrollment, String category, int hours) {
        Tenancy.run(
                tenant,
                () -> TestHouse.bean(Completion.class)
                        .enter(new HoursDraft(
                                enrollment.whose(),
                                category,
                                hours,
                                new HoursOrigin(HoursSource.ONLINE, Ids.next(), "课程"),
                                enrollment.policyVersion())));
    }

    private static String heading(Screen screen) {
        return screen.page().locator("h1").first().innerText().replaceAll("\\s+", " ");
    }

    private static Locator button(Screen screen, String name) {
        return screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Screen screen, String name) {
        return screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
