package cn.qinxue.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.database.DatabaseServer;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsRowsBetweenStartsAndAdoptsAServerThatOutlivedItsProgram() throws Exception {
        try (var first = start()) {
            var outcome = first.getBean(TenantOpening.class).open(TenantOpening.Request.of(tenant()));
            assertThat(outcome).isInstanceOf(TenantOpening.Outcome.Opened.class);

            var port = first.getBean(DatabaseServer.class).port();
            try (var adopting = start()) {
                assertThat(adopting.getBean(DatabaseServer.class).port()).isEqualTo(port);
                assertThat(adopting.getBean(Tenants.class).byCode("kept")).isPresent();
            }
            assertThat(PostgresProcess.running(folder.resolve("postgres"))).isEmpty();
        }
        try (var later = start()) {
            assertThat(later.getBean(Tenants.class).byCode("kept")).isPresent();
        }
    }

    @Test
    void isDurableAndLetsNobodyInWithoutPassword() throws Exception {
        try (var context = start()) {
            var server = context.getBean(DatabaseServer.class);
            var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + server.database();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            try (var connection = DriverManager.getConnection(url, server.provisioner(), server.provisionerPassword());
                    var rows = connection.createStatement().executeQuery("""
                            SELECT string_agg(setting, ',') FROM pg_settings
                            WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')""")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("on,on,on");
            }
        }
    }

    private ApplicationContext start() {
        return ApplicationContext.run(
                Map.of(
                        "qinxue.data-folder", folder.toString(),
                        "qinxue.master-key", "development-only-master-key-for-tests",
                        "datasources.default.dialect", "POSTGRES"),
                "test");
    }

    private static Tenant tenant() {
        return new Tenant(
                "kept",
                "试验省",
                "试验省继续教育",
                "试",
                "#1d5283",
                "330000",
                List.of("kept.localhost"),
                "",
                TenantState.OPENING,
                "0571-0000 1201",
                "工作日",
                "试验省工考办");
    }
}
