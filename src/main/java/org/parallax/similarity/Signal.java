package org.parallax.similarity;

import java.util.OptionalDouble;

/** One way in which two articles can be alike. */
interface Signal {
    /** Its name in the weights file and in explanations. */
    String name();

    /** What {@link #value} is where one of the two has nothing that could be compared. */
    double MISSING = Double.NaN;

    /** From 0 (nothing in common) to 1, or {@link #MISSING}: a plain number, since millions of pairs are scored. */
    double value(WeightedProfile a, WeightedProfile b);

    /** The same; empty where one of the two has nothing that could be compared. */
    default OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        double value = value(a, b);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** What is in common, in words; may be empty. */
    String explain(WeightedProfile a, WeightedProfile b);
}
