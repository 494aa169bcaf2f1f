package org.parallax.similarity;

/** Cosine of the words of the beginnings. */
final class LeadSignal implements Signal {
    @Override
    public String name() {
        return "lead";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.lead.isEmpty() || b.lead.isEmpty()) {
            return MISSING;
        }
        return a.lead.cosine(b.lead);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.words(a.profile, b.profile, ArticleProfile::lead);
    }
}
