package org.parallax.similarity;

import java.util.Locale;
/** Share of the four-word runs within quotation marks of the article that quotes less which stand in both: max(|A∩B|/|A|, |A∩B|/|B|). */
final class QuoteSignal implements Signal {
    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public double value(WeightedProfile a, WeightedProfile b) {
        TermCounts mine = a.profile.quotes();
        TermCounts theirs = b.profile.quotes();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return MISSING;
        }
        return (double) mine.shared(theirs) / Math.min(mine.size(), theirs.size());
    }

    @Override
    public String explain(WeightedProfile a, WeightedProfile b) {
        double share = measure(a, b).orElse(0);
        return String.format(Locale.ROOT, "%.0f%% of the quoted words in common", 100 * share);
    }
}
