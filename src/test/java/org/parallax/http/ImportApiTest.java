package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.LINES;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.http.RunningService.text;
import static org.parallax.testing.ArticleLines.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportApiTest {
    private static final String GOOD = article("a", "IE", 3, "Trams collide in Aston", "Three trams collided in Aston on Monday.");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<byte[]> importLines(String corpus, String lines, String... headers) {
        return service.post("/api/v1/imports?corpus=" + corpus, LINES, lines.getBytes(StandardCharsets.UTF_8), headers);
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndStopsNothing() {
        HttpResponse<byte[]> done = importLines("bad", "{\n\n" + GOOD + "\n{\"title\":1}\n" + GOOD, "Prefer", "wait=60");
        assertThat(done.statusCode()).isEqualTo(200);
        JsonNode body = json(done);
        assertThat(body.path("status").asText()).isEqualTo("done");
        assertThat(body.path("received").asInt()).isEqualTo(4);
        assertThat(body.path("accepted").asInt()).isEqualTo(1);
        assertThat(body.path("unchanged").asInt()).isEqualTo(1);
        assertThat(body.path("rejected").asInt()).isEqualTo(2);
        assertThat(RunningService.each(body.path("errors"), "line")).contains("1", "4").doesNotContain("2", "3", "5");
        assertThat(service.get("/api/v1/articles/a?corpus=bad").statusCode()).isEqualTo(200);
    }

    @Test
    void anImportIsAcceptedAndCanBeWatchedToItsEnd() {
        HttpResponse<byte[]> accepted = importLines("watched", GOOD);
        assertThat(accepted.statusCode()).isEqualTo(202);
        HttpResponse<byte[]> events = service.get(header(accepted, "Location") + "/events", "Accept", "text/event-stream");
        assertThat(header(events, "Content-Type")).startsWith("text/event-stream");
        assertThat(text(events)).startsWith("data: {").contains("\"status\":\"done\"");
        assertThat(service.json(header(accepted, "Location")).path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void linesMayComeCompressed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> done = service.post(
                "/api/v1/imports?corpus=packed", LINES, packed.toByteArray(), "Content-Encoding", "gzip", "Prefer", "wait=60");
        assertThat(json(done).path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void anotherContentCodingIsRefused() {
        HttpResponse<byte[]> refused = importLines("packed", GOOD, "Content-Encoding", "br");
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(header(refused, "Accept-Encoding")).contains("gzip");
    }

    @Test
    void anUnknownImportIsNotFound() {
        assertThat(service.get("/api/v1/imports/none").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/imports/none/events", "Accept", "text/event-stream").statusCode()).isEqualTo(404);
    }
}
