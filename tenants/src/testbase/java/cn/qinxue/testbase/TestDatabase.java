package cn.qinxue.testbase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of a test run, started once: embedded, or with {@code -Dqinxue.test-database=testcontainers} a
 * container. Ends with the JVM.
 */
public final class TestDatabase {
    private static final String DATABASE = "qinxue";
    private static final String PROVISIONER = "qinxue_provisioner";
    private static final String PASSWORD = "only-for-tests";

    /** Every test class has tenants of its own, and their pools stay open until the end. */
    private static final String CONNECTIONS = "600";

    private static final Map<String, Object> SETTINGS = start();

    private TestDatabase() {}

    /** The settings by which the program finds the server, and a master key. */
    public static Map<String, Object> settings() {
        return new LinkedHashMap<>(SETTINGS);
    }

    private static Map<String, Object> start() {
        return switch (System.getProperty("qinxue.test-database", "embedded")) {
            case "testcontainers" -> startContainer();
            case "durable" -> startEmbedded("on");
            default -> startEmbedded("off");
        };
    }

    /** @param durable whether an answered commit survives a power cut: what a benchmark of writes needs, and no test */
    private static Map<String, Object> startEmbedded(String durable) {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", CONNECTIONS)
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .start();
            prepare("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
            return settings("localhost", server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    @SuppressWarnings("resource")
    private static Map<String, Object> startContainer() {
        var server = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "max_connections=" + CONNECTIONS);
        server.start();
        prepare(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        return settings(server.getHost(), server.getFirstMappedPort());
    }

    private static Map<String, Object> settings(String host, int port) {
        return Map.of(
                "qinxue.database.host", host,
                "qinxue.database.port", port,
                "qinxue.database.name", DATABASE,
                "qinxue.database.provisioner", PROVISIONER,
                "qinxue.database.provisioner-password", PASSWORD,
                "qinxue.jobs", "off",
                "qinxue.files-folder", "target/files",
                "qinxue.master-key", "development-only-master-key-for-tests",
                "datasources.default.dialect", "POSTGRES");
    }

    private static void prepare(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'".formatted(PROVISIONER, PASSWORD));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, PROVISIONER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be prepared", e);
        }
    }
}
