package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CodePoints;
import org.parallax.article.Span;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.Handling;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;

/**
 * A story with gold annotations.
 *
 * @param reprints links from each origin to what reprints it
 * @param decoys numbers that are no figures
 */
record GoldStory(String id, List<Article> articles, List<ArticleLink> reprints, List<GoldFigure> figures, List<Place> decoys, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A stretch of an article's text, in UTF-16 offsets. */
    record Place(ArticleId article, Span span) {}

    /** Turns the code points of a gold file into UTF-16 offsets. */
    static final class Texts {
        private final Map<ArticleId, CodePoints> byArticle = new LinkedHashMap<>();

        Texts(List<Article> articles) {
            articles.forEach(article -> byArticle.put(article.id(), CodePoints.of(article.text())));
        }

        /** @param codePoints start and end */
        Span span(ArticleId article, JsonNode codePoints) {
            CodePoints text = byArticle.get(article);
            return Span.of(text.toUtf16(codePoints.get(0).intValue()), text.toUtf16(codePoints.get(1).intValue()));
        }
    }

    /** Reads a list of stories. */
    static List<GoldStory> read(Path file) throws IOException {
        List<GoldStory> stories = new ArrayList<>();
        for (JsonNode story : JSON.readTree(file.toFile())) {
            stories.add(of(story));
        }
        return stories;
    }

    private static GoldStory of(JsonNode json) {
        ArticleReader reader = new ArticleReader(Handling.TOLERANT);
        List<Article> articles = new ArrayList<>();
        List<ArticleLink> reprints = new ArrayList<>();
        for (JsonNode article : json.get("articles")) {
            articles.add(GoldArticle.article(reader, article));
            if (article.path("reprintOf").isTextual()) {
                ArticleId origin = ArticleId.of(article.get("reprintOf").textValue());
                reprints.add(new ArticleLink(
                        origin, articles.getLast().id(), Score.of(1), ArticleLink.Kind.REPRINT, List.of()));
            }
        }
        Texts texts = new Texts(articles);
        List<GoldFigure> figures = new ArrayList<>();
        json.get("figures").forEach(figure -> figures.add(GoldFigure.of(figure, texts)));
        List<Place> decoys = new ArrayList<>();
        for (JsonNode decoy : json.get("decoys")) {
            ArticleId article = ArticleId.of(decoy.get("article").textValue());
            decoys.add(new Place(article, texts.span(article, decoy.get("span"))));
        }
        return new GoldStory(json.get("id").textValue(), articles, reprints, figures, decoys, json);
    }
}
