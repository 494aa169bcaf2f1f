package org.parallax.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.EvidenceBody;

/** Finds the sentences of evidence in the articles of one comparison. */
public final class Passages {
    private final Map<String, ArticleBody> articles = new HashMap<>();

    public Passages(List<ArticleBody> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    public ArticleBody article(String id) {
        ArticleBody article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("article " + id + " is not in this comparison");
        }
        return article;
    }

    public Passage of(EvidenceBody evidence) {
        ArticleBody article = article(evidence.articleId());
        String text = article.text();
        int from = text.offsetByCodePoints(0, evidence.sentence().start());
        int to = text.offsetByCodePoints(from, evidence.sentence().end() - evidence.sentence().start());
        int start = evidence.utf16().start();
        int end = evidence.utf16().end();
        return new Passage(
                article.id(), text.substring(from, start), text.substring(start, end), text.substring(end, to),
                article.language() == null ? "" : article.language(), Words.outlet(article.outlet()), Words.country(article.outlet().country()),
                Words.time(article.publishedAt()), evidence.deepLink(), evidence.viaTranslation());
    }
}
