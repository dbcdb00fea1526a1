package cn.qinxue.web.staff;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what under every address of 用户管理. */
class StaffRoutesTest {
    private static StaffHouse home;
    private static StaffHouse neighbour;
    private static Staff person;

    @BeforeAll
    static void openHouses() {
        home = StaffHouse.open("staff-routes").filled();
        neighbour = StaffHouse.open("staff-routes-neighbour").filled();
        person = home.add("钟小玲", home.employer("=SUM(1)有限公司", "320685"), 0, true);
    }

    private static HttpResponse<String> get(Tenant tenant, UUID account, String path) {
        return WebHouse.exchange(
                tenant,
                HttpRequest.GET(path).accept(MediaType.TEXT_HTML_TYPE).cookie(WebHouse.signIn(tenant, account)));
    }

    private static HttpResponse<String> post(Tenant tenant, UUID account, String path, Map<String, String> form) {
        return WebHouse.exchange(
                tenant,
                HttpRequest.POST(path, form)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .accept(MediaType.TEXT_HTML_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie(WebHouse.signIn(tenant, account)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/closure", "/password-reset"})
    void siblingsAndNeighboursFindNoSuchPage(String page) {
        var path = "/office/staff/" + person.id() + page;
        assertThat(get(home.tenant(), home.administrator(HAIAN), path).code()).isEqualTo(200);
        assertThat(get(home.tenant(), home.administrator(WUXI), path).code()).isEqualTo(404);
        assertThat(get(neighbour.tenant(), neighbour.administrator(Offices.PROVINCE), path)
                        .code())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{id}",
                "/{id}/unmasking",
                "/{id}/closure",
                "/{id}/reopening",
                "/password-resets/chosen",
                "/password-resets",
                "/export/chosen"
            })
    void siblingsAndNeighboursDoNothingTo(String action) {
        var path = "/office/staff" + action.replace("{id}", person.id().toString());
        var form = Map.of("staff", person.id().toString(), "version", "1", "name", "别人");
        assertThat(post(home.tenant(), home.administrator(WUXI), path, form).code())
                .isEqualTo(404);
        assertThat(post(neighbour.tenant(), neighbour.administrator(Offices.PROVINCE), path, form)
                        .code())
                .isEqualTo(404);
        assertThat(home.reload(person)).usingRecursiveComparison().isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{id}",
                "/{id}/unmasking",
                "/{id}/closure",
                "/{id}/reopening",
                "/password-resets/chosen",
                "/password-resets",
                "/export/full",
                ""
            })
    void whoMayOnlyReadChangesNothing(String action) {
        var reader = Offices.administrator(home.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        var path = "/office/staff" + action.replace("{id}", person.id().toString());
        var form = Map.of("staff", person.id().toString(), "version", "1", "name", "别人");
        assertThat(post(home.tenant(), reader, path, form).code()).isEqualTo(403);
        assertThat(home.reload(person)).usingRecursiveComparison().isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/new",
                "/{id}/edit",
                "/{id}/closure",
                "/{id}/password-reset",
                "/export/full",
                "/employers?unit=a"
            })
    void whoMayOnlyReadSeesNoForms(String page) {
        var reader = Offices.administrator(home.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        var path = "/office/staff" + page.replace("{id}", person.id().toString());
        assertThat(get(home.tenant(), reader, path).code()).isEqualTo(403);
    }

    @Test
    void strangersAndUnknownConditionsAreTurnedAway() {
        assertThat(WebHouse.get(home.tenant(), "/office/staff").code()).isNotEqualTo(200);
        assertThat(WebHouse.get(home.tenant(), "/office/staff/export").code()).isNotEqualTo(200);
        var account = home.administrator(NANTONG);
        for (var condition : List.of("region=999999", "employer=" + UUID.randomUUID(), "level=BEST", "trade=x")) {
            assertThat(get(home.tenant(), account, "/office/staff/export?" + condition)
                            .code())
                    .as(condition)
                    .isEqualTo(404);
        }
    }

    @Test
    void pagesFollowEachOtherByNumberAndByCursor() {
        var account = home.administrator(NANTONG);
        var first = page(account, "/office/staff");
        var next =
                first.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1").replace("&amp;", "&");
        assertThat(next).contains("after=", "page=2");
        var byCursor = names(page(account, next));
        assertThat(byCursor)
                .isEqualTo(names(page(account, "/office/staff?page=2")))
                .hasSize(6);
        assertThat(names(first)).hasSize(20).doesNotContainAnyElementsOf(byCursor);
        assertThat(names(page(account, "/office/staff?page=99"))).isEqualTo(byCursor);
    }

    private static String page(UUID account, String path) {
        return Objects.requireNonNull(get(home.tenant(), account, path).body());
    }

    private static List<String> names(String page) {
        var names = new ArrayList<String>();
        var match =
                Pattern.compile("href=\"/office/staff/[0-9a-f-]{36}\">([^<]+)<").matcher(page);
        while (match.find()) names.add(match.group(1));
        return names;
    }

    @Test
    void theExportIsAWorkbookOfTextsUnderAChineseNameWithTheListsFilter() throws Exception {
        var table = export(home.administrator(NANTONG), "?q=" + "SUM");
        assertThat(table).hasSize(2);
        assertThat(table.getFirst()).containsExactly("序号", "姓名", "身份证号", "技术工种", "技术等级", "工作单位", "所在地区", "工考办", "状态");
        assertThat(table.getLast())
                .contains("钟小玲", "=SUM(1)有限公司", "江苏省/南通市/海安市", "已激活")
                .contains("**** " + home.idNumber(person).substring(14));
        assertThat(export(home.administrator(WUXI), "")).hasSize(3);
        assertThat(export(home.administrator(WUXI), "?q=SUM")).hasSize(1);
    }

    private static List<List<String>> export(UUID account, String query) throws Exception {
        var cookie = WebHouse.signIn(home.tenant(), account);
        var request = java.net.http.HttpRequest.newBuilder(
                        URI.create(WebHouse.url(home.tenant(), "/office/staff/export" + query)))
                .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            var name = response.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .matches(".*用户名单-.+-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
            return table(response.body());
        }
    }

    private static List<List<String>> table(byte[] content) throws IOException {
        var table = new ArrayList<List<String>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    cells.add(
                            cell.getCellType() == CellType.NUMERIC
                                    ? Long.toString((long) cell.getNumericCellValue())
                                    : cell.getStringCellValue());
                }
                table.add(cells);
            }
        }
        return table;
    }
}
