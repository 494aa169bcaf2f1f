package org.parallax.wire.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV (RFC 4180, with a header line), so that no spreadsheet takes a text for a formula. */
public final class CsvWriter {
    /** What a spreadsheet begins a formula with (OWASP, CSV Injection). */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final CSVPrinter printer;

    public CsvWriter(Appendable target) throws IOException {
        this.printer = new CSVPrinter(target, CSVFormat.RFC4180);
    }

    public void header(Table table) throws IOException {
        printer.printRecord(table.columns());
    }

    public void rows(Table table) throws IOException {
        for (List<Object> row : table.rows()) {
            printer.printRecord(row.stream().map(CsvWriter::cell));
        }
    }

    /** An apostrophe before what would be a formula; the apostrophe is how spreadsheets mark a text. */
    static Object cell(Object value) {
        boolean formula = value instanceof String text
                && !text.isEmpty()
                && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + value : value;
    }
}
