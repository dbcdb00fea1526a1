package cn.qinxue.tenants.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Creates and removes a tenant's schema with its two roles: the owner, who changes tables, and the runtime role (named
 * like the schema), who may only read and write rows. A runtime role that owned its tables could grant them to a
 * neighbour.
 */
@Singleton
public final class SchemaRoles {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{1,40}");

    private final DatabaseServer server;
    private final RolePasswords passwords;

    SchemaRoles(DatabaseServer server, RolePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    static String owner(String schema) {
        return schema + "_owner";
    }

    /** All or nothing: roles, schema and privileges appear in one transaction. Does nothing if the schema is there. */
    public void create(String schema) {
        requireName(schema);
        var owner = owner(schema);
        asProvisioner(connection -> {
            if (exists(connection, schema)) return;
            createRole(connection, owner);
            createRole(connection, schema);
            try (var statement = connection.createStatement()) {
                statement.execute("GRANT %s TO CURRENT_USER WITH SET TRUE, INHERIT TRUE".formatted(owner));
                statement.execute("GRANT CONNECT ON DATABASE %s TO %s, %s".formatted(server.database(), owner, schema));
                statement.execute("CREATE SCHEMA %s AUTHORIZATION %s".formatted(schema, owner));
                statement.execute("SET LOCAL ROLE " + owner);
                statement.execute("GRANT USAGE ON SCHEMA %1$s TO %1$s".formatted(schema));
                statement.execute(("ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s"
                                + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %1$s")
                        .formatted(schema));
                statement.execute(
                        "ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT USAGE ON SEQUENCES TO %1$s".formatted(schema));
            }
        });
    }

    /** Removes the schema, all it holds and both roles; does nothing if they are not there. */
    public void drop(String schema) {
        requireName(schema);
        var owner = owner(schema);
        asProvisioner(connection -> {
            if (!exists(connection, schema)) return;
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + owner);
                statement.execute("DROP SCHEMA %s CASCADE".formatted(schema));
                statement.execute("ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM " + schema);
                statement.execute("RESET ROLE");
                statement.execute("REVOKE ALL ON DATABASE %s FROM %s, %s".formatted(server.database(), owner, schema));
                statement.execute("DROP ROLE %s, %s".formatted(schema, owner));
            }
        });
    }

    /** Nobody logs in as the runtime role any more, and whoever is, on whatever node, is put out. */
    public void lock(String schema) {
        requireName(schema);
        asProvisioner(connection -> execute(connection, "ALTER ROLE %s NOLOGIN".formatted(schema)));
        asProvisioner(connection -> {
            // Ending the connections of a role takes its privileges; they are handed back at once.
            execute(connection, "GRANT %s TO CURRENT_USER WITH INHERIT TRUE, SET FALSE".formatted(schema));
            try (var query = connection.prepareStatement(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ?")) {
                query.setString(1, schema);
                query.execute();
            }
            execute(connection, "REVOKE %s FROM CURRENT_USER".formatted(schema));
        });
    }

    /** The runtime role may log in again. */
    public void unlock(String schema) {
        requireName(schema);
        asProvisioner(connection -> execute(connection, "ALTER ROLE %s LOGIN".formatted(schema)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void createRole(Connection connection, String role) throws SQLException {
        execute(connection, "CREATE ROLE %s LOGIN NOINHERIT CONNECTION LIMIT 100".formatted(role));
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, passwords.of(role).toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String schema) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_namespace WHERE nspname = ?")) {
            query.setString(1, schema);
            return query.executeQuery().next();
        }
    }

    private static void requireName(String schema) {
        if (!NAME.matcher(schema).matches()) throw new IllegalArgumentException("Not a schema name: " + schema);
    }

    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private void asProvisioner(Work work) {
        try (var connection =
                DriverManager.getConnection(server.url(), server.provisioner(), server.provisionerPassword())) {
            connection.setAutoCommit(false);
            work.run(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change of schemas or roles", e);
        }
    }
}
