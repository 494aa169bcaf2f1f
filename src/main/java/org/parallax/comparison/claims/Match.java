package org.parallax.comparison.claims;

/**
 * How much two statements have in common.
 *
 * @param own how many terms that are not light both clauses have
 * @param telling the same, those met only in the other's context counted half
 * @param coverOne part of the weight of the first clause that the second accounts for, in [0,1]
 * @param coverOther the same the other way round
 */
record Match(int own, double telling, double coverOne, double coverOther) {
    /** In [0,1]: the mean of the two covers weighs as much as the greater one. */
    double score() {
        return mean() / 2 + Math.max(coverOne, coverOther) / 2;
    }

    double mean() {
        return (coverOne + coverOther) / 2;
    }

    double least() {
        return Math.min(coverOne, coverOther);
    }
}
