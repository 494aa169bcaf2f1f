package org.parallax.comparison.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often independent articles use each term.
 *
 * <p>Beside the plain count stands a bounded one, to which an origin gives a term no more than {@value #MOST_PER_ORIGIN} uses:
 * words come in bursts (Church, Gale 1995), and one long article is not a way of speaking.
 */
final class TermTally {
    static final int MOST_PER_ORIGIN = 4;
    private static final int[] NONE = new int[3];

    private final Map<String, int[]> counts = new HashMap<>();
    private int boundedTotal;
    private int originTotal;

    /** How often one text uses each term. */
    static Map<String, Integer> count(List<ContentTerms.Use> uses) {
        Map<String, Integer> counts = new HashMap<>();
        uses.forEach(use -> counts.merge(use.key(), 1, Integer::sum));
        return counts;
    }

    static TermTally of(Collection<Map<String, Integer>> origins) {
        TermTally tally = new TermTally();
        origins.forEach(tally::add);
        return tally;
    }

    private void add(Map<String, Integer> origin) {
        origin.forEach((key, count) -> {
            int[] known = counts.computeIfAbsent(key, any -> new int[3]);
            int bounded = Math.min(count, MOST_PER_ORIGIN);
            known[0] += count;
            known[1] += bounded;
            known[2]++;
            boundedTotal += bounded;
        });
        originTotal++;
    }

    int uses(String key) {
        return get(key)[0];
    }

    int bounded(String key) {
        return get(key)[1];
    }

    /** How many origins use the term. */
    int origins(String key) {
        return get(key)[2];
    }

    int boundedTotal() {
        return boundedTotal;
    }

    int originTotal() {
        return originTotal;
    }

    private int[] get(String key) {
        return counts.getOrDefault(key, NONE);
    }
}
