package org.parallax.evaluation;

/** So many right of so many. */
record Ratio(int right, int all) {
    static final Ratio NONE = new Ratio(0, 0);

    static Ratio of(boolean isRight) {
        return new Ratio(isRight ? 1 : 0, 1);
    }

    Ratio plus(Ratio other) {
        return new Ratio(right + other.right, all + other.all);
    }

    /** In [0,1]; 1 of nothing. */
    double value() {
        return all == 0 ? 1 : right / (double) all;
    }

    static double f1(Ratio precision, Ratio recall) {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }
}
