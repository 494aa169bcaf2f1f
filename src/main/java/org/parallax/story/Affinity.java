package org.parallax.story;

import java.util.List;

/**
 * How much speaks for two groups of articles being one story.
 *
 * <p>mean is the mean log-odds over all cross pairs (UPGMA; Sokal, Michener 1958). The cohesion of a group of n articles is
 * max(0, mean log-odds within) · (n-1)/(n+1): 0 for a single one, growing with size, so that a story of near copies does not
 * take in a look-alike that loosely told stories of one event would. margin = mean - share · min(cohesion of both).
 *
 * @param pairs cross pairs there are
 * @param cohesion of the group with the lesser one
 */
public record Affinity(long pairs, double mean, double cohesion, double margin) {
    /** Pairs that are all compared; of more an even sample is taken. */
    private static final int PAIRS_COMPARED = 1024;

    /** Natural logarithm of the odds that two articles, by their places, report one event. */
    interface PairOdds {
        double logOdds(int a, int b);
    }

    static Affinity of(List<Integer> a, List<Integer> b, PairOdds odds, double cohesionShare) {
        return of(sum(a, b, odds), a.size(), within(a, odds), b.size(), within(b, odds), cohesionShare);
    }

    /**
     * The same from sums of log-odds over pairs.
     *
     * @param across over the cross pairs
     * @param withinA over the pairs of the first group, {@code sizeA} articles
     */
    static Affinity of(double across, int sizeA, double withinA, int sizeB, double withinB, double cohesionShare) {
        long pairs = (long) sizeA * sizeB;
        double mean = across / pairs;
        double cohesion = Math.min(cohesion(withinA, sizeA), cohesion(withinB, sizeB));
        return new Affinity(pairs, mean, cohesion, mean - cohesionShare * cohesion);
    }

    private static double cohesion(double within, double size) {
        return size < 2 ? 0 : Math.max(0, within / (size * (size - 1) / 2)) * (size - 1) / (size + 1);
    }

    /** Log-odds summed over all cross pairs. */
    static double sum(List<Integer> a, List<Integer> b, PairOdds odds) {
        long pairs = (long) a.size() * b.size();
        long step = Math.max(1, Math.ceilDiv(pairs, PAIRS_COMPARED));
        double sum = 0;
        int compared = 0;
        for (long pair = 0; pair < pairs; pair += step) {
            sum += odds.logOdds(a.get((int) (pair / b.size())), b.get((int) (pair % b.size())));
            compared++;
        }
        return sum * pairs / compared;
    }

    /** Log-odds summed over all pairs of a group. */
    static double within(List<Integer> members, PairOdds odds) {
        long all = (long) members.size() * (members.size() - 1) / 2;
        long step = Math.max(1, all / PAIRS_COMPARED);
        double sum = 0;
        long compared = 0;
        long pair = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (pair++ % step == 0) {
                    sum += odds.logOdds(members.get(i), members.get(j));
                    compared++;
                }
            }
        }
        return compared == 0 ? 0 : sum * all / compared;
    }
}
