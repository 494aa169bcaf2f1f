package org.parallax.similarity;

import java.util.OptionalDouble;

/** One way in which two articles can be alike. */
interface Signal {
    /** Its name in the weights file and in explanations. */
    String name();

    /** From 0 (nothing in common) to 1; empty where one of the two has nothing that could be compared. */
    OptionalDouble measure(WeightedProfile a, WeightedProfile b);

    /** What is in common, in words; may be empty. */
    String explain(WeightedProfile a, WeightedProfile b);
}
