package org.parallax.comparison.wording;

import java.util.List;
import org.parallax.comparison.perspective.Evidence;

/**
 * A term that one perspective uses more than the rest.
 *
 * @param score above 1.96: z of the log-odds ratio with informative Dirichlet prior (Monroe, Colaresi, Quinn 2008)
 * @param count uses in this perspective, reprints once (the score counts an origin with at most four)
 * @param rest uses in all others
 */
public record DistinctiveTerm(String term, String perspective, double score, int count, int rest, List<Evidence> evidence) {
    public DistinctiveTerm {
        evidence = List.copyOf(evidence);
    }
}
