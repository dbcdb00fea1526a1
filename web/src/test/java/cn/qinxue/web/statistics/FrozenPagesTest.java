package cn.qinxue.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is frozen, then everything changes; the neighbour has the same with other names, the sibling city too. */
class FrozenPagesTest {
    private static final String DAY = "day=" + StatisticsHouse.YESTERDAY;
    private static final StatisticsHouse HOUSE = house("statistics-frozen", "钱");
    private static final StatisticsHouse NEIGHBOUR = house("statistics-frozen-neighbour", "邻");
    private static final UUID NANTONG = Offices.administrator(HOUSE.tenant, Offices.NANTONG);
    private static final UUID WUXI = Offices.administrator(HOUSE.tenant, Offices.WUXI);

    private static StatisticsHouse house(String name, String mark) {
        var house = StatisticsHouse.open(name, mark);
        house.freeze();
        house.change();
        return house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"training-sites", "site-reports", "face-to-face-study", "trades", "employers", "payments"})
    void aPageAndItsFilesShowTheDayAndTheyAlone(String table) {
        var page = get(NANTONG, table + "?" + DAY);
        assertThat(page)
                .contains(StatisticsHouse.YESTERDAY + " 日终的数字", "selected>" + StatisticsHouse.YESTERDAY)
                .doesNotContain("改名", "无锡", "锡山", "邻");
        assertThat(get(NANTONG, table)).isNotEqualTo(page).contains("此刻的数字");
        var workbook = String.join("\n", Workbooks.rows(bytes(NANTONG, table + "/file.xlsx?" + DAY)));
        assertThat(workbook).contains("日终（存档）").doesNotContain("改名", "无锡", "锡山", "邻");
        assertThat(Download.textOf(bytes(NANTONG, table + "/file.pdf?" + DAY)))
                .contains("日终（存档）")
                .doesNotContain("改名");
        assertThat(answer(NANTONG, table + "?region=320200&" + DAY).getStatus().getCode())
                .isEqualTo(404);
    }

    @Test
    void eachLevelKeepsTheDay() {
        var regions = get(NANTONG, "training-sites?" + DAY);
        assertThat(regions).containsPattern(DAY + "&(amp;)?region=320685");
        var site = "training-sites?" + DAY + "&region=320685&site=" + HOUSE.site;
        assertThat(get(NANTONG, "training-sites?" + DAY + "&region=320685"))
                .contains("钱海安技师学院", HOUSE.site.toString())
                .doesNotContain("改名");
        assertThat(get(NANTONG, "site-reports?" + DAY)).contains("site=" + HOUSE.site, DAY);
        assertThat(get(NANTONG, site)).contains("钱技师面授一班").doesNotContain("改名");
        var learners = get(NANTONG, site + "&class=" + HOUSE.offering);
        assertThat(learners).contains("共 20 人次，合格 12 人次，不合格 4 人次，待确认 4 人次").doesNotContain("改名");
        assertThat(get(NANTONG, site.replace(DAY + "&", "") + "&class=" + HOUSE.offering))
                .contains("共 20 人次，合格 0 人次，不合格 16 人次", "改名");
        assertThat(answer(WUXI, site).getStatus().getCode()).isEqualTo(404);
        assertThat(answer(NANTONG, "training-sites?" + DAY + "&site=" + NEIGHBOUR.site)
                        .getStatus()
                        .getCode())
                .isEqualTo(404);
    }

    @Test
    void sumsAreThoseOfTheWholeTable() {
        assertThat(get(NANTONG, "payments?" + DAY))
                .contains("各日的净额", "缴费 170 笔 ¥20,400.00，退款 0 笔 ¥0.00，净额 ¥20,400.00。");
        assertThat(get(NANTONG, "face-to-face-study?" + DAY)).contains("共 20 人次", "80～89 分");
        assertThat(get(NANTONG, "employers?" + DAY)).contains("255 人").doesNotContain("/office/staff?employer");
    }

    private static String get(UUID account, String page) {
        var answer = answer(account, page);
        assertThat(answer.getStatus().getCode()).as(page).isEqualTo(200);
        return Objects.requireNonNull(answer.body());
    }

    private static HttpResponse<String> answer(UUID account, String page) {
        return WebHouse.exchange(
                HOUSE.tenant,
                HttpRequest.GET("/office/statistics/" + page)
                        .accept(MediaType.TEXT_HTML_TYPE)
                        .cookie(WebHouse.signIn(HOUSE.tenant, account)));
    }

    private static byte[] bytes(UUID account, String file) {
        var token = WebHouse.signIn(HOUSE.tenant, account).getValue();
        var download = Download.of(HOUSE.tenant, "/office/statistics/" + file, token);
        assertThat(download.status()).as(file).isEqualTo(200);
        return download.content();
    }
}
