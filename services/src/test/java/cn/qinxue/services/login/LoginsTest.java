package cn.qinxue.services.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.AccountRepository;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.login.Logins.Attempt;
import cn.qinxue.services.login.Logins.Outcome;
import cn.qinxue.services.sms.RecordingSmsSender;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginsTest {
    private static final Logins LOGINS = TestHouse.bean(Logins.class);
    private static final SmsLogins SMS_LOGINS = TestHouse.bean(SmsLogins.class);
    private static final Captchas CAPTCHAS = TestHouse.bean(Captchas.class);
    private static final Sessions SESSIONS = TestHouse.bean(Sessions.class);
    private static final AccountRepository ACCOUNTS = TestHouse.bean(AccountRepository.class);
    private static final RecordingSmsSender SENDER = TestHouse.bean(RecordingSmsSender.class);
    private static final String PASSWORD = "tian-kong-07";
    private static final String HASH = TestHouse.bean(Passwords.class).hash(PASSWORD);
    private static Tenant home;
    private static Tenant neighbour;

    private record Person(UUID account, String idNumber, String mobile) {}

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void logsInByIdNumberOrMobileAtTheOwnTenantOnly() {
        var chen = person("陈立新");
        for (var name :
                List.of(chen.idNumber(), chen.mobile(), " " + chen.idNumber().toLowerCase(Locale.ROOT))) {
            var in = (Outcome.LoggedIn) logIn(home, name, PASSWORD);
            assertThat(in.role()).isEqualTo(Role.LEARNER);
            assertThat(Tenancy.call(home, () -> SESSIONS.actor(in.token())).map(Actor::account))
                    .contains(chen.account());
        }
        assertThat(logIn(neighbour, chen.idNumber(), PASSWORD)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theBrowsersOldSessionEnds() {
        var chen = person("陈立新");
        var first = (Outcome.LoggedIn) logIn(home, chen.idNumber(), PASSWORD);
        var second = (Outcome.LoggedIn) Tenancy.call(
                home, () -> LOGINS.logIn(attempt(chen.idNumber(), PASSWORD, Optional.of(first.token()))));
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(Tenancy.call(home, () -> SESSIONS.actor(first.token()))).isEmpty();
        assertThat(Tenancy.call(home, () -> SESSIONS.actor(second.token()))).isPresent();
    }

    @Test
    void aWrongCaptchaIsSaidAndCountsNothing() {
        var chen = person("陈立新");
        var outcome = Tenancy.call(
                home,
                () -> LOGINS.logIn(
                        new Attempt("", chen.idNumber(), PASSWORD, CAPTCHAS.open(), "WXYZ", Optional.empty())));
        assertThat(outcome).isEqualTo(Outcome.Refused.of(new LoginRefusal.CaptchaWrong()));
        assertThat(account(chen).failures()).isZero();
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPasswordThroughToTheLock() {
        var chen = person("陈立新");
        var nobody = Imported.idNumber();
        var known = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            known.add(message(logIn(home, chen.idNumber(), "wrong-1")));
            unknown.add(message(logIn(home, nobody, "wrong-1")));
            if (i < 4) waitOver(chen, nobody, i + 1);
        }
        assertThat(unknown).isEqualTo(known);
        assertThat(known.get(0)).contains("还可以再试 4 次");
        assertThat(known.get(5)).contains("锁定", "10 分钟");
    }

    @Test
    void theRightPasswordDoesNotHelpWhileLockedAndDoesAfterwards() {
        var chen = person("陈立新");
        Tenancy.run(home, () -> ACCOUNTS.failed(chen.account(), 5, Instant.now().plus(Duration.ofMinutes(3))));
        assertThat(message(logIn(home, chen.idNumber(), PASSWORD))).contains("锁定", "3 分钟");
        Tenancy.run(home, () -> ACCOUNTS.failed(chen.account(), 5, Instant.now().minusSeconds(1)));
        assertThat(logIn(home, chen.idNumber(), PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
        assertThat(account(chen).failures()).isZero();
        assertThat(account(chen).lockedUntil()).isNull();
    }

    @Test
    void manyTriesAtOnceGetNoMoreTriesThanOneAfterTheOther() throws Exception {
        var chen = person("陈立新");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<String>>();
            for (int i = 0; i < 15; i++) tasks.add(() -> message(logIn(home, chen.idNumber(), "wrong-1")));
            var messages = new ArrayList<String>();
            for (var done : threads.invokeAll(tasks)) messages.add(done.get());
            assertThat(messages).filteredOn(message -> message.contains("不对")).hasSizeLessThanOrEqualTo(5);
            assertThat(messages).filteredOn(message -> message.contains("再试")).hasSize(15);
        }
    }

    @Test
    void thatAnAccountIsDisabledIsToldToItsOwnerOnly() {
        var chen = person("陈立新");
        Tenancy.run(home, () -> ACCOUNTS.update(disabled(account(chen))));
        assertThat(message(logIn(home, chen.idNumber(), PASSWORD))).contains("停用");
        assertThat(message(logIn(home, chen.idNumber(), "wrong-1"))).doesNotContain("停用");
    }

    @Test
    void theTrailKnowsSuccessFailureAndLockWithoutAWholeNumber() {
        var chen = person("周敏");
        logIn(home, chen.idNumber(), PASSWORD);
        logIn(home, chen.idNumber(), "wrong-1");
        Tenancy.run(home, () -> ACCOUNTS.failed(chen.account(), 5, Instant.now().plusSeconds(600)));
        logIn(home, chen.idNumber(), PASSWORD);
        var entries = Tenancy.call(home, () -> TestHouse.bean(AuditTrail.class).about("account/" + chen.account(), 10));
        assertThat(entries).extracting(entry -> entry.action().name()).containsExactly("LOGIN_FAILED", "LOGIN");
        var last = Tenancy.call(home, () -> TestHouse.bean(AuditTrail.class).newest(Long.MAX_VALUE, 1));
        assertThat(last.getFirst().action().name()).isEqualTo("LOGIN_LOCKED");
        assertThat(last.getFirst().afterValue())
                .contains("**** " + chen.idNumber().substring(14));
        assertThat(entries).extracting(AuditEntry::afterValue).noneMatch(value -> value.contains(chen.idNumber()));
    }

    @Test
    void logsInByPasswordAndTextMessageInsteadOfACaptcha() {
        var chen = person("陈立新");
        var sent = (SmsLogins.Beginning.Sent) beginBySms(chen.mobile(), PASSWORD);
        var code = SENDER.lastCode(chen.mobile());
        assertThat(Tenancy.call(home, () -> SMS_LOGINS.complete(sent.code(), code, Optional.empty())))
                .isInstanceOf(Outcome.LoggedIn.class);
        assertThat(Tenancy.call(home, () -> SMS_LOGINS.complete(sent.code(), code, Optional.empty())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void askingForATextMessageTellsNothingAboutThePassword() {
        var chen = person("陈立新");
        assertThat(beginBySms(chen.idNumber(), "wrong-1")).isInstanceOf(SmsLogins.Beginning.Sent.class);
        assertThat(beginBySms(Imported.idNumber(), "wrong-1")).isInstanceOf(SmsLogins.Beginning.Sent.class);
        assertThat(SENDER.to(chen.mobile())).isEmpty();
    }

    private static SmsLogins.Beginning beginBySms(String name, String password) {
        return Tenancy.call(home, () -> SMS_LOGINS.begin("", name, password));
    }

    /** The short delays between tries, made as if over. */
    private static void waitOver(Person person, String nobody, int failures) {
        Tenancy.run(home, () -> {
            ACCOUNTS.failed(person.account(), failures, null);
            var hash = TestHouse.bean(PersonalNumbers.class).lookupHash(nobody);
            TestHouse.bean(UnknownLoginRepository.class).failed(hash, failures, null);
        });
    }

    private static Person person(String name) {
        var idNumber = Imported.idNumber();
        var mobile = Imported.mobile();
        var wanted = new Accounts.NewAccount(
                Role.LEARNER, name, Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile), HASH, false);
        var created = (Accounts.Creation.Created)
                Tenancy.call(home, () -> TestHouse.bean(Accounts.class).create(wanted));
        return new Person(created.account(), idNumber, mobile);
    }

    private static Outcome logIn(Tenant tenant, String name, String password) {
        return Tenancy.call(tenant, () -> LOGINS.logIn(attempt(name, password, Optional.empty())));
    }

    private static Attempt attempt(String name, String password, Optional<String> oldToken) {
        return new Attempt("", name, password, CAPTCHAS.open(), "ac34", oldToken);
    }

    private static String message(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusals().getFirst().message();
    }

    private static Account account(Person person) {
        return Tenancy.call(home, () -> ACCOUNTS.findById(person.account())).orElseThrow();
    }

    private static Account disabled(Account a) {
        return new Account(
                a.id(),
                a.role(),
                a.name(),
                a.mobileCipher(),
                a.mobileTail(),
                a.passwordHash(),
                a.mustChangePassword(),
                a.failures(),
                a.lockedUntil(),
                true,
                a.createdAt(),
                a.lastLoginAt(),
                a.version());
    }
}
