package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class JsonLinesSourceTest {
    @Test
    void blankLinesCarriageReturnsAndAByteOrderMarkAreNoArticles() throws IOException {
        assertThat(read("\ufeff{\"title\":\"One\"}\r\n\r\n   \n{\"title\":\"Two\"}", StandardCharsets.UTF_8)).isEqualTo("1 One | 4 Two");
    }

    @Test
    void aLineThatIsNoJsonIsReportedAndTheNextIsRead() throws IOException {
        assertThat(read("{\"title\":\"One\"} {\n{\"title\":\"Two\"}", StandardCharsets.UTF_8)).startsWith("1 ! is no JSON at column").endsWith("| 2 Two");
    }

    @Test
    void aLineInAnotherEncodingIsReportedAndTheNextIsRead() throws IOException {
        byte[] latin = "{\"title\":\"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "{\"title\":\"Café\"}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(join(latin, utf8))).isEqualTo("1 ! is no UTF-8, the encoding of JSON | 2 Café");
    }

    @Test
    void aLineBeyondTheLimitIsReportedAndTheNextIsRead() throws IOException {
        String tooLong = "{\"title\":\"" + "x".repeat(2_000) + "\"}";
        assertThat(read(tooLong + "\n{\"title\":\"Two\"}", StandardCharsets.UTF_8))
                .isEqualTo("1 ! is longer than 1000 bytes, the limit for one article (max-line-bytes) | 2 Two");
    }

    @Test
    void compressedLinesAreReadWhateverTheirName() throws IOException {
        assertThat(read(join(gzip("{\"title\":\"One\"}\n"), gzip("{\"title\":\"Two\"}\n")))).isEqualTo("1 One | 2 Two");
    }

    @Test
    void aCompressedFileThatIsCutOffFailsWhereItEnds() throws IOException {
        byte[] whole = gzip("{\"title\":\"One\"}\n".repeat(20_000));
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNoObjectIsNoArticle() throws IOException {
        assertThat(read("[]\n1\nnull\n\"x\"", StandardCharsets.UTF_8))
                .isEqualTo("1 ! an article is a JSON object | 2 ! an article is a JSON object | 3 ! an article is a JSON object | 4 ! an article is a JSON object");
    }

    private static String read(String lines, Charset charset) throws IOException {
        return read(lines.getBytes(charset));
    }

    private static String read(byte[] bytes) throws IOException {
        ArticleReader reader = new ArticleReader(Handling.LENIENT);
        return Lines.told(new JsonLinesSource(new ByteArrayInputStream(bytes), reader, new IngestSettings(1_000)));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
