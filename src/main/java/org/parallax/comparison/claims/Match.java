package org.parallax.comparison.claims;

import java.util.Set;

/**
 * What two statements have in common.
 *
 * @param shared terms of both clauses
 * @param telling how many of the shared terms are not light, terms met in the other's context counted half
 * @param coverOne part of the weight of the first clause that the second accounts for, in [0,1]
 * @param coverOther the same the other way round
 * @param predicate whether they share what happens
 */
record Match(Set<String> shared, double telling, double coverOne, double coverOther, boolean predicate) {
    /** In [0,1]: the mean of the two covers weighs as much as the greater one. */
    double score() {
        return (coverOne + coverOther) / 4 + Math.max(coverOne, coverOther) / 2;
    }

    double mean() {
        return (coverOne + coverOther) / 2;
    }

    Match reversed() {
        return new Match(shared, telling, coverOther, coverOne, predicate);
    }
}
