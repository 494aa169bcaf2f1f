package org.parallax.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;
import org.parallax.pipeline.SourceOpener;

/** Invented articles as JSON lines. */
public final class ArticleLines {
    private ArticleLines() {}

    /** One complete article of an outlet of this country, published at noon of this day of March 2026. */
    public static String article(String id, String country, int day, String title, String text) {
        return """
                {"id":"%s","title":"%s","text":"%s","language":"en","publishedAt":"2026-03-%02dT12:00:00Z",\
                "outlet":{"name":"%s Courier","country":"%s"}}""".formatted(id, title, text, day, country, country);
    }

    /** Opens these lines as an import does. */
    public static SourceOpener of(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return reader -> new JsonLinesSource(new ByteArrayInputStream(bytes), reader, IngestSettings.DEFAULT);
    }
}
