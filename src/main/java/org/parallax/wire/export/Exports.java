package org.parallax.wire.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.wire.WireJson;

/** Tables as bytes. */
public final class Exports {
    private Exports() {}

    /** The table as CSV or JSON lines. */
    public static byte[] write(Table table, ExportFormat format) {
        return switch (format) {
            case CSV -> csv(table);
            case JSONL -> jsonLines(table);
            case JSON, GRAPHML, GEXF -> throw new IllegalArgumentException("a table is no " + format);
        };
    }

    /** CSV with a header line, in UTF-8. */
    public static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder();
        try {
            CsvWriter writer = new CsvWriter(text);
            writer.header(table);
            writer.rows(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One JSON object a row, its members in order of the columns. */
    public static byte[] jsonLines(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (List<Object> row : table.rows()) {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    object.put(table.columns().get(i), row.get(i));
                }
                bytes.writeBytes(WireJson.mapper().writeValueAsBytes(object));
                bytes.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
