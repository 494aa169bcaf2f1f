package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import org.parallax.comparison.perspective.Evidence;

/**
 * How one perspective stands to a claim.
 *
 * @param saidBy the source it is attributed to
 * @param articlesSaying articles that say, attribute, deny or vary it
 * @param originsSaying the same, reprints counted once
 * @param articlesRead articles with full text: the denominator of "not mentioned"
 * @param byArticle every article of the perspective, in order of publication
 * @param evidence empty only where nothing is said
 */
public record ClaimCell(
        String perspective,
        ClaimState state,
        Optional<Modality> modality,
        Optional<String> saidBy,
        int articlesSaying,
        int originsSaying,
        int articlesRead,
        List<ArticleStance> byArticle,
        List<Evidence> evidence) {
    public ClaimCell {
        byArticle = List.copyOf(byArticle);
        evidence = List.copyOf(evidence);
        if (state.isStatement() == evidence.isEmpty()) {
            throw new IllegalArgumentException(perspective + " " + state + " with " + evidence.size() + " pieces of evidence");
        }
    }
}
