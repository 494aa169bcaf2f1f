package org.parallax.similarity;

import java.util.OptionalDouble;

/** Cosine of the places named. */
final class PlaceSignal implements Signal {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        if (a.places.isEmpty() || b.places.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(a.places.cosine(b.places));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.places(a.profile, b.profile);
    }
}
