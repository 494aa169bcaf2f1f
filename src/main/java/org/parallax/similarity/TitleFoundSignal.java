package org.parallax.similarity;

/** Mean share of the words of each title that stand anywhere in the other article: outlets put first what the other tells later. */
final class TitleFoundSignal implements Signal {
    @Override
    public String name() {
        return "titleFound";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.title.isEmpty() || b.title.isEmpty()) {
            return MISSING;
        }
        return (a.title.shareIn(b.text) + b.title.shareIn(a.text)) / 2;
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.headlineWords(a.profile, b.profile);
    }
}
