package org.parallax.comparison.quotes;

import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Evidence;

/**
 * A quotation in one article.
 *
 * @param complete false where this telling shortened what another gives in full, or quotes a fragment
 * @param diff against the fullest mention of the group in the same language; empty for that one
 */
public record QuoteMention(
        ArticleId article, String perspective, String text, boolean complete, List<WordChange> diff, List<Evidence> evidence) {
    public QuoteMention {
        diff = List.copyOf(diff);
        evidence = List.copyOf(evidence);
    }
}
