package cn.qinxue.tenants.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.suspension.TenantSuspension;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SuspensionTest {
    private final TenantSuspension suspension = TestHouse.bean(TenantSuspension.class);
    private final TenantPools here = TestHouse.bean(TenantPools.class);
    /** As another node has them: this one cannot close them. */
    private final TenantPools elsewhere =
            new TenantPools(TestHouse.bean(DatabaseServer.class), TestHouse.bean(RolePasswords.class), 2);

    @Test
    void theDatabaseItselfPutsEverybodyOutOnEveryNode() throws SQLException {
        var tenant = TestHouse.openTenant("off");
        var neighbour = TestHouse.openTenant("off-neighbour");
        try (var ours = here.connection(tenant);
                var theirs = elsewhere.connection(tenant);
                var neighbours = elsewhere.connection(neighbour)) {
            suspension.suspend(tenant);
            assertThat(answers(ours)).isFalse();
            assertThat(answers(theirs)).isFalse();
            assertThat(answers(neighbours)).isTrue();
        }
        assertThat(TestHouse.bean(Tenants.class)
                        .byCode(tenant.code())
                        .orElseThrow()
                        .state())
                .isEqualTo(TenantState.SUSPENDED);
        assertThatThrownBy(() -> here.connection(tenant)).rootCause().hasMessageContaining("not permitted to log in");

        suspension.lift(tenant);
        try (var again = here.connection(tenant)) {
            assertThat(answers(again)).isTrue();
        }
    }

    private static boolean answers(Connection connection) {
        try (var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
