package cn.qinxue.services.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.province.ProvinceStates.Change;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvinceStatesTest {
    private static final Operator OPERATOR = new Operator(UUID.randomUUID(), "运营值班");

    private final ProvinceStates states = TestHouse.bean(ProvinceStates.class);
    private final Provinces provinces = TestHouse.bean(Provinces.class);
    private final Tenants tenants = TestHouse.bean(Tenants.class);

    @Test
    void suspensionEndsConnectionsAndSessionsAndTheNeighbourNoticesNothing() {
        var tenant = TestHouse.openTenant("suspended");
        var neighbour = TestHouse.openTenant("suspended-neighbour");
        var token = Tenancy.call(tenant, ProvinceStatesTest::session);
        var neighboursToken = Tenancy.call(neighbour, ProvinceStatesTest::session);

        assertThat(change(tenant, TenantState.SUSPENDED)).isInstanceOf(Change.Done.class);
        assertThat(tenants.byCode(tenant.code()).orElseThrow().state()).isEqualTo(TenantState.SUSPENDED);
        assertThatThrownBy(() -> Tenancy.run(tenant, ProvinceStatesTest::read)).isInstanceOf(RuntimeException.class);
        Tenancy.run(neighbour, ProvinceStatesTest::read);

        assertThat(change(tenant, TenantState.ACTIVE)).isInstanceOf(Change.Done.class);
        Tenancy.run(tenant, ProvinceStatesTest::read);
        var sessions = TestHouse.bean(Sessions.class);
        assertThat(Tenancy.call(tenant, () -> sessions.actor(token))).isEmpty();
        assertThat(Tenancy.call(neighbour, () -> sessions.actor(neighboursToken)))
                .isPresent();
    }

    @Test
    void readOnlyKeepsSessionsAndEveryChangeIsOnTheTrailWithItsReason() {
        var tenant = TestHouse.openTenant("read-only");
        var token = Tenancy.call(tenant, ProvinceStatesTest::session);
        change(tenant, TenantState.READ_ONLY);
        assertThat(Tenancy.call(tenant, () -> TestHouse.bean(Sessions.class).actor(token)))
                .isPresent();
        assertThat(provinces.byCode(tenant.code()).trail()).singleElement().satisfies(deed -> {
            assertThat(deed.before()).isEqualTo(Map.of("state", "正常"));
            assertThat(deed.after()).isEqualTo(Map.of("reason", "年度结转", "state", "只读"));
        });
    }

    @Test
    void aStateThatIsThereAlreadyOrCannotBeLeftIsRefused() {
        var tenant = TestHouse.openTenant("same-state");
        assertThat(change(tenant, TenantState.ACTIVE)).isEqualTo(new Change.Refused(TenantState.ACTIVE));
        assertThat(change(tenant, TenantState.LEAVING)).isEqualTo(new Change.Refused(TenantState.ACTIVE));
        assertThatThrownBy(() -> states.change("nowhere", TenantState.SUSPENDED, "-", OPERATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListCountsPeopleAndNamesNobody() {
        var tenant = TestHouse.openTenant("counted");
        var off = TestHouse.openTenant("counted-off");
        change(off, TenantState.SUSPENDED);
        var account = Tenancy.call(
                tenant,
                () -> TestHouse.bean(Accounts.class)
                        .create(new Accounts.NewAccount(Role.LEARNER, "顾晓梅", Map.of(), "-", false)));
        assertThat(account).isInstanceOf(Accounts.Creation.Created.class);
        assertThat(provinces.all())
                .anySatisfy(line -> {
                    assertThat(line.tenant().code()).isEqualTo(tenant.code());
                    assertThat(line.counts())
                            .as("nobody logged in yet, nobody is on a list")
                            .isEqualTo(new ProvinceCounts(0, 0));
                })
                .anySatisfy(line -> {
                    assertThat(line.tenant().code()).isEqualTo(off.code());
                    assertThat(line.counts()).isNull();
                });
    }

    private Change change(Tenant tenant, TenantState wanted) {
        return states.change(tenant.code(), wanted, "年度结转", OPERATOR);
    }

    private static String session() {
        var account = TestHouse.bean(Accounts.class)
                .create(new Accounts.NewAccount(Role.ADMINISTRATOR, "林晓", Map.of(), "-", false));
        return TestHouse.bean(Sessions.class).open(((Accounts.Creation.Created) account).account());
    }

    private static void read() {
        TestHouse.bean(Programmes.class).all();
    }
}
