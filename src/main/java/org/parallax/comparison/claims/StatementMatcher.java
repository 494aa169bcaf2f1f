package org.parallax.comparison.claims;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Measures what two statements have in common: soft overlap of their terms, weighted by how much each tells in the story. A
 * term that the other has only in the rest of its sentence ("its wall", of a dam named before) counts half.
 */
final class StatementMatcher {
    private static final double IN_CONTEXT = .5;

    private final TermWeights weights;
    private final WordClasses words;

    StatementMatcher(TermWeights weights, WordClasses words) {
        this.weights = weights;
        this.words = words;
    }

    Match match(Statement one, Statement other) {
        Set<String> shared = new HashSet<>();
        double both = 0;
        double telling = 0;
        double oneInContext = 0;
        double otherInContext = 0;
        for (String term : one.terms()) {
            if (other.terms().contains(term)) {
                shared.add(term);
                both += weights.of(term);
                telling += words.isLight(term) ? 0 : 1;
            } else if (other.context().contains(term)) {
                oneInContext += IN_CONTEXT * weights.of(term);
                telling += words.isLight(term) ? 0 : IN_CONTEXT;
            }
        }
        for (String term : other.terms()) {
            if (!shared.contains(term) && one.context().contains(term)) {
                otherInContext += IN_CONTEXT * weights.of(term);
                telling += words.isLight(term) ? 0 : IN_CONTEXT;
            }
        }
        return new Match(shared, telling,
                Math.min(1, (both + oneInContext) / Math.max(1e-9, weights.of(one.terms()))),
                Math.min(1, (both + otherInContext) / Math.max(1e-9, weights.of(other.terms()))),
                !Collections.disjoint(one.predicates(), other.terms()) || !Collections.disjoint(other.predicates(), one.terms()));
    }
}
