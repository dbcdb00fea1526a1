package cn.qinxue.services.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.sms.RecordingSmsSender;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final MobileChanges MOBILES = TestHouse.bean(MobileChanges.class);
    private static final PasswordChanges PASSWORDS = TestHouse.bean(PasswordChanges.class);
    private static final Profiles PROFILES = TestHouse.bean(Profiles.class);
    private static final Sessions SESSIONS = TestHouse.bean(Sessions.class);
    private static final RecordingSmsSender SENDER = TestHouse.bean(RecordingSmsSender.class);
    private static final String PASSWORD = "tian-kong-07";
    private static final String HASH = TestHouse.bean(Passwords.class).hash(PASSWORD);
    private static Tenant home;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
    }

    @Test
    void whoeverHasNoMobileNumberMustBindOneAndThenLogsInByIt() {
        var actor = learner(null);
        assertThat(actor.mustBindMobile()).isTrue();
        var mobile = Imported.mobile();
        var code = begin(actor, mobile, "");
        assertThat(complete(actor, code, SENDER.lastCode(mobile)))
                .isEqualTo(new MobileChanges.Outcome.Bound(new MobileNumber(mobile)));
        assertThat(actor(actor.account()).mustBindMobile()).isFalse();
        assertThat(profile(actor).mobile()).isEqualTo("**** " + mobile.substring(7));
        assertThat(Tenancy.call(home, () -> TestHouse.bean(Accounts.class).isTaken(mobile)))
                .isTrue();
    }

    @Test
    void anotherMobileNumberNeedsThePasswordAndFreesTheOldOne() {
        var old = Imported.mobile();
        var actor = learner(old);
        var mobile = Imported.mobile();
        assertThat(Tenancy.call(home, () -> MOBILES.begin(actor, mobile, "wrong-1")))
                .isInstanceOf(MobileChanges.Beginning.Refused.class);
        assertThat(SENDER.to(mobile)).isEmpty();
        complete(actor, begin(actor, mobile, PASSWORD), SENDER.lastCode(mobile));
        assertThat(Tenancy.call(home, () -> TestHouse.bean(Accounts.class).isTaken(old)))
                .isFalse();
        assertThat(Tenancy.call(home, () -> TestHouse.bean(AuditTrail.class).about("account/" + actor.account(), 5)))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.beforeValue())
                            .contains("**** " + old.substring(7))
                            .doesNotContain(old);
                    assertThat(entry.afterValue())
                            .contains("**** " + mobile.substring(7))
                            .doesNotContain(mobile);
                });
    }

    @Test
    void aCodeBindsNothingToAnotherAccount() {
        var mobile = Imported.mobile();
        var code = begin(learner(null), mobile, "");
        assertThat(complete(learner(null), code, SENDER.lastCode(mobile)))
                .isInstanceOf(MobileChanges.Outcome.Refused.class);
    }

    @Test
    void refusesTheNumberOfAnotherAccountAndTheOwnOne() {
        var mobile = Imported.mobile();
        var owner = learner(mobile);
        assertThat(message(ask(learner(null), mobile, ""))).contains("另一个账号");
        assertThat(message(ask(owner, mobile, PASSWORD))).contains("现在绑定");
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var actor = learner(Imported.mobile());
        var elsewhere = Tenancy.call(home, () -> SESSIONS.open(actor.account()));
        var changed = (PasswordChanges.Outcome.Changed)
                Tenancy.call(home, () -> PASSWORDS.change(actor, PASSWORD, "bai-yun-2077"));
        assertThat(Tenancy.call(home, () -> SESSIONS.actor(elsewhere))).isEmpty();
        assertThat(Tenancy.call(home, () -> SESSIONS.actor(changed.token()))).isPresent();
    }

    @Test
    void namesAllThatIsWrongWithANewPassword() {
        var actor = learner(Imported.mobile());
        var refused =
                (PasswordChanges.Outcome.Refused) Tenancy.call(home, () -> PASSWORDS.change(actor, "wrong-1", "陈立新"));
        assertThat(refused.refusals()).extracting(ProfileRefusal::field).contains("old", "password");
        assertThat(refused.refusals()).hasSizeGreaterThan(3);
        assertThat(Tenancy.call(home, () -> PASSWORDS.change(actor, PASSWORD, PASSWORD)))
                .isInstanceOf(PasswordChanges.Outcome.Refused.class);
    }

    @Test
    void changesOnlyHowToReachThePersonAndKeepsTheMobileNumber() {
        var mobile = Imported.mobile();
        var actor = learner(mobile);
        var outcome = Tenancy.call(
                home, () -> PROFILES.change(actor, new Profiles.Reach("chen@example.cn", "226600", "人民路 1 号")));
        assertThat(outcome).isInstanceOf(Profiles.Outcome.Saved.class);
        var profile = profile(actor);
        assertThat(profile.email()).isEqualTo("chen@example.cn");
        assertThat(profile.idNumber()).startsWith("**** ").hasSize(9);
        assertThat(profile.records())
                .singleElement()
                .satisfies(record -> assertThat(record.office()).contains("南通市"));
        assertThat(Tenancy.call(
                        home,
                        () -> TestHouse.bean(StaffRecords.class)
                                .mobile(TestHouse.bean(StaffRecords.class)
                                        .ofAccount(actor.account())
                                        .getFirst())))
                .contains(mobile);
        assertThat(Tenancy.call(home, () -> PROFILES.change(actor, new Profiles.Reach("nonsense", "1", null))))
                .isInstanceOfSatisfying(
                        Profiles.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(ProfileRefusal::field)
                                .containsExactlyInAnyOrder("email", "postcode"));
    }

    /** Somebody with a taken-over record, and a bound mobile number if one is named. */
    private static Actor learner(@Nullable String mobile) {
        var idNumber = Imported.idNumber();
        var staff = Imported.person(home, "worker", "陈立新", idNumber);
        var names = new HashMap<Kind, String>();
        names.put(Kind.ID_NUMBER, idNumber);
        if (mobile != null) names.put(Kind.MOBILE, mobile);
        return Tenancy.call(home, () -> {
            var wanted = new Accounts.NewAccount(Role.LEARNER, "陈立新", names, HASH, false);
            var created =
                    (Accounts.Creation.Created) TestHouse.bean(Accounts.class).create(wanted);
            var known = mobile == null ? Imported.mobile() : mobile;
            TestHouse.bean(StaffRecords.class).activate(staff.id(), created.account(), new MobileNumber(known));
            return actor(created.account());
        });
    }

    private static Actor actor(UUID account) {
        return Tenancy.call(home, () -> SESSIONS.actor(SESSIONS.open(account))).orElseThrow();
    }

    private static Profile profile(Actor actor) {
        return Tenancy.call(home, () -> PROFILES.of(actor));
    }

    private static UUID begin(Actor actor, String mobile, String password) {
        return ((MobileChanges.Beginning.CodeSent) ask(actor, mobile, password)).code();
    }

    private static MobileChanges.Beginning ask(Actor actor, String mobile, String password) {
        return Tenancy.call(home, () -> MOBILES.begin(actor, mobile, password));
    }

    private static String message(MobileChanges.Beginning beginning) {
        List<ProfileRefusal> refusals = ((MobileChanges.Beginning.Refused) beginning).refusals();
        return refusals.getFirst().message();
    }

    private static MobileChanges.Outcome complete(Actor actor, UUID code, String typed) {
        return Tenancy.call(home, () -> MOBILES.complete(actor, code, typed));
    }
}
