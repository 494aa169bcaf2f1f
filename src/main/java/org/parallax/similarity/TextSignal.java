package org.parallax.similarity;

import java.util.OptionalDouble;

/** Cosine of all words of title and text. */
final class TextSignal implements Signal {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public OptionalDouble measure(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile) || a.text.isEmpty() || b.text.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(a.text.cosine(b.text));
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        return Explanations.words(a.profile, b.profile, ArticleProfile::text);
    }
}
