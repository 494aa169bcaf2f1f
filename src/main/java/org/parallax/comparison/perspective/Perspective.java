package org.parallax.comparison.perspective;

import java.util.List;
import org.parallax.article.ArticleId;

/**
 * One side of a comparison.
 *
 * @param key country code, outlet, article id or language; {@link Grouping#UNKNOWN} where that is not known
 * @param label the key in words ("Ukraine")
 * @param articles in order of publication
 * @param originCount articles after reprints of one text are counted once; a reprint counts in its own perspective
 */
public record Perspective(String key, String label, List<ArticleId> articles, int originCount) {
    public Perspective {
        articles = List.copyOf(articles);
    }
}
