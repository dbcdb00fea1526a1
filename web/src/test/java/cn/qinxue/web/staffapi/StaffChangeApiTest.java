package cn.qinxue.web.staffapi;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Tokens;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffChangeApiTest {
    private static final StaffHouse HOME = StaffHouse.open("staff-change-api");
    private static final String READER = Tokens.of(HOME.tenant, NANTONG);
    private static final String WRITER = Tokens.of(HOME.tenant, NANTONG, Right.STAFF);

    @Test
    void changesWhatIsSentAndNothingElse() {
        var staff = HOME.add("方一鸣", HOME.unit(HAIAN));
        var read = Tokens.get(HOME.tenant, READER, place(staff));
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        var answer = patch(WRITER, staff, "\"0\"", "{\"address\":\"人民路 1 号\",\"level\":\"SENIOR_TECHNICIAN\"}");
        assertThat(answer.code()).as(body(answer)).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(body(answer)).contains("\"address\":\"人民路 1 号\"", "\"level\":\"高级技师\"", "\"name\":\"方一鸣\"");
        assertThat(now(staff))
                .returns("人民路 1 号", Staff::address)
                .returns(SkillLevel.SENIOR_TECHNICIAN, Staff::level)
                .returns(staff.employer(), Staff::employer)
                .returns(staff.mobileTail(), Staff::mobileTail);

        assertThat(patch(WRITER, staff, "\"1\"", "{\"address\":null,\"trade\":null}")
                        .code())
                .isEqualTo(200);
        assertThat(now(staff)).returns(null, Staff::address).returns(null, Staff::trade);
        Tenancy.run(
                HOME.tenant,
                () -> assertThat(TestHouse.bean(AuditTrail.class).about("staff/" + staff.id(), 10))
                        .hasSize(2)
                        .allMatch(entry -> entry.action() == AuditAction.CHANGE
                                && entry.accountName().equals("接口令牌“人事系统”"))
                        .last()
                        .matches(entry -> entry.beforeValue().contains("技师")
                                && entry.afterValue().contains("高级技师")));
    }

    @Test
    void movesByRegionAndNameButNotOutOfTheScope() {
        var staff = HOME.add("古月", HOME.unit(HAIAN));
        var answer = patch(WRITER, staff, "\"0\"", "{\"region\":\"江苏省/南通市\"}");
        assertThat(body(answer)).contains("\"region\":{\"code\":\"320600\"", "\"employer\":\"公路管理站\"");
        var out = patch(WRITER, staff, "\"1\"", "{\"region\":\"320200\"}");
        assertThat(out.code()).isEqualTo(422);
        assertThat(body(out)).contains("\"field\":\"region\"", "不在令牌的范围内");
        assertThat(body(patch(WRITER, staff, "\"1\"", "{\"employer\":\"没有的单位\"}")))
                .contains("\"field\":\"employer\"", "江苏省/南通市没有工作单位“没有的单位”");
        assertThat(now(staff)).returns(1L, Staff::version);
    }

    @Test
    void closesAndReopens() {
        var staff = HOME.add("石磊", HOME.unit(HAIAN));
        assertThat(body(patch(WRITER, staff, "\"0\"", "{\"active\":true}"))).contains("\"field\":\"active\"", "要由本人激活");
        assertThat(body(patch(WRITER, staff, "\"0\"", "{\"active\":false,\"postcode\":\"226600\"}")))
                .contains("\"state\":\"已停用\"", "\"postcode\":\"226600\"");
        assertThat(now(staff).state()).isEqualTo(StaffState.CLOSED);
        assertThat(body(patch(WRITER, staff, "\"2\"", "{\"active\":true}"))).contains("\"state\":\"未激活\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nmae\":\"甲\"}                    | nmae           | 没有可以修改的字段“nmae”",
                "{\"id\":\"x\"}                       | id             | 没有可以修改的字段",
                "{\"name\":null}                      | name           | 必须有值",
                "{\"name\":\"\"}                      | name           | 请填写姓名",
                "{\"name\":7}                         | name           | 要填文字",
                "{\"address\":{\"a\":1}}              | address        | 要填文字",
                "{\"active\":\"yes\"}                 | active         | true 或 false",
                "{\"gender\":\"未知\"}                | gender         | 男、女",
                "{\"level\":\"大师\"}                 | level          | 未定级、初级工",
                "{\"employmentKind\":\"临时\"}        | employmentKind | 在编、劳务派遣",
                "{\"trade\":\"炼丹师\"}               | trade          | 没有这个技术工种",
                "{\"region\":\"999999\"}              | region         | 没有这个地区",
                "{\"idNumber\":\"**** 1234\"}         | idNumber       | 身份证号",
                "{\"mobile\":\"12\"}                  | mobile         | 手机号",
                "{\"email\":\"不是邮箱\"}             | email          | 电子邮箱的格式",
                "{\"postcode\":\"12\"}                | postcode       | 6 位数字",
                "{\"levelCorrection\":\"填错了\"}     | levelCorrection| 要和技术等级 level 一起",
            })
    void aRefusalNamesTheField(String sent, String field, String said) {
        var answer = patch(WRITER, HOME.inHaian, "\"0\"", sent.strip());
        assertThat(answer.code()).as(body(answer)).isEqualTo(422);
        assertThat(answer.getContentType().orElseThrow().getName()).isEqualTo("application/problem+json");
        assertThat(body(answer)).contains("\"type\":\"urn:qinxue:staff-refused\"", "\"field\":\"" + field + "\"", said);
        assertThat(now(HOME.inHaian).version()).isZero();
    }

    @Test
    void withoutIfMatchOrWithAnOldOneNothingChanges() {
        var change = "{\"address\":\"不该写进去\"}";
        var without = patch(WRITER, HOME.inNantong, null, change);
        assertThat(without.code()).isEqualTo(428);
        assertThat(body(without)).contains("urn:qinxue:if-match-missing", "请在请求头 If-Match 中");
        for (var old : List.of("\"7\"", "0", "*", "\"x\"")) {
            var stale = patch(WRITER, HOME.inNantong, old, change);
            assertThat(stale.code()).as(old).isEqualTo(412);
            assertThat(body(stale)).contains("urn:qinxue:changed-meanwhile");
        }
        assertThat(now(HOME.inNantong).address()).isNull();
    }

    @Test
    void aTokenThatMayOnlyReadChangesNothing() {
        var answer = patch(READER, HOME.inNantong, "\"0\"", "{\"address\":\"不该写进去\"}");
        assertThat(answer.code()).isEqualTo(403);
        assertThat(body(answer)).contains("这个接口令牌没有“维护人员和单位”的权限");
        assertThat(now(HOME.inNantong).address()).isNull();
    }

    @Test
    void whatIsNoJsonObjectIsNotUnderstood() {
        for (var sent : List.of("{\"name\":", "[1]", "\"text\"")) {
            var answer = patch(WRITER, HOME.inNantong, "\"0\"", sent);
            assertThat(answer.code()).as(sent).isEqualTo(400);
            assertThat(body(answer)).contains("urn:qinxue:bad-request");
        }
    }

    @Test
    void ofTwoAtOnceOneWins() throws InterruptedException, ExecutionException {
        var staff = HOME.add("同时改", HOME.unit(HAIAN));
        var codes = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> both = List.of(
                    () -> patch(WRITER, staff, "\"0\"", "{\"address\":\"甲\"}").code(),
                    () -> patch(WRITER, staff, "\"0\"", "{\"address\":\"乙\"}").code());
            for (Future<Integer> one : threads.invokeAll(both)) codes.add(one.get());
        }
        assertThat(codes).containsExactlyInAnyOrder(200, 412);
        assertThat(now(staff).version()).isEqualTo(1);
    }

    @Test
    void tellsTheHoursOfAYear() {
        Years.open(HOME.tenant, "jiangsu-worker-2023.yaml");
        int year = LocalDate.now(TestHouse.bean(Clock.class)).getYear();
        var staff = HOME.add("学时多", HOME.unit(HAIAN));
        Tenancy.run(HOME.tenant, () -> {
            var policy = TestHouse.bean(Policies.class).current("worker", year).orElseThrow();
            var category = policy.policy().categories().getFirst().code();
            TestHouse.bean(HoursLedger.class)
                    .enter(new HoursDraft(
                            new PersonYear(staff.id(), "worker", year),
                            category,
                            1050,
                            new HoursOrigin(HoursSource.ONLINE, Ids.next(), "公文处理"),
                            policy.id()));
        });
        var answer = Tokens.get(HOME.tenant, READER, place(staff) + "/hours?year=" + year);
        assertThat(answer.code()).as(body(answer)).isEqualTo(200);
        assertThat(body(answer))
                .contains("\"year\":" + year, "\"earned\":10.5", "\"qualified\":false", "\"policyVersion\":1")
                .contains("{\"code\":\"ONLINE\",\"name\":\"网授\",\"earned\":10.5}")
                .containsPattern("\"required\":[1-9]\\d*,");
        var none = Tokens.get(HOME.tenant, READER, place(staff) + "/hours?year=2001");
        assertThat(none.code()).isEqualTo(404);
        assertThat(body(none)).contains("urn:qinxue:year-not-required", "2001 年度");
        var bad = Tokens.get(HOME.tenant, READER, place(staff) + "/hours?year=later");
        assertThat(bad.code()).isEqualTo(400);
        assertThat(body(bad)).contains("参数 year 要是 2000 到 2100 之间的整数");
    }

    private static HttpResponse<String> patch(String token, Staff staff, @Nullable String ifMatch, String sent) {
        MutableHttpRequest<String> request =
                HttpRequest.PATCH(place(staff), sent).contentType(MediaType.APPLICATION_JSON_TYPE);
        return Tokens.call(HOME.tenant, token, ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private static String place(Staff staff) {
        return "/api/v1/staff/" + staff.id();
    }

    private static Staff now(Staff staff) {
        return Tenancy.call(
                HOME.tenant,
                () -> TestHouse.bean(StaffRecords.class)
                        .find(PROVINCE, staff.id())
                        .orElseThrow());
    }

    private static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }
}
