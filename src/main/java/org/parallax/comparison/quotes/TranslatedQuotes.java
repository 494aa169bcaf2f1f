package org.parallax.comparison.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.quote.Quote;

/** Finds for each quotation of an original the one of its translation that renders it. */
final class TranslatedQuotes {
    private TranslatedQuotes() {}

    /** By order where there are equally many, else by the sentences that render each other; empty where none does. */
    static List<Optional<Quote>> align(List<Quote> originals, EnglishView view) {
        List<Quote> translated = view.text().quotes();
        List<Optional<Quote>> aligned = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < originals.size(); i++) {
            int found = originals.size() == translated.size() ? i : find(originals.get(i).span(), translated, from, view);
            aligned.add(found < 0 ? Optional.empty() : Optional.of(translated.get(found)));
            from = found < 0 ? from : found + 1;
        }
        return aligned;
    }

    private static int find(Span original, List<Quote> translated, int from, EnglishView view) {
        for (int i = from; i < translated.size(); i++) {
            if (view.evidence(translated.get(i).span()).sentence().overlaps(original)) {
                return i;
            }
        }
        return -1;
    }
}
