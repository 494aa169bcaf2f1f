package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;

class WarcSourceTest {
    private static final String PAGE = """
            <html lang="pl"><head><title>Prom zatonął - Kurier</title><meta property="og:title" content="Prom zatonął">
            <meta property="og:site_name" content="Kurier"><link rel="canonical" href="/wiadomosci/prom">
            <meta property="article:published_time" content="2026-03-01T13:00:00+0100"></head>
            <body><article><p>Prom z czterdziestoma osobami na pokładzie zatonął we wtorek, podał urząd portowy.</p></article></body></html>""";

    @Test
    void aPageTellsItsTitleTimeOutletAndLanguage() throws IOException {
        Article article = first(response("https://www.kurier.example.pl/wiadomosci/prom?x=1", "200 OK", "text/html; charset=utf-8", PAGE));
        assertThat(String.join(
                        " | ", article.title().orElseThrow(), article.outlet().key(), article.outlet().domain().orElseThrow(),
                        article.outlet().country().orElseThrow().value(), article.language().tag(),
                        article.published().instant().orElseThrow().toString(), article.url().orElseThrow()))
                .isEqualTo("Prom zatonął | Kurier | kurier.example.pl | PL | pl | 2026-03-01T12:00:00Z"
                        + " | https://www.kurier.example.pl/wiadomosci/prom");
        assertThat(article.text()).startsWith("Prom z czterdziestoma").endsWith("portowy.");
    }

    @Test
    void whatIsNoPageIsPassedOverAndCounted() throws IOException {
        byte[] file = (response("https://a.example/1.png", "200 OK", "image/png", "x")
                        + response("https://a.example/2", "404 Not Found", "text/html", "gone")
                        + response("https://a.example/3", "200 OK", "text/html", "<title>Three</title><p>Text."))
                .getBytes(StandardCharsets.UTF_8);
        WarcSource source = open(file);
        assertThat(Lines.told(source)).isEqualTo("3 Three");
        assertThat(source.skipped()).isEqualTo(2);
    }

    @Test
    void compressedFilesAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(response("https://a.example/1", "200 OK", "text/html", PAGE).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Lines.told(open(out.toByteArray()))).isEqualTo("1 Prom zatonął");
    }

    private static Article first(String warc) throws IOException {
        try (ArticleSource source = open(warc.getBytes(StandardCharsets.UTF_8))) {
            Optional<ArticleSource.Line> line = source.next();
            return ((Reading.Accepted) line.orElseThrow().reading()).article();
        }
    }

    private static WarcSource open(byte[] file) throws IOException {
        return new WarcSource(new ByteArrayInputStream(file), new ArticleReader(Handling.LENIENT), IngestSettings.DEFAULT);
    }

    private static String response(String url, String status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2026-03-01T12:30:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:0b6ccb2a-7ee5-4d2c-a1a5-000000000001>\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
