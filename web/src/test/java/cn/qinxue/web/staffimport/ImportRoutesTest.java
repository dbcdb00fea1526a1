package cn.qinxue.web.staffimport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Right;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.multipart.MultipartBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets at an import by which route, and who does not. */
class ImportRoutesTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static Tenant tenant;
    private static Tenant neighbour;

    @BeforeAll
    static void open() {
        tenant = ImportProvince.open("import-routes");
        neighbour = ImportProvince.open("import-routes-neighbour");
    }

    private static HttpResponse<String> as(Tenant at, UUID account, MutableHttpRequest<?> request) {
        return WebHouse.exchange(
                at,
                request.accept(MediaType.TEXT_HTML_TYPE, MediaType.ALL_TYPE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .cookie(WebHouse.signIn(at, account)));
    }

    private static MutableHttpRequest<?> upload(String path, byte[] content) {
        var form = MultipartBody.builder()
                .addPart("programme", ImportProvince.PROGRAMME)
                .addPart("file", "名单.xlsx", MediaType.APPLICATION_OCTET_STREAM_TYPE, content)
                .build();
        return HttpRequest.POST(path, form).contentType(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** A waiting import of Haian with one refused row. */
    private static String waiting(UUID account) {
        var good = MadeUpList.person(1);
        var bad = MadeUpList.bad(0);
        var answer = as(tenant, account, upload("/office/staff-imports", MadeUpList.rows(good, bad)));
        assertThat(answer.code()).isEqualTo(303);
        ImportProvince.work(tenant);
        return Objects.requireNonNull(answer.header("Location"));
    }

    private static List<MutableHttpRequest<?>> everyRoute(String path) {
        return List.of(
                HttpRequest.GET(path),
                HttpRequest.GET(path + "/original"),
                HttpRequest.GET(path + "/errors"),
                HttpRequest.GET(path + "/abandonment"),
                HttpRequest.POST(path + "/confirmation", Map.of("update", "on"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE),
                HttpRequest.POST(path + "/abandonment", Map.of("x", "y"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    @Test
    void aSiblingsImportIsNotThereOnAnyRoute() {
        var path = waiting(Offices.administrator(tenant, Offices.HAIAN));
        var sibling = Offices.administrator(tenant, Offices.WUXI);
        for (var route : everyRoute(path)) {
            assertThat(as(tenant, sibling, route).code()).as(route.toString()).isEqualTo(404);
        }
        assertThat(as(tenant, sibling, HttpRequest.GET("/office/staff-imports")).body())
                .doesNotContain("名单.xlsx");
        var theirs = Offices.administrator(neighbour, Offices.PROVINCE);
        for (var route : everyRoute(path)) {
            assertThat(as(neighbour, theirs, route).code()).as(route.toString()).isEqualTo(404);
        }
        var above = Offices.administrator(tenant, Offices.NANTONG);
        assertThat(as(tenant, above, HttpRequest.GET(path)).code()).isEqualTo(200);
        assertThat(as(tenant, above, HttpRequest.GET(path + "/errors")).code()).isEqualTo(200);
    }

    @Test
    void theTemplateOpensInAnotherProgramAndFilledInIsImported() throws IOException {
        var account = Offices.administrator(tenant, Offices.HAIAN);
        var session = WebHouse.signIn(tenant, account).getValue();
        var template = Download.of(tenant, "/office/staff-imports/template", session);
        var filled = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            assertThat(workbook.getSheet("工种").getLastRowNum()).isGreaterThan(10);
            var sheet = workbook.getSheetAt(0);
            var row = sheet.createRow(1);
            var person = MadeUpList.person(2);
            for (int place = 0; place < person.length; place++)
                row.createCell(place).setCellValue(person[place]);
            workbook.write(filled);
        }
        var answer = as(tenant, account, upload("/office/staff-imports", filled.toByteArray()));
        ImportProvince.work(tenant);
        var path = Objects.requireNonNull(answer.header("Location"));
        assertThat(as(tenant, account, HttpRequest.GET(path)).body())
                .contains("新增")
                .doesNotContain("错误文件");
    }

    @Test
    void whoseFileItIsConfirmsIt() {
        var account = Offices.administrator(tenant, Offices.HAIAN);
        var path = waiting(account);
        var answer = as(
                tenant,
                account,
                HttpRequest.POST(path + "/confirmation", Map.of("decision", "import"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
        assertThat(answer.code()).isEqualTo(303);
        assertThat(as(tenant, account, HttpRequest.GET(path)).body()).contains("正在导入：名单.xlsx");
    }

    @Test
    void whoMayOnlyLookIsRefused() {
        var path = waiting(Offices.administrator(tenant, Offices.HAIAN));
        var reader = Offices.administrator(tenant, Offices.HAIAN, OfficeRole.READ_ONLY, "只看");
        for (var route : everyRoute(path)) {
            assertThat(as(tenant, reader, route).code()).as(route.toString()).isEqualTo(403);
        }
        assertThat(as(tenant, reader, HttpRequest.GET("/office/staff-imports")).code())
                .isEqualTo(403);
        assertThat(as(tenant, reader, HttpRequest.GET("/office/staff-imports/template"))
                        .code())
                .isEqualTo(403);
        assertThat(as(tenant, reader, upload("/office/staff-imports", MadeUpList.workbook(1)))
                        .code())
                .isEqualTo(403);
    }

    @Test
    void programsImportWithoutALookAndAskForWhatWasRefused() {
        var token = Tokens.of(tenant, Offices.NANTONG, Right.STAFF);
        var accepted = api(token, upload("/api/v1/staff-imports", MadeUpList.workbook(1_000)));
        assertThat(accepted.code()).isEqualTo(202);
        var id = ID.matcher(accepted.body());
        assertThat(id.find()).isTrue();
        var path = "/api/v1/staff-imports/" + id.group(1);
        assertThat(api(token, HttpRequest.GET(path)).body()).contains("\"state\":\"CHECKING\"");
        assertThat(api(token, HttpRequest.GET(path + "/errors")).code()).isEqualTo(404);
        ImportProvince.work(tenant);
        assertThat(api(token, HttpRequest.GET(path)).body())
                .contains(
                        "\"state\":\"DONE\"",
                        "\"total\":1060",
                        "\"good\":1000",
                        "\"bad\":60",
                        "\"startedAt\":\"",
                        "\"finishedAt\":\"");
        assertThat(api(token, HttpRequest.GET(path + "/errors")).code()).isEqualTo(200);

        var sibling = Tokens.of(tenant, Offices.WUXI, Right.STAFF);
        assertThat(api(sibling, HttpRequest.GET(path)).code()).isEqualTo(404);
        assertThat(api(sibling, HttpRequest.GET(path + "/errors")).code()).isEqualTo(404);
        assertThat(api(token, HttpRequest.GET("/api/v1/staff-imports/" + UUID.randomUUID()))
                        .code())
                .isEqualTo(404);
        assertThat(api("none", HttpRequest.GET(path)).code()).isEqualTo(401);
        var looking = Tokens.of(tenant, Offices.NANTONG);
        assertThat(api(looking, HttpRequest.GET(path)).code()).isEqualTo(403);
        assertThat(api(looking, upload("/api/v1/staff-imports", MadeUpList.workbook(1)))
                        .code())
                .isEqualTo(403);
    }

    @Test
    void anEmptyFileIsRefusedWithTheFieldItIsAbout() {
        var token = Tokens.of(tenant, Offices.NANTONG, Right.STAFF);
        var refused = api(token, upload("/api/v1/staff-imports", new byte[0]));
        assertThat(refused.code()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:qinxue:import-refused", "\"field\":\"file\"", "文件是空的");
    }

    private static HttpResponse<String> api(String token, MutableHttpRequest<?> request) {
        return WebHouse.exchange(tenant, request.accept(MediaType.ALL_TYPE).header("Authorization", "Bearer " + token));
    }
}
