package cn.qinxue.tenants.tenant;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;

/** The register of tenants, in the operators' schema: every method needs the platform bound. */
@Singleton
class TenantRepository {
    private static final String ALL = """
            SELECT t.*, (SELECT coalesce(array_agg(host ORDER BY host), '{}') FROM tenant_host h WHERE h.tenant = t.code) hosts
            FROM tenant t ORDER BY t.division_code, t.code""";
    private static final String INSERT = """
            INSERT INTO tenant (code, name, title, seal, accent, division_code, schema_name, state, hotline,
                                office_hours, organiser, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The code or a host name of a new tenant is in use. */
    static final class TenantTaken extends RuntimeException {
        TenantTaken() {
            super("code or host taken", null, false, false);
        }
    }

    private final DataSource dataSource;

    TenantRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Connectable
    List<Tenant> findAll() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(ALL);
                var rows = query.executeQuery()) {
            var tenants = new ArrayList<Tenant>();
            while (rows.next()) tenants.add(tenant(rows));
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException("The register of tenants could not be read", e);
        }
    }

    @Connectable
    Map<String, Instant> openedAt() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT code, opened_at FROM tenant");
                var rows = query.executeQuery()) {
            var moments = new HashMap<String, Instant>();
            while (rows.next())
                moments.put(
                        rows.getString("code"),
                        rows.getObject("opened_at", OffsetDateTime.class).toInstant());
            return moments;
        } catch (SQLException e) {
            throw new IllegalStateException("The register of tenants could not be read", e);
        }
    }

    /** @throws TenantTaken if the code or one of the host names belongs to somebody already */
    @Transactional
    void insert(Tenant tenant, Instant now) {
        try (var connection = dataSource.getConnection()) {
            insertTenant(connection, tenant, now);
            insertHosts(connection, tenant);
        } catch (SQLException e) {
            if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) throw new TenantTaken();
            throw new IllegalStateException("The register of tenants could not be written", e);
        }
    }

    @Transactional
    void setState(String code, TenantState state) {
        change("UPDATE tenant SET state = ? WHERE code = ?", state.name(), code);
    }

    @Transactional
    void delete(String code) {
        change("DELETE FROM tenant WHERE code = ?", code);
    }

    private void change(String sql, String... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The register of tenants could not be written", e);
        }
    }

    private static void insertTenant(Connection connection, Tenant t, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            var values = List.of(
                    t.code(),
                    t.name(),
                    t.title(),
                    t.seal(),
                    t.accent(),
                    t.divisionCode(),
                    t.schemaName(),
                    t.state().name(),
                    t.hotline(),
                    t.officeHours(),
                    t.organiser());
            for (int i = 0; i < values.size(); i++) statement.setString(i + 1, values.get(i));
            statement.setObject(values.size() + 1, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void insertHosts(Connection connection, Tenant tenant) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO tenant_host (host, tenant) VALUES (?, ?)")) {
            for (var host : tenant.hosts()) {
                statement.setString(1, host);
                statement.setString(2, tenant.code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                row.getString("code"),
                row.getString("name"),
                row.getString("title"),
                row.getString("seal"),
                row.getString("accent"),
                row.getString("division_code"),
                Arrays.asList((String[]) row.getArray("hosts").getArray()),
                row.getString("schema_name"),
                TenantState.valueOf(row.getString("state")),
                row.getString("hotline"),
                row.getString("office_hours"),
                row.getString("organiser"));
    }
}
