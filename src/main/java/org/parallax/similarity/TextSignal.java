package org.parallax.similarity;

/** Cosine of all words of title and text. */
final class TextSignal implements Signal {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.text.isEmpty() || b.text.isEmpty()) {
            return MISSING;
        }
        return a.text.cosine(b.text);
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.words(a.profile, b.profile, ArticleProfile::text);
    }
}
