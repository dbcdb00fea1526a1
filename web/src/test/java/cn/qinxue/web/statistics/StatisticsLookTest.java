package cn.qinxue.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.api.Test;

@BrowserTest
class StatisticsLookTest {
    private static final StatisticsHouse HOUSE = StatisticsHouse.open("statistics-look", "钱");
    private static final StatisticsHouse FROZEN = frozen();
    private static final String DAY = "day=" + StatisticsHouse.YESTERDAY;

    private static StatisticsHouse frozen() {
        var house = StatisticsHouse.open("statistics-look-frozen", "钱");
        house.freeze();
        house.change();
        return house;
    }

    @Test
    void regionsAndPeopleAreGood(Screen screen) {
        screen.signIn(HOUSE.tenant, Offices.administrator(HOUSE.tenant, Offices.PROVINCE));
        open(screen, "continuing-education").assertGood("statistics-continuing-education");
        open(screen, "trades").assertGood("statistics-trades");
        open(screen, "employers").assertGood("statistics-employers");
        open(screen, "payments").assertGood("statistics-payments");
        screen.open(WebHouse.url(HOUSE.tenant, "/office/recounts")).assertGood("statistics-recounts");
    }

    @Test
    void sitesAndTheirLearnersAreGood(Screen screen) {
        screen.signIn(HOUSE.tenant, Offices.administrator(HOUSE.tenant, Offices.NANTONG));
        open(screen, "training-sites").assertGood("statistics-training-sites");
        open(screen, "training-sites?region=320685").assertGood("statistics-sites");
        open(screen, "training-sites?region=320685&site=" + HOUSE.site).assertGood("statistics-classes");
        open(screen, "training-sites?region=320685&site=" + HOUSE.site + "&class=" + HOUSE.offering)
                .assertGood("statistics-learners");
        open(screen, "site-reports").assertGood("statistics-site-reports");
        open(screen, "face-to-face-study").assertGood("statistics-face-to-face-study");
        open(screen, "face-to-face-study?name=无此人").assertGood("statistics-empty");
        open(screen, "trades?day=2020-01-01").assertGood("statistics-day-not-kept");
    }

    @Test
    void aDayIsChosenAndStaysChosenFurtherDown(Screen screen) {
        screen.signIn(FROZEN.tenant, Offices.administrator(FROZEN.tenant, Offices.NANTONG));
        screen.open(WebHouse.url(FROZEN.tenant, "/office/statistics/training-sites"));
        var page = screen.page();
        assertThat(page.locator(".q-asof").textContent()).contains("此刻的数字");
        page.getByLabel("数字取自").selectOption(StatisticsHouse.YESTERDAY.toString());
        page.locator("form.q-filters button").click();
        for (var name : new String[] {"海安市", "钱海安技师学院", "钱技师面授一班"}) {
            assertThat(page.locator(".q-asof").textContent()).contains(StatisticsHouse.YESTERDAY + " 日终的数字");
            page.locator("#stat-table tbody a:text-is('" + name + "')").click();
        }
        assertThat(page.locator(".q-asof").textContent()).contains(StatisticsHouse.YESTERDAY + " 日终的数字");
        assertThat(page.locator("#stat-table tbody").textContent())
                .contains("合格")
                .doesNotContain("改名");
        screen.assertGood("statistics-frozen-learners");
        page.getByLabel("数字取自").selectOption("");
        page.locator("form.q-filters button").click();
        assertThat(page.locator("#stat-table tbody").textContent()).contains("改名");
    }

    @Test
    void frozenDaysAreGood(Screen screen) {
        screen.signIn(FROZEN.tenant, Offices.administrator(FROZEN.tenant, Offices.PROVINCE));
        for (var table : new String[] {
            "continuing-education",
            "training-sites",
            "site-reports",
            "face-to-face-study",
            "trades",
            "employers",
            "payments"
        }) {
            screen.open(WebHouse.url(FROZEN.tenant, "/office/statistics/" + table + "?" + DAY))
                    .assertGood("statistics-frozen-" + table);
        }
    }

    private static Screen open(Screen screen, String page) {
        return screen.open(WebHouse.url(HOUSE.tenant, "/office/statistics/" + page));
    }
}
