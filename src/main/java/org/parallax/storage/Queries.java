package org.parallax.storage;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements that are put together at run time; called within a transaction. */
@Singleton
class Queries {
    /** Reads the row that a result stands at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** An id with the value that it is sorted by. */
    record Sorted(String id, BigDecimal value) {}

    private final JdbcOperations operations;

    Queries(JdbcOperations operations) {
        this.operations = operations;
    }

    <T> List<T> list(SqlText sql, RowReader<T> reader) {
        return operations.prepareStatement(sql.toString(), statement -> {
            sql.bind(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    long count(SqlText sql) {
        return list(sql, row -> row.getLong(1)).getFirst();
    }

    int update(SqlText sql) {
        return operations.prepareStatement(sql.toString(), statement -> {
            sql.bind(statement);
            return statement.executeUpdate();
        });
    }

    /**
     * The ids of one page, largest value first, then by id.
     *
     * @param from everything from FROM on, with a WHERE
     */
    Page<Sorted> page(String id, String value, SqlText from, String order, PageRequest request) {
        SqlText sql = new SqlText().add("SELECT " + id + ", " + value).add(from);
        request.after().ifPresent(cursor -> sql.add(
                "AND (" + value + " < ? OR " + value + " = ? AND " + id + " > ?)",
                number(cursor), number(cursor), cursor.id()));
        sql.add("ORDER BY 2 DESC, 1 LIMIT ?", request.limit() + 1);
        List<Sorted> rows = list(sql, row -> new Sorted(row.getString(1), row.getBigDecimal(2)));
        boolean more = rows.size() > request.limit();
        List<Sorted> items = more ? rows.subList(0, request.limit()) : rows;
        Optional<Cursor> next = more
                ? Optional.of(new Cursor(order, items.getLast().value().toPlainString(), items.getLast().id()))
                : Optional.empty();
        return new Page<>(items, next, request.limit(), count(new SqlText().add("SELECT count(*)").add(from)));
    }

    private static BigDecimal number(Cursor cursor) {
        try {
            return new BigDecimal(cursor.value());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
