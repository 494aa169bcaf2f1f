package org.parallax.similarity;

import java.util.Arrays;

/**
 * Terms with their weights tf·idf, scaled to a length below 1.
 *
 * <p>The length is what it would be if one more term, of weight {@link #UNSAID}, stood here and nowhere else: two headlines
 * that agree in their only name are less alike than two long texts that agree in all of theirs.
 *
 * <p>tf = 1 + ln(count); idf as {@link DocumentFrequencies#idf} gives it, in steps of {@link #STEP}: one byte a term beside its
 * counts, and what is stored and read again weighs the same.
 */
final class WeightedTerms extends TermCounts {
    private static final double STEP = 1 / 18.0;
    /** A little above the weight of the rarest term that stands once. */
    private static final double UNSAID = 10;
    private static final int MOST_STEPS = 255;
    private static final double[] TF = new double[Byte.MAX_VALUE + 1];

    static {
        for (int count = 1; count < TF.length; count++) {
            TF[count] = 1 + Math.log(count);
        }
    }

    private final byte[] idf;
    private final float scale;

    /** @param idf of each term, in steps, at the place where the count of the term stands in its array */
    WeightedTerms(TermCounts terms, byte[] idf) {
        super(terms);
        this.idf = idf;
        double squares = squares();
        this.scale = squares > 0 ? (float) (1 / Math.sqrt(squares + UNSAID * UNSAID)) : 0;
    }

    private double squares() {
        double squares = 0;
        for (int i = 0; i < size(); i++) {
            squares += raw(i) * raw(i);
        }
        return squares;
    }

    /** One term's idf in steps. */
    static byte steps(double idf) {
        return (byte) Math.min(MOST_STEPS, Math.round(idf / STEP));
    }

    private double raw(int index) {
        return TF[count(index)] * STEP * (idf[start + index] & MOST_STEPS);
    }

    float weight(int index) {
        return (float) (raw(index) * scale);
    }

    /** Sum of the products of the weights of shared terms: the cosine, in [0,1]. */
    double cosine(WeightedTerms other) {
        return Math.min(1, shared(other, false) * scale * other.scale);
    }

    /** Share of these terms, each by its squared weight, that stand among the others too; 0 where there are none. */
    double shareIn(WeightedTerms other) {
        return scale == 0 ? 0 : shared(other, true) / squares();
    }

    /** Over the terms in both, the sum of the products of their unscaled weights here and there, or of those here squared. */
    private double shared(WeightedTerms other, boolean squared) {
        double sum = 0;
        int i = 0;
        int j = 0;
        int size = size();
        int otherSize = other.size();
        while (i < size && j < otherSize) {
            int mine = id(i);
            int theirs = other.id(j);
            if (mine == theirs) {
                sum += raw(i) * (squared ? raw(i) : other.raw(j));
            }
            // both steps without a branch that could be guessed wrong: this loop is most of the work of scoring
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return sum;
    }

    /** The weight that the strongest terms, this many, reach at least; 0 where there are no more than that. */
    float floorOfStrongest(int limit) {
        int size = size();
        if (size <= limit) {
            return 0;
        }
        float[] ordered = new float[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = weight(i);
        }
        Arrays.sort(ordered);
        return ordered[size - limit];
    }
}
