package org.parallax.similarity;

/** Cosine of the parts of the names, compared by skeleton and so across scripts. */
final class NameSignal implements Signal {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (a.names.isEmpty() || b.names.isEmpty()) {
            return MISSING;
        }
        return a.names.cosine(b.names);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.names(a.profile, b.profile);
    }
}
