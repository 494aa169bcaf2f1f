package org.parallax.similarity;

import java.util.OptionalDouble;

/** Cosine of the parts of the names, compared by skeleton and so across scripts. */
final class NameSignal implements Signal {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        if (a.names.isEmpty() || b.names.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(a.names.cosine(b.names));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.names(a.profile, b.profile);
    }
}
