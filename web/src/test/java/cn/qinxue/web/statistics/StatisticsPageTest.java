package cn.qinxue.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.standing.Recounts;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the tables at the province, its cities and counties; the neighbour has the same with other names. */
class StatisticsPageTest {
    private static final StatisticsHouse HOUSE = StatisticsHouse.open("statistics-page", "钱");
    private static final StatisticsHouse NEIGHBOUR = StatisticsHouse.open("statistics-neighbour", "邻");
    private static final UUID PROVINCE = Offices.administrator(HOUSE.tenant, Offices.PROVINCE);
    private static final UUID NANTONG = Offices.administrator(HOUSE.tenant, Offices.NANTONG);
    private static final UUID WUXI = Offices.administrator(HOUSE.tenant, Offices.WUXI);

    @Test
    void peopleAddUpFromCountyToProvince() {
        assertThat(get(PROVINCE, "continuing-education")).contains(">780</td>").doesNotContain("邻");
        assertThat(get(NANTONG, "continuing-education")).contains(">255</td>").doesNotContain(">780</td>", "无锡");
        assertThat(get(PROVINCE, "continuing-education?region=320685")).contains(">120</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continuing-education",
                "training-sites",
                "site-reports",
                "face-to-face-study",
                "trades",
                "employers",
                "payments"
            })
    void aRegionOutsideTheScopeIsNotThere(String table) {
        assertThat(answer(NANTONG, table + "?region=320200").getStatus().getCode())
                .isEqualTo(404);
        assertThat(answer(NANTONG, table + "?region=999999").getStatus().getCode())
                .isEqualTo(404);
        assertThat(answer(NANTONG, table + "?region=320685").getStatus().getCode())
                .isEqualTo(200);
    }

    @Test
    void sitesOfAnotherRegionOrTenantAreNotThere() {
        assertThat(get(NANTONG, "site-reports")).contains("钱海安技师学院").doesNotContain("锡山");
        assertThat(get(WUXI, "site-reports")).contains("钱锡山职教中心").doesNotContain("海安", "邻");
        var page = "training-sites?site=" + HOUSE.site;
        assertThat(get(NANTONG, page)).contains("钱技师面授一班");
        assertThat(answer(WUXI, page).getStatus().getCode()).isEqualTo(404);
        assertThat(answer(PROVINCE, "training-sites?site=" + NEIGHBOUR.site)
                        .getStatus()
                        .getCode())
                .isEqualTo(404);
        var learners = page + "&class=" + HOUSE.offering;
        assertThat(get(NANTONG, learners)).contains("合格", "****");
        assertThat(answer(WUXI, learners).getStatus().getCode()).isEqualTo(404);
    }

    @Test
    void unitsNameOnlyThePeopleOfTheScope() {
        assertThat(get(NANTONG, "employers")).contains("钱320685第1中学").doesNotContain("320205", "邻");
        assertThat(get(NANTONG, "employers?name=320682"))
                .contains("钱320682第1中学")
                .doesNotContain("320685第");
    }

    @Test
    void learnersAreFoundByTheEndOfTheirNumber() {
        assertThat(get(WUXI, "face-to-face-study")).contains("钱锡山面授班").doesNotContain("技师面授一班");
        assertThat(get(PROVINCE, "face-to-face-study?name=无此人")).contains("没有符合条件的记录");
    }

    @Test
    void moneyIsForThoseWithTheRight() {
        var reader = Offices.administrator(HOUSE.tenant, Offices.NANTONG, OfficeRole.READ_ONLY, "只读员");
        assertThat(answer(reader, "payments").getStatus().getCode()).isEqualTo(403);
        assertThat(get(reader, "continuing-education")).doesNotContain("缴费统计");
        assertThat(get(PROVINCE, "payments")).contains("银行网上支付");
    }

    @Test
    void aRecountIsForTheProvince() {
        var path = "/office/recounts";
        assertThat(exchange(NANTONG, HttpRequest.GET(path)).getStatus().getCode())
                .isEqualTo(404);
        assertThat(post(NANTONG, path).code()).isEqualTo(403);
        assertThat(get(NANTONG, "continuing-education")).doesNotContain("全部重算");
        assertThat(get(PROVINCE, "continuing-education")).contains("全部重算");
        assertThat(post(PROVINCE, path).code()).isEqualTo(303);
        assertThat(text(PROVINCE, path)).contains("正在重算");
        Tenancy.run(HOUSE.tenant, () -> TestHouse.bean(Recounts.class).run());
        assertThat(text(PROVINCE, path)).contains("完全一致", "开始重算");
    }

    @Test
    void filesHoldTheFiguresOfThePageAndOnlyThose() {
        for (var table : new String[] {"continuing-education", "employers", "payments", "site-reports"}) {
            assertThat(bytes(NANTONG, table + "/file.ofd")).startsWith('P', 'K');
        }
        assertThat(answer(NANTONG, "trades/file.ofd").getStatus().getCode()).isEqualTo(404);
        var workbook = String.join("\n", Workbooks.rows(bytes(NANTONG, "continuing-education/file.xlsx")));
        assertThat(workbook).contains("海安市|120|", "合计|255|").doesNotContain("无锡");
        var pdf = Download.textOf(bytes(NANTONG, "continuing-education/file.pdf"));
        assertThat(pdf).contains("海安市", "255", "南通市").doesNotContain("无锡");
        var units = String.join("\n", Workbooks.rows(bytes(NANTONG, "employers/file.xlsx?name=320682")));
        assertThat(units).contains("钱320682第1中学").doesNotContain("320685第", "320205", "邻");
        assertThat(answer(NANTONG, "employers/file.xlsx?region=320200")
                        .getStatus()
                        .getCode())
                .isEqualTo(404);
        var reader = Offices.administrator(HOUSE.tenant, Offices.NANTONG, OfficeRole.READ_ONLY, "只读员二");
        assertThat(answer(reader, "payments/file.xlsx").getStatus().getCode()).isEqualTo(403);
    }

    private static String text(UUID account, String path) {
        return Objects.requireNonNull(exchange(account, HttpRequest.GET(path)).body());
    }

    private static byte[] bytes(UUID account, String file) {
        var token = WebHouse.signIn(HOUSE.tenant, account).getValue();
        var download = Download.of(HOUSE.tenant, "/office/statistics/" + file, token);
        assertThat(download.status()).as(file).isEqualTo(200);
        return download.content();
    }

    @Test
    void aTableThatIsNotThereIsNotFound() {
        assertThat(answer(PROVINCE, "nothing").getStatus().getCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continuing-education",
                "training-sites",
                "site-reports",
                "face-to-face-study",
                "trades",
                "employers",
                "payments",
                "trades/file.pdf",
                "payments/file.xlsx"
            })
    void aDayThatWasNotKeptIsSaid(String table) {
        var page = answer(NANTONG, table + "?day=2020-01-01");
        assertThat(page.getStatus().getCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "2020-01-01 的数字没有存档",
                        "此刻",
                        "action=\"/office/statistics/" + table.replaceFirst("/file.*", "") + "\"");
        assertThat(answer(NANTONG, table + "?day=昨天").body()).contains("“昨天”不是一个日期");
        assertThat(answer(NANTONG, table + "?region=320200&day=2020-01-01")
                        .getStatus()
                        .getCode())
                .isEqualTo(404);
    }

    private static String get(UUID account, String page) {
        var answer = answer(account, page);
        assertThat(answer.getStatus().getCode()).as(page).isEqualTo(200);
        return Objects.requireNonNull(answer.body());
    }

    private static HttpResponse<String> answer(UUID account, String page) {
        return exchange(
                account,
                HttpRequest.GET(URI.create("/office/statistics/" + page).toASCIIString()));
    }

    private static HttpResponse<String> post(UUID account, String path) {
        return exchange(
                account,
                HttpRequest.POST(path, "")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpResponse<String> exchange(UUID account, MutableHttpRequest<?> request) {
        return WebHouse.exchange(
                HOUSE.tenant, request.accept(MediaType.TEXT_HTML_TYPE).cookie(WebHouse.signIn(HOUSE.tenant, account)));
    }
}
