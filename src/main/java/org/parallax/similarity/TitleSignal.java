package org.parallax.similarity;

import java.util.OptionalDouble;

/** Cosine of the words of the titles. */
final class TitleSignal implements Signal {
    @Override
    public String name() {
        return "title";
    }

    @Override
    public OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.title.isEmpty() || b.title.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(a.title.cosine(b.title));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.words(a.profile, b.profile);
    }
}
