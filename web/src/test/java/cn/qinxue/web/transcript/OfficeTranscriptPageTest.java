package cn.qinxue.web.transcript;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.equivalence.ClaimHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 继续教育档案 of a person at the office. */
class OfficeTranscriptPageTest {
    private static final String OFFICE = "/office/equivalence-claims";
    private static ClaimHouse home;
    private static ClaimHouse neighbour;
    private static People.Learner learner;

    @BeforeAll
    static void openHouses() {
        home = ClaimHouse.open("office-transcript");
        neighbour = ClaimHouse.open("office-transcript-neighbour");
        learner = home.learner("陈立新");
    }

    @Test
    void theOfficesTranscriptShowsEveryLineAndTakesOneBack() {
        var claim = home.filed(learner, "档案里的研修班", 800, ClaimHouse.picture("T"));
        home.approve(claim);
        var path = "/office/staff/" + learner.staff() + "/transcript";
        var entry = Tenancy.call(
                        home.tenant(), () -> TestHouse.bean(HoursLedger.class).entries(learner.staff(), claim.year()))
                .getFirst();
        var city = home.session(NANTONG);
        assertThat(body(home.get(city, "/office/staff/" + learner.staff()))).contains(path);
        assertThat(body(home.get(city, path)))
                .contains("研修班：档案里的研修班", claim.year() + " 年第 1 版", OFFICE + "/" + claim.id(), "还差 40 学时");
        var reversal = path + "/" + entry.id() + "/reversal";
        for (var answer : List.<HttpResponse<String>>of(
                home.get(home.session(WUXI), path),
                home.get(home.session(WUXI), reversal),
                home.post(home.session(WUXI), reversal, Map.of("reason", "外人")),
                neighbour.get(neighbour.session(PROVINCE), path),
                neighbour.post(neighbour.session(PROVINCE), reversal, Map.of("reason", "外人")),
                home.get(city, path + "/" + UUID.randomUUID() + "/reversal"))) {
            assertThat(answer.code()).isEqualTo(404);
        }
        var refused = home.post(city, reversal, Map.of("reason", "记错"));
        assertThat(refused.code()).isEqualTo(422);
        assertThat(body(refused)).contains("请在“视同审批”中撤销");
        var listened = path + "/" + listened(claim) + "/reversal";
        var reader = Offices.administrator(home.tenant(), NANTONG, OfficeRole.READ_ONLY, "阅览员");
        var reading = WebHouse.signIn(home.tenant(), reader).getValue();
        assertThat(home.post(reading, listened, Map.of("reason", "只读")).code()).isEqualTo(403);
        assertThat(body(home.get(city, listened))).contains("冲回学时", "集中收听");
        assertThat(body(home.post(city, listened, Map.of("reason", "")))).contains("请填写更正的理由");
        assertThat(home.post(city, listened, Map.of("reason", "人记错了")).code()).isEqualTo(303);
        assertThat(body(home.get(city, path))).contains("更正：人记错了", "-4");
        assertThat(body(home.post(city, listened, Map.of("reason", "再来一次")))).contains("已经更正过了");
        assertThat(body(home.get(city, "/office/staff/" + learner.staff()))).contains("冲回，理由：人记错了");
    }

    /** Another entry of the same person, of four hours. */
    private static UUID listened(EquivalenceClaim claim) {
        return Tenancy.call(home.tenant(), () -> {
            var ledger = TestHouse.bean(HoursLedger.class);
            var policy = TestHouse.bean(Policies.class)
                    .current("worker", claim.year())
                    .orElseThrow();
            ledger.enter(new HoursDraft(
                    new PersonYear(claim.staff(), "worker", claim.year()),
                    null,
                    400,
                    new HoursOrigin(HoursSource.COLLECTIVE_LISTENING, Ids.next(), "集中收听一次"),
                    policy.id()));
            return ledger.entries(claim.staff(), claim.year()).getLast().id();
        });
    }
}
