package org.parallax.similarity;

/** Cosine of the places named. */
final class PlaceSignal implements Signal {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (a.places.isEmpty() || b.places.isEmpty()) {
            return MISSING;
        }
        return a.places.cosine(b.places);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.places(a.profile, b.profile);
    }
}
