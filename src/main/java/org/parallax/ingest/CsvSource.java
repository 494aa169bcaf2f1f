package org.parallax.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * CSV in UTF-8, plain or compressed with gzip, whose header names the fields of an article as in JSON, a dot before what
 * lies inside another: {@code title,text,publishedAt,outlet.name,outlet.country}. Cells are separated by commas,
 * semicolons or tabs, whichever the header has most of.
 */
public final class CsvSource implements ArticleSource {
    /** Stands for bytes that are no UTF-8: no decoded text can hold it otherwise. */
    private static final String UNDECODABLE = "\udc80";

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int MAX_HEADER = 10_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;
    private final ArticleReader reader;
    private final IngestSettings settings;

    public CsvSource(InputStream in, ArticleReader reader, IngestSettings settings) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(UNDECODABLE);
        BufferedReader text = new BufferedReader(new InputStreamReader(Compressed.open(in), decoder), MAX_HEADER);
        passByteOrderMark(text);
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        this.parser = parse(format, text);
        this.records = parser.iterator();
        this.columns = parser.getHeaderNames().stream().map(String::strip).toList();
        this.reader = reader;
        this.settings = settings;
        for (String column : columns) {
            if (column.contains(".") && columns.contains(column.substring(0, column.indexOf('.')))) {
                throw new IOException("the header names both " + column + " and the field that holds it");
            }
        }
    }

    private static void passByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char delimiter(Reader text) throws IOException {
        text.mark(MAX_HEADER);
        char[] ahead = new char[MAX_HEADER];
        int length = Math.max(0, text.read(ahead));
        text.reset();
        String header = new String(ahead, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static CSVParser parse(CSVFormat format, Reader text) throws IOException {
        try {
            return format.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("the header names no columns, or one twice: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Line> next() throws IOException {
        long before = parser.getCurrentLineNumber();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new Line(before + 1, read(records.next())));
        } catch (UncheckedIOException e) {
            throw new IOException("from line " + (before + 1) + " on this is no CSV: " + e.getCause().getMessage(), e);
        }
    }

    private Reading read(CSVRecord record) {
        long characters = 0;
        for (String cell : record) {
            characters += cell.length();
            if (cell.contains(UNDECODABLE)) {
                return rejected(new Problem("", "holds bytes that are no UTF-8"));
            }
        }
        if (characters > settings.maxLineBytes()) {
            return rejected(settings.tooLong());
        }
        if (record.size() > columns.size()) {
            return rejected(new Problem("", "has " + record.size() + " cells under " + columns.size() + " columns"));
        }
        return reader.read(toJson(record));
    }

    private static Reading rejected(Problem problem) {
        return new Reading.Rejected(List.of(problem));
    }

    /** An empty cell says that a field is not known; only a text may be empty, of a headline-only article. */
    private ObjectNode toJson(CSVRecord record) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < record.size(); i++) {
            String column = columns.get(i);
            if (!record.get(i).isEmpty() || column.equals("text")) {
                int dot = column.indexOf('.');
                ObjectNode parent = dot < 0 ? article : article.withObjectProperty(column.substring(0, dot));
                parent.put(column.substring(dot + 1), record.get(i));
            }
        }
        return article;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
