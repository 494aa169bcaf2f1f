package org.parallax.wire.export;

import java.util.List;

/**
 * Observations, one a row.
 *
 * @param rows as many values as there are columns: String, Integer, Long, Double, Boolean, Instant or null
 */
public record Table(List<String> columns, List<List<Object>> rows) {
    public Table {
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values for the " + columns.size() + " columns " + columns);
            }
        }
    }

    /** A value of the row in the column of this name. */
    Object value(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }
}
