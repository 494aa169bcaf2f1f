package org.parallax.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure it is that two articles report one event, taken apart: logOdds = bias + the sum of what the parts add.
 *
 * @param sharedLanguage whether their words could be compared; else names, numbers and places decide
 * @param bias log-odds of two articles that have nothing in common
 * @param parts what speaks for it and against it, the weightiest first
 * @param logOdds natural logarithm of the odds for one event
 * @param passages what stands in both word for word
 */
public record PairDecision(boolean sharedLanguage, double bias, List<Part> parts, double logOdds, Optional<Reprint> passages) {
    /** The signal that is the time between both publications. */
    public static final String TIME = "time";

    /** What is asked where the signals leave it open. */
    public static final String SECOND_OPINION = "meaning";

    /**
     * What one signal adds.
     *
     * @param value of the signal, from 0 to 1; empty where one of both articles has nothing that could be compared
     * @param typical value of two articles that are worth being compared
     * @param counted the value it counted with: its own, else the typical one
     * @param weight log-odds that a value of 1 adds
     * @param logOdds what it adds: weight · counted
     * @param detail what is in common, in words
     */
    public record Part(String signal, OptionalDouble value, double typical, double counted, double weight, double logOdds, String detail) {
        /** Whether a typical value stands in for one that could not be measured. */
        public boolean isImputed() {
            return value.isEmpty();
        }

        /** Log-odds by which it says more than it does of two articles that are worth being compared; negative where less. */
        public double lean() {
            return weight * (counted - typical);
        }
    }

    public PairDecision {
        parts = parts.stream().sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.logOdds)).thenComparing(Part::signal)).toList();
    }

    /** The same as a probability. */
    public Score probability() {
        return ArticleLinker.probability(logOdds);
    }
}
