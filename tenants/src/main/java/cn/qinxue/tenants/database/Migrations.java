package cn.qinxue.tenants.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a schema to the newest state by Liquibase, logged in as the schema's owner. */
@Singleton
public final class Migrations {
    /** What a change log may use: the role that serves requests, for grants and revokes. */
    private static final String RUNTIME_ROLE = "runtime";

    /** Held here since java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger QUIET = Logger.getLogger("liquibase");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private final DatabaseServer server;
    private final RolePasswords passwords;
    private final ChangeLogs changeLogs = new ChangeLogs();

    Migrations(DatabaseServer server, RolePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** The schemas that are in the newest state already, by their names. */
    public Set<String> upToDate() {
        try (var connection =
                DriverManager.getConnection(server.url(), server.provisioner(), server.provisionerPassword())) {
            return changeLogs.made(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for its schemas", e);
        }
    }

    /** Doing it twice changes nothing. */
    public void migratePlatform(String schema) {
        migrate(schema, "db/platform.yaml");
    }

    /** Doing it twice changes nothing; several schemas may be brought up at once. */
    public void migrateTenant(String schema) {
        migrate(schema, "db/tenant.yaml");
    }

    private void migrate(String schema, String changeLog) {
        var owner = SchemaRoles.owner(schema);
        var properties = new Properties();
        properties.setProperty("user", owner);
        properties.setProperty("password", passwords.of(owner));
        properties.setProperty("options", "-c search_path=\"" + schema + "\"");
        try (var connection = DriverManager.getConnection(server.url(), properties)) {
            update(connection, schema, changeLog);
            changeLogs.note(connection, schema);
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + schema + " could not be reached for migration", e);
        } catch (Exception e) {
            throw new IllegalStateException("Schema " + schema + " could not be migrated", e);
        }
    }

    private static void update(Connection connection, String schema, String changeLog) throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            var liquibase = new Liquibase(changeLog, new ClassLoaderResourceAccessor(), database);
            liquibase.setChangeLogParameter(RUNTIME_ROLE, schema);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(), new LabelExpression());
        });
    }
}
