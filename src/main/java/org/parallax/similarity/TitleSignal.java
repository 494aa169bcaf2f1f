package org.parallax.similarity;

/** Cosine of the words of the titles, or of one title and the other's beginning where that is greater: outlets differ in what they put where. */
final class TitleSignal implements Signal {
    @Override
    public String name() {
        return "title";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.title.isEmpty() || b.title.isEmpty()) {
            return MISSING;
        }
        double crossed = Math.max(a.title.cosine(b.lead), a.lead.cosine(b.title));
        return Math.max(a.title.cosine(b.title), crossed);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.headlineWords(a.profile, b.profile);
    }
}
