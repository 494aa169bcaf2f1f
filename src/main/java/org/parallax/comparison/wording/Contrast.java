package org.parallax.comparison.wording;

/**
 * One side of a story against all others: {@code mine} is the tally of the side, the rest is the whole story's without the
 * origins of the side, {@code own}.
 */
record Contrast(TermTally mine, TermTally story, TermTally own) {
    /** Pseudo-uses of all terms together: one article's worth, and of long articles no more than this. */
    private static final double MOST_PRIOR_TERMS = 150;

    int restUses(String key) {
        return story.uses(key) - own.uses(key);
    }

    boolean hasRest() {
        return restTotal() > 0;
    }

    /** The share of the other origins that use the term, in [0,1]. */
    double restShare(String key) {
        int origins = story.originTotal() - own.originTotal();
        return origins == 0 ? 0 : (double) (story.origins(key) - own.origins(key)) / origins;
    }

    /** The z-score of the log-odds, with the story's own use of the term as prior and bounded uses. */
    double z(String key) {
        int all = mine.boundedTotal() + restTotal();
        double priorAll = Math.min(MOST_PRIOR_TERMS, (double) story.boundedTotal() / story.originTotal());
        double prior = priorAll * (mine.bounded(key) + restBounded(key)) / all;
        return LogOdds.z(mine.bounded(key), mine.boundedTotal(), restBounded(key), restTotal(), prior, priorAll);
    }

    /** How many times as often the side uses the term; infinite where no other does. */
    double ratio(String key) {
        double here = (double) mine.bounded(key) / mine.boundedTotal();
        double there = (double) restBounded(key) / restTotal();
        return there == 0 ? Double.POSITIVE_INFINITY : here / there;
    }

    private int restBounded(String key) {
        return story.bounded(key) - own.bounded(key);
    }

    private int restTotal() {
        return story.boundedTotal() - own.boundedTotal();
    }
}
