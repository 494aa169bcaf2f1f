package org.parallax.similarity;

import java.util.OptionalDouble;

/** Cosine of the quantities by unit and value. */
final class NumberSignal implements Signal {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        if (a.numbers.isEmpty() || b.numbers.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(a.numbers.cosine(b.numbers));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.numbers(a.profile, b.profile);
    }
}
