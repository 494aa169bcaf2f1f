package org.parallax.comparison.perspective;

import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;

/**
 * An article in a comparison.
 *
 * @param perspective key of the perspective it belongs to
 * @param origin the first article of the reprints of one text that it is among; itself where it is no reprint
 */
public record ComparedArticle(AnalyzedArticle analysis, String perspective, ArticleId origin) {
    public Article article() {
        return analysis.article();
    }

    public ArticleId id() {
        return analysis.article().id();
    }

    public AnalyzedText text() {
        return analysis.text();
    }

    public boolean isReprint() {
        return !origin.equals(id());
    }

    /** False for a headline-only article, of which nothing can be said to be missing. */
    public boolean isReadInFull() {
        return !article().isHeadlineOnly();
    }
}
