package cn.qinxue.tenants.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Migrations MIGRATIONS = TestHouse.bean(Migrations.class);

    private String schema;
    private String neighbour;

    @BeforeEach
    void openTenants() {
        schema = TestHouse.openTenant("migrations").schemaName();
        neighbour = TestHouse.openTenant("migrations-neighbour").schemaName();
    }

    @Test
    void whatTheseChangeLogsMadeIsUpToDate() {
        assertThat(MIGRATIONS.upToDate()).contains(schema, neighbour, Tenant.PLATFORM_CODE);
    }

    @Test
    void whatOthersMadeIsNotUntilItIsBroughtUp() throws SQLException {
        asOwner("COMMENT ON SCHEMA " + schema + " IS 'change logs of last year'");
        assertThat(MIGRATIONS.upToDate()).contains(neighbour).doesNotContain(schema);
        MIGRATIONS.migrateTenant(schema);
        assertThat(MIGRATIONS.upToDate()).contains(schema);
    }

    @Test
    void whatCouldNotBeBroughtUpIsToBeTriedAgain() throws SQLException {
        asOwner("COMMENT ON SCHEMA " + schema + " IS NULL");
        asOwner("DELETE FROM databasechangelog");
        assertThatThrownBy(() -> MIGRATIONS.migrateTenant(schema)).hasMessageContaining(schema);
        assertThat(MIGRATIONS.upToDate()).doesNotContain(schema);
    }

    private void asOwner(String sql) throws SQLException {
        var server = TestHouse.bean(DatabaseServer.class);
        var owner = SchemaRoles.owner(schema);
        var password = TestHouse.bean(RolePasswords.class).of(owner);
        var url = server.url() + (server.url().contains("?") ? "&" : "?") + "currentSchema=" + schema;
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
