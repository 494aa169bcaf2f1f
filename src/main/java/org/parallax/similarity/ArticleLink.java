package org.parallax.similarity;

import java.util.List;
import java.util.Locale;
import org.parallax.article.ArticleId;

/**
 * Why two articles belong together.
 *
 * @param a for a reprint the article whose text the other repeats; else the lesser id
 * @param b the other article
 * @param similarity how sure it is that both report one event; for a reprint the containment of the texts
 * @param reasons what speaks for it and against it, weightiest first
 */
public record ArticleLink(ArticleId a, ArticleId b, Score similarity, Kind kind, List<Reason> reasons) {
    /** Reports of one event, or one text printed again. */
    public enum Kind {
        SIMILAR, REPRINT;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One signal's part.
     *
     * @param signal its name ("title terms")
     * @param score its own value
     * @param detail in words: the terms, names or numbers in common
     */
    public record Reason(String signal, Score score, String detail) {}

    public ArticleLink {
        if (a.equals(b)) {
            throw new IllegalArgumentException("article " + a + " cannot be linked to itself");
        }
        reasons = List.copyOf(reasons);
    }

    public boolean joins(ArticleId first, ArticleId second) {
        return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
    }
}
