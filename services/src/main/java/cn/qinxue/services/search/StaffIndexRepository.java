package cn.qinxue.services.search;

import cn.qinxue.services.search.StaffIndex.Sum;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the index has still to be told, and what it is told. */
@Singleton
class StaffIndexRepository {
    private static final String TAKE = """
            DELETE FROM staff_change WHERE number IN (
                SELECT number FROM staff_change ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING staff, employer""";
    private static final String PRINT = """
            hashtextextended(ROW(s.programme, s.name, s.id_number_hash, s.mobile_hash, s.trade, s.level, s.employer,
                                 e.name, s.region_path, s.office_path, s.state)::text, 0) & 4294967295""";
    private static final String SHELF = "right(s.id::text, 3)";
    private static final String PEOPLE = " FROM staff s JOIN employer e ON e.id = s.employer ";
    private static final String DOCUMENTS = """
            SELECT s.id, s.programme, s.name, s.employer, e.name AS employer_name, s.trade, s.level, s.state,
                   s.region_path, s.office_path, s.id_number_hash, s.id_number_tail, s.mobile_hash, %s AS print
            """.formatted(PRINT) + PEOPLE;

    /** A row of the change log: one of the two is null. */
    record Change(@Nullable UUID staff, @Nullable UUID employer) {}

    private final DataSource dataSource;
    private final NumberHashes hashes;

    StaffIndexRepository(DataSource dataSource, NumberHashes hashes) {
        this.dataSource = dataSource;
        this.hashes = hashes;
    }

    /** Takes the oldest changes that nobody else has taken; they are back if the transaction fails. */
    @Connectable
    List<Change> take(int most) {
        return query(
                TAKE,
                statement -> statement.setInt(1, most),
                row -> new Change(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    /** Notes all people of the employers. */
    @Connectable
    void noteThoseOf(Collection<UUID> employers) {
        change(
                "INSERT INTO staff_change (staff) SELECT id FROM staff WHERE employer = ANY (?)",
                statement -> set(statement, 1, employers));
    }

    /** Notes these people, whether they are there or not. */
    @Connectable
    void note(Collection<UUID> staff) {
        change("INSERT INTO staff_change (staff) SELECT unnest(?)", statement -> set(statement, 1, staff));
    }

    /** Throws away what waits. */
    @Connectable
    void forget() {
        change("DELETE FROM staff_change", statement -> {});
    }

    /** The next version; greater than every one drawn before, by whomever. */
    @Connectable
    long nextVersion() {
        return query("SELECT nextval('staff_index_version')", statement -> {}, row -> row.getLong(1))
                .getFirst();
    }

    /** Whether this transaction may build the index; nobody else may until it ends. */
    @Connectable
    boolean mayBuild() {
        var sql = "SELECT pg_try_advisory_xact_lock(hashtext('staff-index'), hashtext(current_schema()))";
        return query(sql, statement -> {}, row -> row.getBoolean(1)).getFirst();
    }

    /** Those of the people who are there. */
    @Connectable
    List<StaffDocument> documents(Collection<UUID> ids) {
        return query(DOCUMENTS + "WHERE s.id = ANY (?)", statement -> set(statement, 1, ids), this::document);
    }

    /** The next people by id. */
    @Connectable
    List<StaffDocument> documentsAfter(@Nullable UUID id, int most) {
        var sql = DOCUMENTS + "WHERE s.id > ? ORDER BY s.id LIMIT ?";
        return query(
                sql,
                statement -> {
                    statement.setObject(1, id == null ? new UUID(0, 0) : id);
                    statement.setInt(2, most);
                },
                this::document);
    }

    /** The sum of every shelf that is not empty. */
    @Connectable
    Map<String, Sum> shelves() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        var sql = "SELECT " + SHELF + ", count(*), sum(" + PRINT + ")" + PEOPLE + "GROUP BY 1";
        query(sql, statement -> {}, row -> Map.entry(row.getString(1), new Sum(row.getLong(2), row.getLong(3))))
                .forEach(entry -> sums.put(entry.getKey(), entry.getValue()));
        return sums;
    }

    /** The prints on these shelves, by person. */
    @Connectable
    Map<UUID, Long> prints(Collection<String> shelves) {
        Map<UUID, Long> prints = new LinkedHashMap<>();
        var sql = "SELECT s.id, " + PRINT + PEOPLE + "WHERE " + SHELF + " = ANY (?)";
        query(
                        sql,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", shelves.toArray(String[]::new))),
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> prints.put(entry.getKey(), entry.getValue()));
        return prints;
    }

    private StaffDocument document(ResultSet row) throws SQLException {
        var mobile = row.getBytes("mobile_hash");
        var name = row.getString("name");
        return new StaffDocument(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                name,
                Spellings.of(name),
                row.getObject("employer", UUID.class),
                row.getString("employer_name"),
                row.getObject("trade", UUID.class),
                row.getString("level"),
                row.getString("state"),
                new RegionPath(row.getString("region_path")),
                new RegionPath(row.getString("office_path")),
                new StaffDocument.Numbers(
                        kept(row.getBytes("id_number_hash")),
                        NumberHashes.kept(hashes.tail(row.getString("id_number_tail"))),
                        mobile == null ? null : kept(mobile)),
                row.getLong("print"));
    }

    private static String kept(byte[] hash) {
        return NumberHashes.kept(HexFormat.of().formatHex(hash));
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static void set(PreparedStatement statement, int place, Collection<UUID> ids) throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf("uuid", ids.toArray(UUID[]::new)));
    }

    private void change(String sql, Values values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.set(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The changes of people could not be noted", e);
        }
    }

    private <T> List<T> query(String sql, Values values, Row<T> row) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.set(statement);
            try (var rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The changes of people could not be read or written", e);
        }
    }
}
