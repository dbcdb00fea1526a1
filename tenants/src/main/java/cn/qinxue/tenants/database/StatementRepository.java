package cn.qinxue.tenants.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Statements over many rows at once, in the caller's transaction. */
public abstract class StatementRepository {
    private final JdbcOperations jdbc;

    protected StatementRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads one row. */
    protected interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Each value is a scalar or a collection of one type, which is sent as an array. */
    protected final <T> List<T> query(String sql, Row<T> row, Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) read.add(row.read(rows));
                return read;
            }
        });
    }

    protected final int update(String sql, Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            set(statement, values);
            return statement.executeUpdate();
        });
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> several) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type(several), several.toArray()));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static String type(Collection<?> values) {
        for (var value : values) {
            if (value instanceof UUID) return "uuid";
            if (value instanceof Integer) return "int";
            if (value instanceof Long) return "bigint";
            if (value instanceof Boolean) return "boolean";
            if (value instanceof String) return "text";
        }
        return "text";
    }
}
