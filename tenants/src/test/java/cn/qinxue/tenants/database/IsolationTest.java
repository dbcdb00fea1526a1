package cn.qinxue.tenants.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.NoTenantBound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {
    private static final DataSource DATA_SOURCE =
            TestHouse.bean(DataSourceResolver.class).resolve(TestHouse.bean(DataSource.class));
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
        for (var tenant : new Tenant[] {home, neighbour}) {
            Tenancy.run(
                    tenant,
                    () -> execute(
                            "INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                                    + " VALUES (uuidv7(), 'LEARNER', '" + tenant.code() + "', '-', false, now())"));
        }
    }

    @Test
    void refusesAConnectionWithoutTenant() {
        assertThatThrownBy(DATA_SOURCE::getConnection).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void showsEachTenantItsOwnRows() {
        assertThat(Tenancy.call(home, IsolationTest::onlyName)).isEqualTo(home.code());
        assertThat(Tenancy.call(neighbour, IsolationTest::onlyName)).isEqualTo(neighbour.code());
    }

    @Test
    void refusesAStatementWhileAnotherTenantIsBound() throws SQLException {
        var connection = Tenancy.call(home, IsolationTest::connect);
        assertThatThrownBy(() -> Tenancy.call(neighbour, () -> prepare(connection)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another was bound");
        Tenancy.run(home, () -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM %1$s.account",
                "INSERT INTO %1$s.session SELECT 'x', id, now(), now() FROM %1$s.account",
                "DELETE FROM %1$s.account",
                "SET ROLE %1$s",
                "SET ROLE %1$s_owner",
                "SET ROLE %2$s_owner",
                "SET SESSION AUTHORIZATION %1$s",
                "ALTER TABLE account ADD COLUMN x int",
                "CREATE TABLE %1$s.x (a int)",
                "CREATE TABLE x (a int)",
                "CREATE TEMP TABLE x (a int)",
                "DROP SCHEMA %1$s CASCADE",
                "COPY account TO PROGRAM 'cat'",
                "SELECT pg_read_file('/etc/hostname')",
                "CREATE ROLE x",
                "SELECT * FROM platform.tenant",
            })
    void databaseRefusesSqlThatReachesForTheNeighbour(String sql) {
        var aimed = sql.formatted(neighbour.schemaName(), home.schemaName());
        assertThatThrownBy(() -> Tenancy.run(home, () -> execute(aimed)))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be).*");
        assertThat(Tenancy.call(neighbour, IsolationTest::onlyName)).isEqualTo(neighbour.code());
    }

    @Test
    void aTenantCannotOpenItsTablesToTheNeighbour() {
        Tenancy.run(home, () -> execute("GRANT SELECT ON account TO " + neighbour.schemaName()));
        assertThatThrownBy(
                        () -> Tenancy.run(neighbour, () -> execute("SELECT * FROM " + home.schemaName() + ".account")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void neverMixesTenantsUnderLoad() throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4_000; i++) {
            var tenant = i % 2 == 0 ? home : neighbour;
            tasks.add(() -> Tenancy.call(tenant, IsolationTest::onlyName).equals(tenant.code()));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : executor.invokeAll(tasks))
                assertThat(answer.get()).isTrue();
        }
    }

    @Test
    void personalNumbersOfOneTenantMeanNothingToAnother() {
        var numbers = TestHouse.bean(PersonalNumbers.class);
        var number = "990101199001011234";
        var stored = Tenancy.call(home, () -> numbers.encrypt(number));
        assertThat(Tenancy.call(home, () -> numbers.decrypt(stored))).isEqualTo(number);
        assertThatThrownBy(() -> Tenancy.call(neighbour, () -> numbers.decrypt(stored)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Tenancy.call(home, () -> numbers.lookupHash(number)))
                .isNotEqualTo(Tenancy.call(neighbour, () -> numbers.lookupHash(number)));
    }

    private static java.sql.Connection connect() {
        try {
            return DATA_SOURCE.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.sql.PreparedStatement prepare(java.sql.Connection connection) {
        try {
            return connection.prepareStatement("SELECT 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String onlyName() {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("SELECT string_agg(name, ',') FROM account")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
