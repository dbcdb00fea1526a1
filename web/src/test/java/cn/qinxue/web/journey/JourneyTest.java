package cn.qinxue.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Provinces;
import cn.qinxue.web.testbase.Provinces.Person;
import cn.qinxue.web.testbase.Screen;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In each province somebody comes with a letter and goes with the year's hours. */
@BrowserTest
class JourneyTest {
    private static final int THIS_YEAR =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void jiangsuFromActivationToTheCertificate(Screen screen) {
        var walk = new Walk(Provinces.jiangsu(), screen);
        walk.activate("沈明远", "993200197603121018", "10000003201");
        walk.enroll(THIS_YEAR);
        assertThat(walk.text()).contains("确认订单", "40 学时");
        walk.pay();
        walk.open("/learner/enrollments");
        assertThat(walk.text()).contains("0 / 40 学时");
        walk.press("进班：");
        walk.press("去选课");
        walk.select();
        assertThat(walk.text()).contains("还差 40 学时", "/ 12 学时", "/ 16 学时");
        study(walk, Provinces.person(Provinces.jiangsu(), "沈明远"));
        assertThat(certificate(walk, "47 学时")).contains("沈明远", THIS_YEAR + "年度", "应修40学时，实修47学时");
    }

    @Test
    void fujianFromActivationToTheCertificate(Screen screen) {
        var walk = new Walk(Provinces.fujian(), screen);
        walk.activate("林海生", "99350019770519111X", "10000003501");
        assertThat(walk.enroll(THIS_YEAR)).contains("¥126.00");
        walk.select();
        walk.open("/learner/enrollments");
        assertThat(walk.text()).contains("0 / 42 学时");
        walk.press("缴费");
        assertThat(walk.text()).contains("确认订单", "42 学时", "¥126.00");
        walk.pay();
        walk.open("/learner/enrollments");
        walk.press("进班：");
        assertThat(walk.text()).contains("还差 42 学时");
        study(walk, Provinces.person(Provinces.fujian(), "林海生"));
        assertThat(certificate(walk, "44 学时")).contains("林海生", THIS_YEAR + "年度", "应修42学时，实修44学时");
    }

    /** One chapter as anybody does, the others while time is let pass; then every test. */
    private static void study(Walk walk, Person person) {
        var lessons = new Lessons(person);
        int before = lessons.unfinished().size();
        walk.press("继续学习");
        walk.page().locator("[data-play]").click();
        walk.page().locator("[data-done]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(lessons.unfinished()).hasSize(before - 1);
        lessons.watchAll();
        int tests = new Papers(person.tenant(), walk).passAll("/learner/enrollments/" + lessons.enrollment());
        System.out.printf("%s: %d chapters, %d tests%n", person.name(), before, tests);
        assertThat(walk.text()).contains(THIS_YEAR + " 年度学时已修满");
    }

    /** What the certificate says, and its page tells the hours earned, which whole courses round up. */
    private static String certificate(Walk walk, String hours) {
        walk.press("打印培训证明");
        assertThat(walk.text()).contains("有效", hours);
        return Paper.text(walk.page());
    }
}
