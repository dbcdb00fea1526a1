package cn.qinxue.tenants.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schema whose journal of change logs is gone: whoever asks Liquibase would make every table again, and fail. */
class MigrationsTest {
    private static final Migrations MIGRATIONS = TestHouse.bean(Migrations.class);

    private String schema;

    @BeforeEach
    void loseTheJournal() throws SQLException {
        Tenant tenant = TestHouse.openTenant("migrations");
        schema = tenant.schemaName();
        asOwner("DELETE FROM databasechangelog");
    }

    @Test
    void aSchemaThatTheseChangeLogsMadeIsLeftAlone() {
        assertThatCode(() -> MIGRATIONS.migrateTenant(schema)).doesNotThrowAnyException();
    }

    @Test
    void oneThatOthersMadeIsBroughtUp() throws SQLException {
        asOwner("COMMENT ON SCHEMA " + schema + " IS 'change logs of last year'");
        assertThatThrownBy(() -> MIGRATIONS.migrateTenant(schema)).hasMessageContaining(schema);
        assertThatThrownBy(() -> MIGRATIONS.migrateTenant(schema))
                .as("and stays to be done")
                .hasMessageContaining(schema);
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
