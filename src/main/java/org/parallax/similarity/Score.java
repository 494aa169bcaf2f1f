package org.parallax.similarity;

/** How alike two things are, from 0 (nothing in common) to 1 (the same). */
public record Score(double value) implements Comparable<Score> {
    public static final Score ZERO = new Score(0);

    public Score {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score lies in [0,1], not at " + value);
        }
    }

    public static Score of(double value) {
        return new Score(value);
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(value, other.value);
    }
}
