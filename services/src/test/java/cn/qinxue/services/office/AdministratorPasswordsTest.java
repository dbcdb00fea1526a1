package cn.qinxue.services.office;

import static cn.qinxue.services.office.Staffed.HAIAN;
import static cn.qinxue.services.office.Staffed.JIANGSU;
import static cn.qinxue.services.office.Staffed.NANTONG;
import static cn.qinxue.services.office.Staffed.WUXI;
import static cn.qinxue.services.office.Staffed.administrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.office.AdministratorPasswords.Opening;
import cn.qinxue.services.office.AdministratorPasswords.Outcome;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministratorPasswordsTest {
    private static final AdministratorPasswords PASSWORDS = TestHouse.bean(AdministratorPasswords.class);
    private static final LowerOffices LOWER = TestHouse.bean(LowerOffices.class);
    private static final Sessions SESSIONS = TestHouse.bean(Sessions.class);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("first-passwords-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("first-passwords");
    }

    @Test
    void aNewColleagueGetsAFirstPasswordThatMustBeChanged() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var given = given(PASSWORDS.open(city, opening("nantong01", OfficeRole.READ_ONLY)));
            assertThat(given.administrator())
                    .returns(NANTONG, AdministratorLine::office)
                    .returns(OfficeRole.READ_ONLY, AdministratorLine::officeRole)
                    .returns(false, AdministratorLine::openedFromAbove)
                    .returns("nantong01", AdministratorLine::accountName);
            assertThat(matches(given)).isTrue();
            assertThat(SESSIONS.actor(SESSIONS.open(given.administrator().account())))
                    .hasValueSatisfying(
                            actor -> assertThat(actor.mustChangePassword()).isTrue());
            assertThat(entries(given)).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(AuditAction.ACCOUNT_CREATION);
                assertThat(entry.afterValue()).contains("nantong01").doesNotContain(given.password());
                assertThat(entry.officePath()).isEqualTo(NANTONG);
            });
        });
    }

    @Test
    void anAccountNameIsTakenInAnyLetterCaseOfThisProvinceOnly() {
        Tenancy.run(
                neighbour,
                () -> given(PASSWORDS.open(administrator(NANTONG), opening("wuxi0001", OfficeRole.FINANCE))));
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            given(PASSWORDS.open(administrator(WUXI), opening("wuxi0001", OfficeRole.FINANCE)));
            assertThat(PASSWORDS.open(city, opening("WuXi0001", OfficeRole.FINANCE)))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.AccountNameTaken())));
        });
    }

    @Test
    void aResetEndsEverySessionAndTheOldPassword() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var colleague = administrator(NANTONG);
            var token = SESSIONS.open(colleague.account());
            var given = given(PASSWORDS.reset(city, colleague.account()));
            assertThat(SESSIONS.actor(token)).isEmpty();
            assertThat(matches(given)).isTrue();
            assertThat(given.administrator().account()).isEqualTo(colleague.account());
            assertThat(PASSWORDS.reset(city, city.account()))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.OwnPassword())));
            assertThat(entries(given).getFirst().action()).isEqualTo(AuditAction.PASSWORD_RESET);
        });
    }

    @Test
    void nobodyOfAnotherOfficeIsReset() {
        var stranger = Tenancy.call(neighbour, () -> administrator(NANTONG));
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            for (var office : List.of(JIANGSU, HAIAN, WUXI)) {
                var whom = administrator(office);
                var token = SESSIONS.open(whom.account());
                assertThatThrownBy(() -> PASSWORDS.reset(city, whom.account())).isInstanceOf(NotFound.class);
                assertThat(SESSIONS.actor(token)).isPresent();
            }
            assertThatThrownBy(() -> PASSWORDS.reset(city, stranger.account())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theOfficeAboveOpensTheFirstAndTheOfficeItselfTheOthers() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            assertThat(LOWER.get(city, "320685").unmanned()).isTrue();
            var given = given(PASSWORDS.openBelow(city, "320685", opening("haian001", OfficeRole.READ_ONLY)));
            assertThat(given.administrator())
                    .returns(HAIAN, AdministratorLine::office)
                    .returns(OfficeRole.OFFICE_ADMINISTRATOR, AdministratorLine::officeRole)
                    .returns(true, AdministratorLine::openedFromAbove);
            assertThat(LOWER.get(city, "320685"))
                    .returns(false, LowerOffice::unmanned)
                    .returns(false, LowerOffice::vacant);
            assertThat(PASSWORDS.openBelow(city, "320685", opening("haian002", OfficeRole.READ_ONLY)))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.AlreadyThere("海安市工考办"))));
            // The county reads who was opened for it.
            assertThat(entries(given).getFirst().officePath()).isEqualTo(HAIAN);
            var county = SESSIONS.actor(SESSIONS.open(given.administrator().account()))
                    .orElseThrow();
            given(PASSWORDS.open(county, opening("haian003", OfficeRole.READ_ONLY)));
            assertThat(LOWER.get(city, "320685").others()).isEqualTo(1);
        });
    }

    @Test
    void theOfficeAboveResetsWhomItOpenedAndNobodyElse() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var first = given(PASSWORDS.openBelow(city, "320685", opening("haian001", OfficeRole.READ_ONLY)))
                    .administrator();
            var other = administrator(HAIAN);
            assertThat(matches(given(PASSWORDS.resetBelow(city, "320685", first.account()))))
                    .isTrue();
            assertThat(PASSWORDS.resetBelow(city, "320685", other.account()))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.OpenedBelow())));
            // Neither two levels above, nor beside, nor through another office of one's own.
            var province = administrator(JIANGSU);
            var sibling = administrator(WUXI);
            assertThatThrownBy(() -> PASSWORDS.resetBelow(province, "320685", first.account()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> PASSWORDS.resetBelow(sibling, "320685", first.account()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> PASSWORDS.resetBelow(city, "320682", first.account()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyTheOfficesDirectlyBelowAreThere() {
        Tenancy.run(neighbour, () -> administrator(HAIAN));
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            assertThat(LOWER.list(city))
                    .extracting(LowerOffice::name)
                    .contains("南通市市直工考办", "海安市工考办", "如皋市工考办")
                    .doesNotContain("无锡市工考办", "南通市工考办");
            assertThat(LOWER.list(city)).allMatch(office -> office.first().isEmpty() && office.others() == 0);
            assertThat(LOWER.list(city)).filteredOn(LowerOffice::unmanned).noneMatch(LowerOffice::bodies);
            assertThat(LOWER.list(administrator(JIANGSU)))
                    .extracting(LowerOffice::name)
                    .contains("江苏省省直工考办", "南通市工考办")
                    .doesNotContain("海安市工考办");
            assertThat(LOWER.list(administrator(HAIAN))).isEmpty();
            for (var region : List.of("320600", "320000", "320200", "320205", "350000", "x")) {
                assertThatThrownBy(() -> PASSWORDS.openBelow(city, region, opening("haian001", OfficeRole.READ_ONLY)))
                        .isInstanceOf(NotFound.class);
            }
        });
    }

    private static Opening opening(String accountName, OfficeRole role) {
        return new Opening(accountName, new AdministratorDetails("周敏", null, role));
    }

    private static Outcome.Given given(Outcome outcome) {
        if (outcome instanceof Outcome.Given given) return given;
        throw new AssertionError(outcome);
    }

    private static boolean matches(Outcome.Given given) {
        var account = TestHouse.bean(Accounts.class).get(given.administrator().account());
        return TestHouse.bean(Passwords.class).matches(given.password(), account.passwordHash());
    }

    private static List<AuditEntry> entries(Outcome.Given given) {
        return TestHouse.bean(AuditTrail.class)
                .about("account/" + given.administrator().account(), 5);
    }
}
