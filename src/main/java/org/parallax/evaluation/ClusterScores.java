package org.parallax.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;

/**
 * How well found clusters fit gold clusters.
 *
 * @param precision B-cubed: the mean over articles of the share of its found cluster that is of its gold cluster (Bagga,
 *     Baldwin 1998)
 * @param recall B-cubed: the mean over articles of the share of its gold cluster that is in its found cluster
 * @param pairPrecision share of the pairs joined that belong together; 1 where none is joined
 * @param pairRecall share of the pairs that belong together that are joined; 1 where none belongs together
 */
public record ClusterScores(double precision, double recall, double pairPrecision, double pairRecall) {

    /** @param found clusters by article; as many articles as in {@code gold} */
    public static ClusterScores of(Map<ArticleId, ?> gold, Map<ArticleId, ?> found) {
        if (!gold.keySet().equals(found.keySet())) {
            throw new IllegalArgumentException(gold.size() + " articles in the gold, " + found.size() + " found, or others");
        }
        Map<Object, Integer> goldSizes = new HashMap<>();
        Map<Object, Integer> foundSizes = new HashMap<>();
        Map<List<Object>, Integer> sharedSizes = new HashMap<>();
        for (ArticleId id : gold.keySet()) {
            goldSizes.merge(gold.get(id), 1, Integer::sum);
            foundSizes.merge(found.get(id), 1, Integer::sum);
            sharedSizes.merge(List.of(gold.get(id), found.get(id)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (ArticleId id : gold.keySet().stream().sorted().toList()) {
            double shared = sharedSizes.get(List.of(gold.get(id), found.get(id)));
            precision += shared / foundSizes.get(found.get(id));
            recall += shared / goldSizes.get(gold.get(id));
        }
        return new ClusterScores(
                precision / gold.size(), recall / gold.size(),
                share(pairs(sharedSizes), pairs(foundSizes)), share(pairs(sharedSizes), pairs(goldSizes)));
    }

    public double f1() {
        return harmonic(precision, recall);
    }

    public double pairF1() {
        return harmonic(pairPrecision, pairRecall);
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
    }
}
