package cn.qinxue.services.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.sms.RecordingSmsSender;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecoveriesTest {
    private static final Recoveries RECOVERIES = TestHouse.bean(Recoveries.class);
    private static final NewPasswords NEW_PASSWORDS = TestHouse.bean(NewPasswords.class);
    private static final RecordingSmsSender SENDER = TestHouse.bean(RecordingSmsSender.class);
    private static final Passwords PASSWORDS = TestHouse.bean(Passwords.class);
    private static final String OLD = PASSWORDS.hash("tian-kong-07");
    private static final String NEW = "bai-yun-2077";
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void setsANewPasswordAndEndsEverySession() {
        var idNumber = Imported.idNumber();
        var mobile = Imported.mobile();
        var account = account(home, Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile));
        var token = Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account));
        var code = begin("陈立新", idNumber);
        assertThat(set(code, SENDER.lastCode(mobile))).isInstanceOf(NewPasswords.Outcome.Changed.class);
        var hash = Tenancy.call(home, () -> TestHouse.bean(Accounts.class).get(account))
                .passwordHash();
        assertThat(PASSWORDS.matches(NEW, hash)).isTrue();
        assertThat(Tenancy.call(home, () -> TestHouse.bean(Sessions.class).actor(token)))
                .isEmpty();
        assertThat(set(code, SENDER.lastCode(mobile))).isInstanceOf(NewPasswords.Outcome.Refused.class);
        assertThat(Tenancy.call(home, () -> TestHouse.bean(AuditTrail.class).about("account/" + account, 5)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action().name()).isEqualTo("RECOVERY"));
    }

    /** office.md: account, mobile number and the code sent to it. */
    @Test
    void administratorsRecoverByAccountNameAndMobileNumber() {
        var mobile = Imported.mobile();
        account(home, Map.of(Kind.ACCOUNT_NAME, "NANTONG01", Kind.MOBILE, mobile));
        var code = begin(mobile, "nantong01");
        assertThat(set(code, SENDER.lastCode(mobile))).isInstanceOf(NewPasswords.Outcome.Changed.class);
        var other = Imported.mobile();
        account(home, Map.of(Kind.ACCOUNT_NAME, "NANTONG02", Kind.MOBILE, other));
        assertThat(answersTo(mobile, "nantong02")).isEqualTo(answersTo(mobile, "nantong99"));
        assertThat(SENDER.to(other)).isEmpty();
        assertThat(SENDER.to(mobile)).hasSize(1);
    }

    @Test
    void theAnswersTellNothingAboutTheAccount() {
        var known = Imported.idNumber();
        var mobile = Imported.mobile();
        account(home, Map.of(Kind.ID_NUMBER, known, Kind.MOBILE, mobile));
        var withoutMobile = Imported.idNumber();
        account(home, Map.of(Kind.ID_NUMBER, withoutMobile));
        var elsewhere = Imported.idNumber();
        var mobileElsewhere = Imported.mobile();
        account(neighbour, Map.of(Kind.ID_NUMBER, elsewhere, Kind.MOBILE, mobileElsewhere));
        var answers = new ArrayList<List<String>>();
        for (var identifier : List.of(known, withoutMobile, elsewhere, Imported.idNumber(), "nobody")) {
            answers.add(answersTo("陈立新", identifier));
        }
        answers.add(answersTo("陈立旧", mobile));
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(SENDER.to(mobile)).hasSize(1);
        assertThat(SENDER.to(mobileElsewhere)).isEmpty();
    }

    @Test
    void rulesAboutThePersonAreToldOnlyToWhoeverHasTheCode() {
        var mobile = Imported.mobile();
        account(home, Map.of(Kind.MOBILE, mobile));
        var code = begin("陈立新", mobile);
        var personal = "ab-" + mobile.substring(5) + "-cd";
        var right = SENDER.lastCode(mobile);
        var wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(fields(Tenancy.call(home, () -> NEW_PASSWORDS.set(code, wrong, personal))))
                .containsExactly("code");
        assertThat(fields(Tenancy.call(home, () -> NEW_PASSWORDS.set(code, right, personal))))
                .containsExactly("password");
        assertThat(set(code, right)).isInstanceOf(NewPasswords.Outcome.Changed.class);
    }

    @Test
    void aCodeOfTheNeighbourIsWorthNothing() {
        var mobile = Imported.mobile();
        account(home, Map.of(Kind.MOBILE, mobile));
        account(neighbour, Map.of(Kind.MOBILE, mobile));
        var code = begin("陈立新", mobile);
        assertThat(Tenancy.call(neighbour, () -> NEW_PASSWORDS.set(code, SENDER.lastCode(mobile), NEW)))
                .isInstanceOf(NewPasswords.Outcome.Refused.class);
    }

    /** What somebody sees who tries to find out: asking, asking again at once, typing a wrong code twice. */
    private static List<String> answersTo(String name, String identifier) {
        var code = begin(name, identifier);
        var again = Tenancy.call(home, () -> RECOVERIES.sendAgain(code));
        return List.of(
                again instanceof SmsCodes.Sending.Refused refused
                        ? refused.message().replaceAll("\\d+", "n")
                        : "sent",
                Tenancy.call(home, () -> NEW_PASSWORDS.set(code, "nonsense", NEW))
                        .toString(),
                Tenancy.call(home, () -> NEW_PASSWORDS.set(code, "135790", NEW)).toString());
    }

    private static UUID begin(String name, String identifier) {
        var request = new Recoveries.Request(
                name,
                identifier,
                Tenancy.call(home, () -> TestHouse.bean(Captchas.class).open()),
                "AC34");
        return ((Recoveries.Outcome.CodeSent) Tenancy.call(home, () -> RECOVERIES.begin(request))).code();
    }

    private static NewPasswords.Outcome set(UUID code, String typed) {
        return Tenancy.call(home, () -> NEW_PASSWORDS.set(code, typed, NEW));
    }

    private static List<String> fields(NewPasswords.Outcome outcome) {
        return ((NewPasswords.Outcome.Refused) outcome)
                .refusals().stream().map(RecoveryRefusal::field).toList();
    }

    private static UUID account(Tenant tenant, Map<Kind, String> names) {
        var wanted = new Accounts.NewAccount(Role.LEARNER, "陈立新", names, OLD, false);
        return ((Accounts.Creation.Created) Tenancy.call(
                        tenant, () -> TestHouse.bean(Accounts.class).create(wanted)))
                .account();
    }
}
