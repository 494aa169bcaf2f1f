package org.parallax.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Measured figures as rows and columns.
 *
 * @param title what was measured, on which data
 * @param columns names; the first names the rows
 * @param rows a cell is a {@link String}, an {@link Integer} or {@link Long} (a count), or a {@link Double} (a score in
 *     [0,1], shown with three decimals)
 */
public record EvaluationTable(String title, List<String> columns, List<List<Object>> rows) {
    public EvaluationTable {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }

    /** The table in plain text, columns aligned, ending with a line break. */
    public String toText() {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = columns.get(column).length();
            for (List<Object> row : rows) {
                widths[column] = Math.max(widths[column], cell(row.get(column)).length());
            }
        }
        StringBuilder out = new StringBuilder(title).append('\n');
        out.append(line(List.copyOf(columns), widths));
        rows.forEach(row -> out.append(line(row, widths)));
        return out.toString();
    }

    private static String line(List<?> cells, int[] widths) {
        StringJoiner line = new StringJoiner("  ", "  ", "");
        for (int column = 0; column < widths.length; column++) {
            Object value = cells.get(column);
            boolean left = column == 0 || !(value instanceof Number);
            line.add(String.format(Locale.ROOT, "%" + (left ? "-" : "") + widths[column] + "s", cell(value)));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String cell(Object value) {
        return value instanceof Double score ? String.format(Locale.ROOT, "%.3f", score) : String.valueOf(value);
    }
}
