package org.parallax.similarity;

import java.util.Arrays;

/**
 * Terms with their weights tf·idf, scaled to length 1.
 *
 * <p>tf = 1 + ln(count); idf as {@link DocumentFrequencies#idf} gives it.
 */
final class WeightedTerms {
    final int[] ids;
    final float[] weights;

    private WeightedTerms(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    static WeightedTerms of(TermCounts terms, DocumentFrequencies frequencies, String collection) {
        int size = terms.size();
        double[] raw = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            raw[i] = (1 + Math.log(terms.counts[i])) * frequencies.idf(collection, terms.ids[i]);
            squares += raw[i] * raw[i];
        }
        float[] weights = new float[size];
        for (int i = 0; i < size && squares > 0; i++) {
            weights[i] = (float) (raw[i] / Math.sqrt(squares));
        }
        return new WeightedTerms(terms.ids, weights);
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /** Sum of the products of the weights of shared terms: the cosine, in [0,1]. */
    double cosine(WeightedTerms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            int mine = ids[i];
            int theirs = other.ids[j];
            if (mine == theirs) {
                sum += weights[i++] * other.weights[j++];
            } else if (mine < theirs) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /** The weight that the strongest terms, this many, reach at least; 0 where there are no more than that. */
    float floorOfStrongest(int limit) {
        if (weights.length <= limit) {
            return 0;
        }
        float[] ordered = weights.clone();
        Arrays.sort(ordered);
        return ordered[ordered.length - limit];
    }
}
