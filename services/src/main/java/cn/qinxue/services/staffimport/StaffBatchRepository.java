package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** People by the thousand: found by arrays of hashes, added by COPY, changed by one statement. */
@Singleton
class StaffBatchRepository {
    /** A record or unit is no longer as it was when the rows were judged; judging them anew helps. */
    static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;

        Outdated(@Nullable Throwable cause) {
            super("The records changed meanwhile", cause);
        }
    }

    private static final String INTEGRITY = "23";
    private static final String EMPLOYERS = """
            SELECT id, name, region_code, region_path, office_code, office_path, version
            FROM employer WHERE name = ANY (?)
            UNION ALL
            SELECT e.id, m.name, m.region_code, e.region_path, e.office_code, e.office_path, e.version
            FROM (SELECT DISTINCT ON (region_code, name) region_code, name, into_employer
                  FROM employer_merger WHERE name = ANY (?)
                  ORDER BY region_code, name, merged_at DESC) m
            JOIN employer e ON e.id = m.into_employer
            WHERE NOT EXISTS (SELECT FROM employer n WHERE n.region_code = m.region_code AND n.name = m.name)""";
    private static final String EXISTING = """
            SELECT s.id_number_hash, s.id, s.version, s.name, s.employment_kind, s.trade, s.level, s.employer, e.name,
                   s.office_path, s.account IS NOT NULL, s.mobile_hash, s.mobile_tail, s.email, s.postcode, s.address
            FROM staff s JOIN employer e ON e.id = s.employer
            WHERE s.programme = ? AND s.id_number_hash = ANY (?)""";
    private static final String ADD_EMPLOYERS = """
            INSERT INTO employer (id, name, region_code, region_path, office_code, office_path)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT (region_code, name) DO NOTHING""";
    private static final String ADD_STAFF = """
            COPY staff (programme, name, id_number_cipher, id_number_hash, id_number_tail, gender, employment_kind,
                        trade, level, employer, region_path, office_path, mobile_cipher, mobile_hash, mobile_tail,
                        email, postcode, address, due_from, state) FROM STDIN""";
    private static final String ADD_ROWS = "COPY staff_import_row (import, line, outcome, cells, problems) FROM STDIN";
    private static final String CHANGE_STAFF = """
            UPDATE staff s SET employment_kind = n.kind, trade = n.trade, level = n.level, employer = n.employer,
                   region_path = n.region_path, office_path = n.office_path,
                   mobile_cipher = coalesce(n.mobile_cipher, s.mobile_cipher),
                   mobile_hash = coalesce(n.mobile_hash, s.mobile_hash),
                   mobile_tail = coalesce(n.mobile_tail, s.mobile_tail),
                   email = n.email, postcode = n.postcode, address = n.address, version = s.version + 1
            FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                        ?::bytea[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::text[])
                 AS n (id, version, kind, trade, level, employer, region_path, office_path,
                       mobile_cipher, mobile_hash, mobile_tail, email, postcode, address)
            WHERE s.id = n.id AND s.version = n.version""";

    private final TransactionOperations<Connection> transactions;

    StaffBatchRepository(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Work on the transaction's connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Every unit of the tenant with one of the names; one that was merged, under its old name and region, as the unit
     * that took it in, so that an old list does not bring it back.
     */
    List<Employer> employersNamed(Collection<String> names) {
        return transactions.executeRead(status -> work(status.getConnection(), connection -> {
            try (var query = connection.prepareStatement(EMPLOYERS)) {
                query.setArray(1, connection.createArrayOf("text", names.toArray()));
                query.setArray(2, connection.createArrayOf("text", names.toArray()));
                return all(query, StaffBatchRepository::employer);
            }
        }));
    }

    /** The records of the programme that have one of the hashes, by hash. */
    Map<ByteBuffer, ExistingStaff> existing(String programme, List<byte[]> hashes) {
        return transactions.executeRead(status -> work(status.getConnection(), connection -> {
            Map<ByteBuffer, ExistingStaff> found = new HashMap<>();
            try (var query = connection.prepareStatement(EXISTING)) {
                query.setString(1, programme);
                query.setArray(2, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.put(ByteBuffer.wrap(rows.getBytes(1)), existing(rows));
                    }
                }
            }
            return found;
        }));
    }

    /** Adds units under the ids they were planned with. */
    void addEmployers(Collection<Employer> employers) {
        int added = transactions.executeWrite(status -> work(status.getConnection(), connection -> {
            try (var insert = connection.prepareStatement(ADD_EMPLOYERS)) {
                insert.setArray(1, array(connection, "uuid", employers, Employer::id));
                insert.setArray(2, array(connection, "text", employers, Employer::name));
                insert.setArray(3, array(connection, "text", employers, Employer::regionCode));
                insert.setArray(
                        4,
                        array(
                                connection,
                                "text",
                                employers,
                                unit -> unit.regionPath().value()));
                insert.setArray(5, array(connection, "text", employers, Employer::officeCode));
                insert.setArray(
                        6,
                        array(
                                connection,
                                "text",
                                employers,
                                unit -> unit.officePath().value()));
                return insert.executeUpdate();
            }
        }));
        if (added != employers.size()) {
            throw new Outdated(null);
        }
    }

    void addStaff(CopyText rows) {
        copy(ADD_STAFF, rows);
    }

    void addRows(CopyText rows) {
        copy(ADD_ROWS, rows);
    }

    /** Changes people all of whom are still as they were when judged. */
    void change(List<StaffChange> changes) {
        int changed = transactions.executeWrite(status -> work(status.getConnection(), connection -> {
            try (var update = connection.prepareStatement(CHANGE_STAFF)) {
                var arrays = new Arrays(connection, update, changes);
                arrays.add("uuid", change -> change.existing().id());
                arrays.add("bigint", change -> change.existing().version());
                arrays.add("text", change -> change.details().employmentKind().name());
                arrays.add("uuid", change -> change.details().trade());
                arrays.add("text", StaffChange::levelName);
                arrays.add("uuid", change -> change.employer().id());
                arrays.add("text", change -> change.employer().regionPath().value());
                arrays.add("text", change -> change.employer().officePath().value());
                arrays.add(
                        "bytea",
                        change ->
                                change.mobile() == null ? null : change.mobile().cipher());
                arrays.add(
                        "bytea",
                        change ->
                                change.mobile() == null ? null : change.mobile().hash());
                arrays.add(
                        "text",
                        change ->
                                change.mobile() == null ? null : change.mobile().tail());
                arrays.add("text", StaffChange::email);
                arrays.add("text", StaffChange::postcode);
                arrays.add("text", StaffChange::address);
                return update.executeUpdate();
            }
        }));
        if (changed != changes.size()) {
            throw new Outdated(null);
        }
    }

    /** The parameters of a statement, one array for each column. */
    private static final class Arrays {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<StaffChange> changes;
        private int parameter;

        Arrays(Connection connection, PreparedStatement statement, List<StaffChange> changes) {
            this.connection = connection;
            this.statement = statement;
            this.changes = changes;
        }

        void add(String type, Function<StaffChange, @Nullable Object> value) throws SQLException {
            statement.setArray(++parameter, array(connection, type, changes, value));
        }
    }

    private void copy(String into, CopyText rows) {
        transactions.executeWrite(status -> work(status.getConnection(), connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(into, new StringReader(rows.toString()));
            } catch (IOException e) {
                throw new SQLException("The rows could not be sent", e);
            }
        }));
    }

    private static <T> Array array(
            Connection connection, String type, Collection<T> rows, Function<T, @Nullable Object> value)
            throws SQLException {
        var values = rows.stream().map(value);
        return connection.createArrayOf(type, type.equals("bytea") ? values.toArray(byte[][]::new) : values.toArray());
    }

    private static <T> T work(Connection connection, Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            var state = e.getSQLState();
            if (state != null && state.startsWith(INTEGRITY)) {
                throw new Outdated(e);
            }
            throw new IllegalStateException("The people's records could not be worked on", e);
        }
    }

    /** What is read from a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(PreparedStatement query, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(reading.of(rows));
            }
        }
        return all;
    }

    private static Employer employer(ResultSet row) throws SQLException {
        return new Employer(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new RegionPath(row.getString(4)),
                row.getString(5),
                new RegionPath(row.getString(6)),
                row.getLong(7));
    }

    private static ExistingStaff existing(ResultSet row) throws SQLException {
        var level = row.getString(7);
        return new ExistingStaff(
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getString(4),
                EmploymentKind.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                level == null ? null : SkillLevel.valueOf(level),
                row.getObject(8, UUID.class),
                row.getString(9),
                new RegionPath(row.getString(10)),
                new ExistingStaff.ReachedBy(
                        row.getBoolean(11),
                        row.getBytes(12),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getString(16)));
    }
}
