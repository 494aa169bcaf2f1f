package org.parallax.similarity;

import java.util.Locale;

/** How much of something there is, from 0 (nothing) to 1 (all of it). */
public record Score(double value) implements Comparable<Score> {
    public static final Score ZERO = new Score(0);
    public static final Score ONE = new Score(1);

    public Score {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score lies in [0,1], not at " + value);
        }
    }

    public static Score of(double value) {
        return new Score(value);
    }

    /** The nearest score, for sums that leave the range by rounding. */
    public static Score clamp(double value) {
        return new Score(Math.clamp(value, 0.0, 1.0));
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
