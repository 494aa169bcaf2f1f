package org.parallax.evaluation;

/** Pairs that should be together against pairs that are. */
record PairCounts(int right, int found, int gold) {
    static final PairCounts NONE = new PairCounts(0, 0, 0);

    PairCounts plus(PairCounts other) {
        return new PairCounts(right + other.right, found + other.found, gold + other.gold);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }
}
