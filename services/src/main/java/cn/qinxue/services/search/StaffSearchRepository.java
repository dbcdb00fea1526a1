package cn.qinxue.services.search;

import cn.qinxue.services.search.StaffNames.Unit;
import cn.qinxue.services.search.StaffWhere.Facet;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Searches in SQL, for the time that the index is away, and reads the people that it found. */
@Singleton
class StaffSearchRepository {
    private static final String OWN_COLUMNS = """
            s.id, s.name, s.id_number_tail, s.gender, s.employment_kind, s.level, s.employer, s.mobile_tail,
            s.state, s.trade""";
    private static final String PEOPLE = " FROM staff s JOIN employer e ON e.id = s.employer";

    private static final String UNIT_COLUMNS = """
            e.id AS unit, e.name AS unit_name, e.region_code, r.full_name AS region,
            o.full_name AS office""";
    private static final String NAMED_UNITS = """
            employer e JOIN region r ON r.code = e.region_code JOIN region o ON o.code = e.office_code""";

    private final DataSource dataSource;

    StaffSearchRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those of the ids that belong to the scope, in no order. */
    @Connectable
    List<FoundStaff> read(RegionPath scope, Collection<UUID> ids) {
        var sql = "SELECT " + OWN_COLUMNS + ", " + UNIT_COLUMNS + ", t.name AS trade_name FROM " + NAMED_UNITS
                + " JOIN staff s ON s.employer = e.id LEFT JOIN trade t ON t.id = s.trade"
                + " WHERE s.id = ANY (?) AND starts_with(s.office_path, ?)";
        return query(
                sql,
                List.of(ids.toArray(UUID[]::new), scope.value()),
                row -> found(row, unit(row), row.getString("trade_name")));
    }

    /** One part of the result. */
    @Connectable
    List<StaffPlace> places(RegionPath scope, StaffSought sought, Slice slice, @Nullable StaffPlace after) {
        var where = StaffWhere.of(scope, sought, Facet.NONE);
        List<Object> values = new ArrayList<>(where.rankValues());
        values.addAll(where.values());
        var sql = new StringBuilder("SELECT * FROM (SELECT ")
                .append(where.rank())
                .append(" AS rank, s.office_path, e.name COLLATE \"C\" AS employer, s.name COLLATE \"C\" AS name, s.id")
                .append(PEOPLE)
                .append(" WHERE ")
                .append(where.conditions())
                .append(") place");
        if (after != null) {
            sql.append(" WHERE (-rank, office_path, employer, name, id) > (?, ?, ?, ?, ?)");
            values.addAll(List.of(-after.rank(), after.officePath(), after.employer(), after.name(), after.id()));
        }
        sql.append(" ORDER BY -rank, office_path, employer, name, id LIMIT ? OFFSET ?");
        values.addAll(List.of(slice.size(), after == null ? slice.offset() : 0L));
        return query(
                sql.toString(),
                values,
                row -> new StaffPlace(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class)));
    }

    /** How many there are in all. */
    @Connectable
    long count(RegionPath scope, StaffSought sought) {
        var where = StaffWhere.of(scope, sought, Facet.NONE);
        return query("SELECT count(*)" + PEOPLE + " WHERE " + where.conditions(), where.values(), row -> row.getLong(1))
                .getFirst();
    }

    /** How many there are of each kind. */
    @Connectable
    StaffCounts counts(RegionPath scope, StaffSought sought) {
        return new StaffCounts(
                counts(scope, sought, Facet.NONE, "s.region_path"),
                counts(scope, sought, Facet.LEVEL, "s.level"),
                counts(scope, sought, Facet.TRADE, "s.trade"),
                counts(scope, sought, Facet.EMPLOYER, "s.employer"),
                counts(scope, sought, Facet.STATE, "s.state"));
    }

    /** How many there are in each region itself. */
    @Connectable
    Map<String, Long> regions(RegionPath scope, StaffSought sought) {
        return counts(scope, sought, Facet.NONE, "s.region_path");
    }

    private Map<String, Long> counts(RegionPath scope, StaffSought sought, Facet facet, String column) {
        var where = StaffWhere.of(scope, sought, facet);
        var sql =
                "SELECT %1$s::text, count(*) %2$s WHERE %3$s AND %1$s IS NOT NULL GROUP BY %1$s ORDER BY 2 DESC, 1%4$s"
                        .formatted(
                                column,
                                PEOPLE,
                                where.conditions(),
                                facet == Facet.EMPLOYER ? " LIMIT " + StaffFacets.MOST_EMPLOYERS : "");
        Map<String, Long> counts = new LinkedHashMap<>();
        query(sql, where.values(), row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /**
     * The whole result as it is at this moment, in portions. A connection is held until the last portion was taken; no
     * more than one portion is in memory. People are looked up unit by unit in the order of the units, from an index in
     * their own order, so that without words nothing long is sorted and the first portion is there at once.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void each(RegionPath scope, StaffSought sought, Consumer<List<FoundStaff>> portion) {
        var units = StaffWhere.ofUnits(scope, sought);
        var where = StaffWhere.ofTheirPeople(sought);
        var names = names(units);
        var sql = "SELECT " + OWN_COLUMNS + " FROM (SELECT * FROM employer e WHERE " + units.conditions()
                + " ORDER BY e.office_path, e.name COLLATE \"C\") e"
                + " CROSS JOIN LATERAL (SELECT * FROM staff s WHERE s.employer = e.id AND " + where.conditions()
                + " ORDER BY s.name COLLATE \"C\", s.id) s ORDER BY "
                + (where.rankValues().isEmpty() ? "" : "-(" + where.rank() + "), ")
                + "e.office_path, e.name COLLATE \"C\", s.name COLLATE \"C\", s.id";
        List<Object> values = new ArrayList<>(units.values());
        values.addAll(where.values());
        values.addAll(where.rankValues());
        try (var connection = dataSource.getConnection();
                var statement = statement(connection, sql, values)) {
            statement.setFetchSize(Slice.MOST);
            try (var rows = statement.executeQuery()) {
                List<FoundStaff> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(found(rows, names));
                    if (read.size() == Slice.MOST) {
                        portion.accept(List.copyOf(read));
                        read.clear();
                    }
                }
                if (!read.isEmpty()) {
                    portion.accept(List.copyOf(read));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be read", e);
        }
    }

    private StaffNames names(StaffWhere where) {
        Map<UUID, Unit> units = new HashMap<>();
        query(
                        "SELECT " + UNIT_COLUMNS + " FROM " + NAMED_UNITS + " WHERE " + where.conditions(),
                        where.values(),
                        StaffSearchRepository::unit)
                .forEach(unit -> units.put(unit.id(), unit));
        return new StaffNames(units, tradeNames());
    }

    private Map<UUID, String> tradeNames() {
        Map<UUID, String> names = new HashMap<>();
        query(
                "SELECT id, name FROM trade",
                List.of(),
                row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        return names;
    }

    /** Names of employers and the full names of their regions, by id. */
    @Connectable
    Map<String, EmployerName> employerNames(Collection<String> ids) {
        Map<String, EmployerName> names = new LinkedHashMap<>();
        var sql = "SELECT e.id, e.name, r.full_name FROM employer e JOIN region r ON r.code = e.region_code"
                + " WHERE e.id = ANY (?)";
        var wanted = ids.stream().map(UUID::fromString).toArray(UUID[]::new);
        query(
                        sql,
                        List.of((Object) wanted),
                        row -> new EmployerName(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .forEach(name -> names.put(name.id().toString(), name));
        return names;
    }

    /** An employer as a facet names it. */
    record EmployerName(UUID id, String name, String region) {}

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, List<Object> values, Row<T> row) {
        try (var connection = dataSource.getConnection();
                var statement = statement(connection, sql, values);
                var rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be searched", e);
        }
    }

    private static PreparedStatement statement(Connection connection, String sql, List<Object> values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Object value -> statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private static FoundStaff found(ResultSet row, StaffNames names) throws SQLException {
        var unit = names.units().get(row.getObject("employer", UUID.class));
        var trade = row.getObject("trade", UUID.class);
        return found(
                row,
                Objects.requireNonNull(unit),
                trade == null ? null : names.trades().get(trade));
    }

    private static FoundStaff found(ResultSet row, Unit unit, @Nullable String trade) throws SQLException {
        var level = row.getString("level");
        return new FoundStaff(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("id_number_tail"),
                Gender.valueOf(row.getString("gender")),
                EmploymentKind.valueOf(row.getString("employment_kind")),
                trade,
                level == null ? null : SkillLevel.valueOf(level),
                unit.id(),
                unit.name(),
                unit.regionCode(),
                unit.region(),
                unit.office(),
                row.getString("mobile_tail"),
                StaffState.valueOf(row.getString("state")));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("region_code"),
                row.getString("region"),
                row.getString("office"));
    }
}
