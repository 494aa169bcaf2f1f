package org.parallax.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** JSON lines in UTF-8, plain or compressed with gzip: one article a line. */
public final class JsonLinesSource implements ArticleSource {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final ByteLines lines;
    private final ArticleReader reader;
    private final IngestSettings settings;

    public JsonLinesSource(InputStream in, ArticleReader reader, IngestSettings settings) throws IOException {
        this.lines = new ByteLines(Compressed.open(in), settings.maxLineBytes());
        this.reader = reader;
        this.settings = settings;
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (lines.advance()) {
            if (lines.isTooLong()) {
                return Optional.of(new Line(lines.number(), new Reading.Rejected(List.of(settings.tooLong()))));
            }
            ByteBuffer bytes = lines.content();
            if (!isBlank(bytes)) {
                return Optional.of(new Line(lines.number(), read(bytes)));
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) != ' ' && bytes.get(i) != '\t' && bytes.get(i) != '\r') {
                return false;
            }
        }
        return true;
    }

    private Reading read(ByteBuffer bytes) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return rejected("is no UTF-8, the encoding of JSON");
        }
    }

    private Reading read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return reader.read(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            return rejected("is no JSON" + where + ": " + e.getOriginalMessage());
        }
    }

    private static Reading rejected(String detail) {
        return new Reading.Rejected(List.of(new Problem("", detail)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
