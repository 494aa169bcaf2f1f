package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.Handling;
import org.parallax.ingest.Reading;

/** An article of a gold file with the cluster that people put it into. */
public record GoldArticle(Article article, Optional<String> cluster) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads JSON lines; unknown fields of the articles stay unknown. */
    public static List<GoldArticle> read(Path file) throws IOException {
        ArticleReader reader = new ArticleReader(Handling.TOLERANT);
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode json = JSON.readTree(line);
                articles.add(new GoldArticle(article(reader, json), Optional.ofNullable(json.path("cluster").textValue())));
            }
        }
        return articles;
    }

    /** One article of a gold file. */
    public static Article article(ArticleReader reader, JsonNode json) {
        return switch (reader.read(json)) {
            case Reading.Accepted accepted -> accepted.article();
            case Reading.Rejected rejected -> throw new IllegalArgumentException("not an article: " + rejected.problems());
        };
    }
}
