package org.parallax.wire.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.EvidenceBody;
import org.parallax.wire.SelectorBody;

/** The columns that every table of observations begins and ends with: whose they are, and where they stand. */
final class ArticleColumns {
    private static final List<String> BEFORE = List.of(
            "story", "storyVersion", "perspective", "country", "outlet", "outletDomain", "language", "articleId", "revision", "url",
            "publishedAt", "title");
    private static final List<String> AFTER = List.of("exact", "start", "end", "viaTranslation", "deepLink", "sourceHash");

    private final ComparisonBody comparison;
    private final Map<String, ArticleBody> articles = new HashMap<>();

    ArticleColumns(ComparisonBody comparison) {
        this.comparison = comparison;
        comparison.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** The columns of a table that has these of its own. */
    static List<String> with(String... own) {
        List<String> columns = new ArrayList<>(BEFORE);
        columns.addAll(Arrays.asList(own));
        columns.addAll(AFTER);
        return columns;
    }

    /** A row of that table. */
    List<Object> row(String perspective, String articleId, Optional<EvidenceBody> evidence, Object... own) {
        ArticleBody article = articles.get(articleId);
        List<Object> row = new ArrayList<>(Arrays.asList(
                comparison.story().id(), comparison.story().version(), perspective, article.outlet().country(),
                article.outlet().name(), article.outlet().domain(), article.language(), articleId, article.revision(), article.url(),
                article.publishedAt(), article.title()));
        row.addAll(Arrays.asList(own));
        row.addAll(evidence.map(ArticleColumns::place).orElse(Arrays.asList(null, null, null, null, null)));
        row.add(article.sourceHash());
        return row;
    }

    private static List<Object> place(EvidenceBody evidence) {
        String exact = null;
        Integer start = null;
        Integer end = null;
        for (SelectorBody selector : evidence.selector()) {
            switch (selector) {
                case SelectorBody.TextPosition position -> {
                    start = position.start();
                    end = position.end();
                }
                case SelectorBody.TextQuote quote -> exact = quote.exact();
            }
        }
        return Arrays.asList(exact, start, end, evidence.viaTranslation(), evidence.deepLink());
    }

    /** The first evidence that stands in this article. */
    static Optional<EvidenceBody> in(String articleId, List<EvidenceBody> evidence) {
        return evidence.stream().filter(place -> place.articleId().equals(articleId)).findFirst();
    }
}
