package org.parallax.similarity;

/** Cosine of the days, months and years named. */
final class DateSignal implements Signal {
    @Override
    public String name() {
        return "dates";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (a.dates.isEmpty() || b.dates.isEmpty()) {
            return MISSING;
        }
        return a.dates.cosine(b.dates);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.dates(a.profile, b.profile);
    }
}
