package cn.qinxue.web.statistics;

import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.api.Test;

@BrowserTest
class StatisticsLookTest {
    private static final StatisticsHouse HOUSE = StatisticsHouse.open("statistics-look", "钱");

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
    }

    private static Screen open(Screen screen, String page) {
        return screen.open(WebHouse.url(HOUSE.tenant, "/office/statistics/" + page));
    }
}
