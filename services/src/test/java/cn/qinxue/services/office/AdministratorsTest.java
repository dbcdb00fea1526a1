package cn.qinxue.services.office;

import static cn.qinxue.services.office.Staffed.HAIAN;
import static cn.qinxue.services.office.Staffed.JIANGSU;
import static cn.qinxue.services.office.Staffed.NANTONG;
import static cn.qinxue.services.office.Staffed.WUXI;
import static cn.qinxue.services.office.Staffed.administrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.office.Administrators.Outcome;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class AdministratorsTest {
    private static final Administrators ADMINISTRATORS = TestHouse.bean(Administrators.class);
    private static final Sessions SESSIONS = TestHouse.bean(Sessions.class);
    private static final AdministratorFilter ALL = new AdministratorFilter("", "", null);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("administrators-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("administrators");
    }

    @Test
    void anOfficeListsItsOwnLevelOnly() {
        Tenancy.run(neighbour, () -> administrator(NANTONG));
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var colleague = administrator(NANTONG, OfficeRole.READ_ONLY, "周敏");
            for (var other : List.of(JIANGSU, HAIAN, WUXI)) administrator(other);
            assertThat(names(city, ALL)).containsExactly(city.name(), "周敏");
            assertThat(ADMINISTRATORS.count(city, ALL)).isEqualTo(2);
            assertThat(names(city, new AdministratorFilter("敏", "", null))).containsExactly("周敏");
            assertThat(names(city, new AdministratorFilter("%", "", null))).isEmpty();
            assertThat(names(city, new AdministratorFilter("", "ACCOUNT", null)))
                    .hasSize(2);
            ADMINISTRATORS.disable(city, colleague.account());
            assertThat(names(city, new AdministratorFilter("", "", true))).containsExactly("周敏");
            assertThat(names(city, new AdministratorFilter("", "", false))).containsExactly(city.name());
        });
    }

    @Test
    void nobodyOfAnotherOfficeIsThere() {
        var stranger = Tenancy.call(neighbour, () -> administrator(NANTONG));
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var others = new ArrayList<UUID>();
            for (var office : List.of(JIANGSU, HAIAN, WUXI)) {
                others.add(administrator(office).account());
                administrator(office);
            }
            others.add(stranger.account());
            others.add(UUID.randomUUID());
            for (var id : others) {
                var wanted = new AdministratorDetails("王强", null, OfficeRole.READ_ONLY);
                assertThatThrownBy(() -> ADMINISTRATORS.get(city, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> ADMINISTRATORS.change(city, id, 0, wanted))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> ADMINISTRATORS.disable(city, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> ADMINISTRATORS.enable(city, id)).isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void aChangeIsOnTheTrailWithMaskedNumbersAndTheRoleHoldsAtOnce() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var colleague = administrator(NANTONG, OfficeRole.READ_ONLY, "周敏");
            var token = SESSIONS.open(colleague.account());
            var mobile = Imported.mobile();
            assertThat(change(city, colleague, 0, "周敏敏", mobile, OfficeRole.FINANCE))
                    .isInstanceOf(Outcome.Saved.class);
            assertThat(SESSIONS.actor(token))
                    .hasValueSatisfying(
                            actor -> assertThat(actor.atPost().role()).isEqualTo(OfficeRole.FINANCE));
            var entry = TestHouse.bean(AuditTrail.class)
                    .about("account/" + colleague.account(), 1)
                    .getFirst();
            assertThat(entry.action()).isEqualTo(AuditAction.CHANGE);
            assertThat(entry.accountName()).isEqualTo(city.name());
            assertThat(entry.officePath()).isEqualTo(NANTONG);
            assertThat(entry.beforeValue()).contains("周敏", "只读").doesNotContain("mobile");
            assertThat(entry.afterValue())
                    .contains("周敏敏", "财务", "**** " + mobile.substring(7))
                    .doesNotContain(mobile);
        });
    }

    @Test
    void aMobileNumberOfAnotherAccountIsRefusedAndNothingChanges() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var one = administrator(NANTONG, OfficeRole.READ_ONLY, "周敏");
            var other = administrator(NANTONG, OfficeRole.READ_ONLY, "王强");
            var mobile = Imported.mobile();
            change(city, one, 0, "周敏", mobile, OfficeRole.READ_ONLY);
            assertThat(change(city, other, 0, "王强强", mobile, OfficeRole.FINANCE))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.MobileTaken())));
            assertThat(ADMINISTRATORS.get(city, other.account()).name()).isEqualTo("王强");
            // Its own number again is no other account's.
            long version = ADMINISTRATORS.get(city, one.account()).version();
            assertThat(change(city, one, version, "周敏", mobile, OfficeRole.READ_ONLY))
                    .isInstanceOf(Outcome.Saved.class);
        });
    }

    /** Of two offices: one office's changes queue up anyhow. */
    @RepeatedTest(5)
    void ofTwoWhoGetOneMobileNumberAtOnceOneIsRefused() throws Exception {
        var mobile = Imported.mobile();
        var both = Tenancy.call(home, () -> List.of(administrator(NANTONG), administrator(WUXI)));
        var whom = Tenancy.call(home, () -> List.of(administrator(NANTONG), administrator(WUXI)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < 2; i++) {
                var by = both.get(i);
                var one = whom.get(i);
                deeds.add(() -> Tenancy.call(home, () -> change(by, one, 0, "周敏", mobile, OfficeRole.FINANCE)));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(deeds)) outcomes.add(done.get());
            assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Outcome.Refused(List.of(new AdministratorRefusal.MobileTaken())));
        }
    }

    @Test
    void aFormThatWasOvertakenChangesNothing() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var colleague = administrator(NANTONG, OfficeRole.READ_ONLY, "周敏");
            change(city, colleague, 0, "周敏敏", null, OfficeRole.FINANCE);
            assertThat(change(city, colleague, 0, "周小敏", null, OfficeRole.CONTENT))
                    .isInstanceOf(Outcome.Stale.class);
            assertThat(ADMINISTRATORS.get(city, colleague.account()))
                    .returns("周敏敏", AdministratorLine::name)
                    .returns(OfficeRole.FINANCE, AdministratorLine::officeRole);
        });
    }

    @Test
    void whoeverIsDisabledIsOutAtOnceAndComesBackWhenEnabled() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var colleague = administrator(NANTONG);
            var token = SESSIONS.open(colleague.account());
            assertThat(ADMINISTRATORS.disable(city, colleague.account())).isInstanceOf(Outcome.Saved.class);
            assertThat(SESSIONS.actor(token)).isEmpty();
            assertThat(ADMINISTRATORS.disable(colleague, city.account()))
                    .isEqualTo(new Outcome.Refused(List.of(new AdministratorRefusal.LastAdministrator(""))));
            assertThat(ADMINISTRATORS.enable(city, colleague.account())).isInstanceOf(Outcome.Saved.class);
            assertThat(SESSIONS.actor(SESSIONS.open(colleague.account()))).isPresent();
        });
    }

    /** The offices above and below do not count: each keeps one of its own. */
    @RepeatedTest(5)
    void ofTwoWhoDisableEachOtherOneStays() throws Exception {
        var both = Tenancy.call(home, () -> {
            administrator(JIANGSU);
            administrator(HAIAN);
            return List.of(administrator(NANTONG), administrator(NANTONG));
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < 2; i++) {
                var by = both.get(i);
                var whom = both.get(1 - i).account();
                deeds.add(() -> Tenancy.call(home, () -> ADMINISTRATORS.disable(by, whom)));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(deeds)) outcomes.add(done.get());
            assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Outcome.Refused(List.of(new AdministratorRefusal.LastAdministrator(""))));
        }
        Tenancy.run(
                home,
                () -> assertThat(names(both.getFirst(), new AdministratorFilter("", "", false)))
                        .hasSize(1));
    }

    private static Outcome change(
            Actor by, Actor whom, long version, String name, @Nullable String mobile, OfficeRole role) {
        return ADMINISTRATORS.change(by, whom.account(), version, new AdministratorDetails(name, mobile, role));
    }

    private static List<String> names(Actor actor, AdministratorFilter filter) {
        return ADMINISTRATORS.page(actor, filter, 0, 20).stream()
                .map(AdministratorLine::name)
                .toList();
    }
}
