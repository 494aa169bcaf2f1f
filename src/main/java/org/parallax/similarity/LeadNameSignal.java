package org.parallax.similarity;

/** Cosine of the names in title and beginning: who the report is about. */
final class LeadNameSignal implements Signal {
    @Override
    public String name() {
        return "leadNames";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (a.leadNames.isEmpty() || b.leadNames.isEmpty()) {
            return MISSING;
        }
        return a.leadNames.cosine(b.leadNames);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.leadNames(a.profile, b.profile);
    }
}
