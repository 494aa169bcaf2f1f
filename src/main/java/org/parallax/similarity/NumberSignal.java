package org.parallax.similarity;

/** Cosine of the quantities by unit and value. */
final class NumberSignal implements Signal {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (a.numbers.isEmpty() || b.numbers.isEmpty()) {
            return MISSING;
        }
        return a.numbers.cosine(b.numbers);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.numbers(a.profile, b.profile);
    }
}
