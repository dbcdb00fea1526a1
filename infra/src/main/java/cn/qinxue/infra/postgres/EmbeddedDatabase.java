package cn.qinxue.infra.postgres;

import cn.qinxue.tenants.database.DatabaseServer;
import cn.qinxue.tenants.secret.MasterKey;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of a laptop: runs on the data folder, keeps its rows between starts, and lets nobody in without a
 * password. Used unless {@code qinxue.database.host} names an existing server.
 */
@Factory
@Requires(missingProperty = "qinxue.database.host")
final class EmbeddedDatabase {
    private static final String SUPERUSER = "postgres";
    private static final String PROVISIONER = "qinxue_provisioner";
    private static final String DATABASE = "qinxue";
    private static final String ACCESS = """
            # Everybody gives a password, from this machine only.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final MasterKey masterKey;
    private final Path folder;
    private @Nullable PostgresProcess process;

    EmbeddedDatabase(MasterKey masterKey, @Value("${qinxue.data-folder:.data}") String folder) {
        this.masterKey = masterKey;
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Singleton
    @Bean
    DatabaseServer server() {
        try {
            var data = folder.resolve("postgres");
            Files.createDirectories(data);
            var running = PostgresProcess.running(data);
            process = running.isPresent()
                    ? running.get()
                    : PostgresProcess.start(data, folder.resolve("postgres-program"), password(SUPERUSER));
            int port = process.port();
            if (!Files.exists(data.resolve("prepared"))) prepare(port, data);
            return new DatabaseServer("127.0.0.1", port, DATABASE, PROVISIONER, password(PROVISIONER));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start on " + folder, e);
        }
    }

    @PreDestroy
    void stop() {
        if (process != null) process.stop().run();
    }

    /** Right after initdb everybody is trusted: make the roles, then close the door. Safe to repeat. */
    private void prepare(int port, Path data) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, SUPERUSER, password(SUPERUSER));
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(password(SUPERUSER)));
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("DROP ROLE IF EXISTS " + PROVISIONER);
            statement.execute(
                    "CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'".formatted(PROVISIONER, password(PROVISIONER)));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, PROVISIONER));
            statement.execute("REVOKE ALL ON DATABASE %s, postgres, template1 FROM PUBLIC".formatted(DATABASE));
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared", e);
        }
        hideOtherTenants(port);
        Files.writeString(data.resolve("prepared"), "1\n", StandardOpenOption.CREATE_NEW);
    }

    /** What other tenants run and how their roles are called is nobody's business. */
    private void hideOtherTenants(int port) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
        try (var connection = DriverManager.getConnection(url, SUPERUSER, password(SUPERUSER));
                var statement = connection.createStatement()) {
            for (var view : new String[] {"pg_stat_activity", "pg_roles", "pg_user"}) {
                statement.execute("REVOKE SELECT ON pg_catalog.%s FROM PUBLIC".formatted(view));
            }
            statement.execute("GRANT SELECT ON pg_catalog.pg_roles, pg_catalog.pg_stat_activity TO " + PROVISIONER);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be closed", e);
        }
    }

    private String password(String role) {
        var key = masterKey.derive("embedded-postgres/" + role, "HmacSHA256").getEncoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
