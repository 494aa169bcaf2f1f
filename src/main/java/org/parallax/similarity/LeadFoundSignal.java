package org.parallax.similarity;

/** The lesser share of the words of one article's beginning that stand anywhere in the other: a new turn of an old story begins with what the older report cannot know. */
final class LeadFoundSignal implements Signal {
    @Override
    public String name() {
        return "leadFound";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.lead.isEmpty() || b.lead.isEmpty()) {
            return MISSING;
        }
        return Math.min(a.lead.shareIn(b.text), b.lead.shareIn(a.text));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.words(a.profile, b.profile, ArticleProfile::lead);
    }
}
