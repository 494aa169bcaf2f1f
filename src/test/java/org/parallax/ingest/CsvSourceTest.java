package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;

class CsvSourceTest {
    @Test
    void aDottedHeaderNamesFieldsWithinFields() throws IOException {
        Article article = first("title,text,publishedAt,outlet.name,outlet.country\n\"Ferry sinks\",\"Two lines\nof text\",2026-03-01T12:00:00Z,Courier,UA\n");
        assertThat(article.outlet().key() + " " + article.outlet().country().orElseThrow() + " " + article.published().instant().orElseThrow())
                .isEqualTo("Courier UA 2026-03-01T12:00:00Z");
        assertThat(article.text()).isEqualTo("Two lines\nof text");
    }

    @Test
    void recordsAreNumberedByTheLineTheyBeginOn() throws IOException {
        assertThat(read("title,text\nOne,\"a\nb\"\nTwo,c\n")).isEqualTo("2 One | 4 Two");
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreUnderstood() throws IOException {
        assertThat(read("\ufefftitle;text\nOne, or two;x\n")).isEqualTo("2 One, or two");
        assertThat(read("title\ttext\nOne\tx\n")).isEqualTo("2 One");
    }

    @Test
    void anEmptyCellIsUnknownAndAnEmptyTextAHeadlineOnly() throws IOException {
        Article article = first("title,text,url,publishedAt,outlet.name,outlet.country\nOne,,,2026-03-01T12:00:00Z,Courier,UA\n");
        assertThat(article.isHeadlineOnly() + " " + article.url()).isEqualTo("true Optional.empty");
    }

    @Test
    void aRecordWithTooManyCellsOrBytesThatAreNoUtf8IsReported() throws IOException {
        byte[] bytes = "title,text\nOne,x,y\nCaf\u00e9,x\nTwo,x\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes)).isEqualTo("2 ! has 3 cells under 2 columns | 3 ! holds bytes that are no UTF-8 | 4 Two");
    }

    @Test
    void aHeaderThatNamesAColumnTwiceIsRefused() {
        assertThatThrownBy(() -> read("title,title\nOne,Two\n")).isInstanceOf(IOException.class).hasMessageContaining("header");
    }

    private static Article first(String csv) throws IOException {
        try (ArticleSource source = open(csv.getBytes(StandardCharsets.UTF_8), Handling.STRICT)) {
            Optional<ArticleSource.Line> line = source.next();
            return ((Reading.Accepted) line.orElseThrow().reading()).article();
        }
    }

    private static String read(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] csv) throws IOException {
        return Lines.told(open(csv, Handling.LENIENT));
    }

    private static ArticleSource open(byte[] csv, Handling handling) throws IOException {
        return new CsvSource(new ByteArrayInputStream(csv), new ArticleReader(handling), IngestSettings.DEFAULT);
    }
}
