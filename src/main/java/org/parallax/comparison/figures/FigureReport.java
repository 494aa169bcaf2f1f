package org.parallax.comparison.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.quantity.Quantity;

/**
 * What one article says a figure is; the same value said again in that article is more evidence, not another report.
 *
 * @param raw the phrase as written
 * @param attributedTo the fullest name of the source found in the story, else its words
 * @param attributedToAsWritten the words that name the source
 * @param asOf the time for which the number is stated to hold
 * @param sameOriginAs the article whose text this one reprints
 * @param superseded the article itself gives it as an older number
 * @param evidence never empty
 */
public record FigureReport(
        ArticleId article,
        String perspective,
        String raw,
        Quantity quantity,
        Optional<String> attributedTo,
        Optional<String> attributedToAsWritten,
        Optional<Instant> asOf,
        Optional<ArticleId> sameOriginAs,
        boolean superseded,
        List<Evidence> evidence) {
    public FigureReport {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence for \"" + raw + "\"");
        }
    }
}
