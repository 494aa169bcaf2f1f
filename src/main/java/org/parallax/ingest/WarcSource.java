package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web pages in a WARC file (ISO 28500), plain or compressed with gzip. Records that hold no page - requests, images, pages
 * that could not be had - are passed over and counted.
 */
public final class WarcSource implements ArticleSource {
    private static final int OK = 200;

    private final WarcReader records;
    private final ArticleReader reader;
    private final IngestSettings settings;
    private long number;
    private long skipped;

    public WarcSource(InputStream in, ArticleReader reader, IngestSettings settings) throws IOException {
        this.records = new WarcReader(in);
        this.records.setLenient(true);
        this.reader = reader;
        this.settings = settings;
    }

    @Override
    public Optional<Line> next() throws IOException {
        for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
            number++;
            Optional<Reading> reading = record.get() instanceof WarcResponse response ? read(response) : Optional.empty();
            if (reading.isPresent()) {
                return Optional.of(new Line(number, reading.get()));
            }
            skipped++;
        }
        return Optional.empty();
    }

    private Optional<Reading> read(WarcResponse response) {
        try {
            String scheme = response.target().toLowerCase(Locale.ROOT);
            if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            boolean isPage = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
            return http.status() == OK && isPage ? Optional.of(read(response, http, type)) : Optional.empty();
        } catch (ParsingException e) {
            return rejected("is no HTTP response: " + e.getMessage());
        } catch (IOException e) {
            return rejected("cannot be decoded: " + e.getMessage());
        }
    }

    private Reading read(WarcResponse response, HttpResponse http, MediaType type) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] page = body.readNBytes(settings.maxLineBytes() + 1);
            if (page.length > settings.maxLineBytes()) {
                return new Reading.Rejected(List.of(settings.tooLong()));
            }
            String charset = type.parameters().get("charset");
            return reader.read(WebPage.of(page, Optional.ofNullable(charset), response.target(), response.date()).toJson());
        }
    }

    private static Optional<Reading> rejected(String detail) {
        return Optional.of(new Reading.Rejected(List.of(new Problem("", detail))));
    }

    @Override
    public long skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
