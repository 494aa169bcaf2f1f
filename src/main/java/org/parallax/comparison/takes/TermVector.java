package org.parallax.comparison.takes;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights of terms, known by number, of one telling or of several. */
final class TermVector {
    private final int[] terms;
    private final double[] weights;
    private final double norm;

    private TermVector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        this.norm = Math.sqrt(squares);
    }

    static TermVector of(SortedMap<Integer, Double> weights) {
        int[] terms = new int[weights.size()];
        double[] values = new double[weights.size()];
        int next = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            terms[next] = entry.getKey();
            values[next++] = entry.getValue();
        }
        return new TermVector(terms, values);
    }

    /** The sum of all. */
    static TermVector sum(Iterable<TermVector> vectors) {
        SortedMap<Integer, Double> sum = new TreeMap<>();
        for (TermVector vector : vectors) {
            for (int i = 0; i < vector.terms.length; i++) {
                sum.merge(vector.terms[i], vector.weights[i], Double::sum);
            }
        }
        return of(sum);
    }

    /** The weight of a term, 0 where it has none. */
    double weight(int term) {
        int place = Arrays.binarySearch(terms, term);
        return place < 0 ? 0 : weights[place];
    }

    /** In [-1,1]; 0 where either is empty. */
    double cosine(TermVector other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                dot += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return norm == 0 || other.norm == 0 ? 0 : dot / (norm * other.norm);
    }
}
