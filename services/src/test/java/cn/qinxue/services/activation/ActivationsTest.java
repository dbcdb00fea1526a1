package cn.qinxue.services.activation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.activation.ActivationRequests.Request;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.sms.RecordingSmsSender;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActivationsTest {
    private static final ActivationRequests REQUESTS = TestHouse.bean(ActivationRequests.class);
    private static final Activations ACTIVATIONS = TestHouse.bean(Activations.class);
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);
    private static final RecordingSmsSender SENDER = TestHouse.bean(RecordingSmsSender.class);
    private static final String PASSWORD = "tian-kong-07";
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void takesOverAllRecordsOfThePersonAndLogsInAtOnce() {
        var idNumber = Imported.idNumber();
        var mobile = Imported.mobile();
        Imported.person(home, "worker", "陈立新", idNumber);
        Imported.person(home, "professional", "陈立新", idNumber);
        Imported.person(neighbour, "worker", "陈立新", idNumber);
        var activated = (Activations.Outcome.Activated) complete(begin("陈立新", idNumber, mobile), mobile, PASSWORD);
        var actor = Tenancy.call(home, () -> TestHouse.bean(Sessions.class).actor(activated.token()))
                .orElseThrow();
        assertThat(actor.mustBindMobile()).isFalse();
        assertThat(records(home, idNumber)).hasSize(2).allMatch(Staff::active).allSatisfy(staff -> {
            assertThat(staff.account()).isEqualTo(actor.account());
            assertThat(Tenancy.call(home, () -> RECORDS.mobile(staff))).contains(mobile);
        });
        assertThat(records(neighbour, idNumber))
                .singleElement()
                .extracting(Staff::state)
                .isEqualTo(StaffState.NOT_ACTIVATED);
    }

    @Test
    void namesTheOfficeToCallWhereNothingMatches() {
        var idNumber = Imported.idNumber();
        Imported.person(home, "worker", "周敏", idNumber);
        Imported.person(neighbour, "worker", "吴桂芳", Imported.idNumber());
        for (var request : List.of(
                request("周 明", idNumber, Imported.mobile()), request("周敏", Imported.idNumber(), Imported.mobile()))) {
            assertThat(refusals(request))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ActivationRefusal.NoMatch.class,
                            refusal -> assertThat(refusal.message()).contains("试验省工勤人员考核办公室", "025-0000 1201"));
        }
        assertThat(refusals(request("周 敏", idNumber, Imported.mobile()))).isEmpty();
    }

    @Test
    void namesAllThatIsWrongWithTheForm() {
        var request = new Request(" ", "99010119750315123", "123", "", "");
        assertThat(refusals(request))
                .extracting(ActivationRefusal::field)
                .contains("name", "idNumber", "mobile", "captcha");
    }

    @Test
    void pointsToTheRecoveryWhoeverIsActiveAlready() {
        var idNumber = Imported.idNumber();
        var mobile = Imported.mobile();
        Imported.person(home, "worker", "郑小红", idNumber);
        complete(begin("郑小红", idNumber, mobile), mobile, PASSWORD);
        assertThat(refusals(request("郑小红", idNumber, Imported.mobile())))
                .containsExactly(new ActivationRefusal.AlreadyActive());
        assertThat(refusals(request("郑大红", idNumber, Imported.mobile())))
                .singleElement()
                .isInstanceOf(ActivationRefusal.NoMatch.class);
    }

    @Test
    void refusesAMobileNumberOfAnotherAccount() {
        var mobile = Imported.mobile();
        var first = Imported.idNumber();
        var second = Imported.idNumber();
        Imported.person(home, "worker", "王一", first);
        Imported.person(home, "worker", "王二", second);
        complete(begin("王一", first, mobile), mobile, PASSWORD);
        assertThat(refusals(request("王二", second, mobile))).containsExactly(new ActivationRefusal.MobileTaken());
    }

    @Test
    void aWeakPasswordDoesNotUseUpTheCode() {
        var idNumber = Imported.idNumber();
        var mobile = Imported.mobile();
        Imported.person(home, "worker", "孙丽", idNumber);
        var code = begin("孙丽", idNumber, mobile);
        for (var weak : List.of("short", "孙丽的密码12345", "ab" + idNumber.substring(12) + "-cd")) {
            assertThat(complete(code, mobile, weak))
                    .isInstanceOfSatisfying(
                            Activations.Outcome.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(ActivationRefusal::field)
                                    .containsOnly("password"));
        }
        assertThat(complete(code, mobile, PASSWORD)).isInstanceOf(Activations.Outcome.Activated.class);
    }

    @Test
    void oneOfTwoActivationsAtTheSameMomentWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            var idNumber = Imported.idNumber();
            var mobiles = List.of(Imported.mobile(), Imported.mobile());
            var staff = List.of(
                    Imported.person(home, "worker", "李强", idNumber),
                    Imported.person(home, "professional", "李强", idNumber));
            var tasks = new ArrayList<Callable<Activations.Outcome>>();
            for (int i = 0; i < 2; i++) {
                var mobile = mobiles.get(i);
                var code = send(staff.get(i), mobile);
                tasks.add(() -> complete(code, mobile, PASSWORD));
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var outcomes = new ArrayList<Activations.Outcome>();
                for (var done : threads.invokeAll(tasks)) outcomes.add(done.get());
                assertThat(outcomes).hasAtLeastOneElementOfType(Activations.Outcome.Activated.class);
                assertThat(outcomes).contains(Activations.Outcome.Refused.of(new ActivationRefusal.AlreadyActive()));
            }
            assertThat(records(home, idNumber))
                    .extracting(Staff::account)
                    .doesNotContainNull()
                    .containsOnly(records(home, idNumber).getFirst().account());
            var taken = mobiles.stream()
                    .filter(mobile -> Tenancy.call(
                            home, () -> TestHouse.bean(Accounts.class).isTaken(mobile)));
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void countsHowOftenAPersonIsTried() {
        var idNumber = Imported.idNumber();
        for (int i = 0; i < 10; i++) {
            assertThat(refusals(request("甲" + "乙丙丁".charAt(i % 3), idNumber, Imported.mobile())))
                    .singleElement()
                    .isInstanceOf(ActivationRefusal.NoMatch.class);
        }
        assertThat(refusals(request("甲", idNumber, Imported.mobile())))
                .singleElement()
                .isInstanceOf(ActivationRefusal.TooOften.class);
    }

    private static UUID send(Staff staff, String mobile) {
        var subject = ByteBuffer.allocate(16)
                .putLong(staff.id().getMostSignificantBits())
                .putLong(staff.id().getLeastSignificantBits())
                .array();
        var sending = Tenancy.call(
                home,
                () -> TestHouse.bean(SmsCodes.class)
                        .send(SmsPurpose.ACTIVATION, subject, Optional.of(new MobileNumber(mobile))));
        return ((SmsCodes.Sending.Sent) sending).id();
    }

    private static UUID begin(String name, String idNumber, String mobile) {
        var outcome = Tenancy.call(home, () -> REQUESTS.begin(request(name, idNumber, mobile)));
        return ((ActivationRequests.Outcome.CodeSent) outcome).code();
    }

    private static Activations.Outcome complete(UUID code, String mobile, String password) {
        return Tenancy.call(
                home, () -> ACTIVATIONS.complete(code, SENDER.lastCode(mobile), password, Optional.empty()));
    }

    private static List<ActivationRefusal> refusals(Request request) {
        return switch (Tenancy.call(home, () -> REQUESTS.begin(request))) {
            case ActivationRequests.Outcome.Refused refused -> refused.refusals();
            case ActivationRequests.Outcome.CodeSent sent -> List.of();
        };
    }

    private static Request request(String name, String idNumber, String mobile) {
        var token = Tenancy.call(home, () -> TestHouse.bean(Captchas.class).open());
        return new Request(name, idNumber, mobile, token, "AC34");
    }

    private static List<Staff> records(Tenant tenant, String idNumber) {
        return Tenancy.call(tenant, () -> RECORDS.ofPerson(IdNumber.of(idNumber)));
    }
}
