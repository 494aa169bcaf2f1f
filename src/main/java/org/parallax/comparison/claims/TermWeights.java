package org.parallax.comparison.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a term tells within a story: w(t) = ln(1 + N / n(t)) / ln(1 + N), in (0, 1], where N is the number of statements and
 * n(t) of those with the term; a light term, which tells nothing in any story, has a fifth of that.
 */
final class TermWeights {
    private static final double LIGHT = .2;

    private final Map<String, Double> weights = new HashMap<>();

    TermWeights(List<Statement> statements, WordClasses words) {
        Map<String, Integer> counts = new HashMap<>();
        statements.forEach(statement -> statement.terms().forEach(term -> counts.merge(term, 1, Integer::sum)));
        double all = Math.max(2, statements.size());
        counts.forEach((term, count) ->
                weights.put(term, Math.log1p(all / count) / Math.log1p(all) * (words.isLight(term) ? LIGHT : 1)));
    }

    double of(String term) {
        return weights.getOrDefault(term, 1.0);
    }

    double of(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += of(term);
        }
        return sum;
    }
}
