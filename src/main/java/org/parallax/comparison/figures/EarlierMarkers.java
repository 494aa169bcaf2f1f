package org.parallax.comparison.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.language.Lexicon;
import org.parallax.text.quantity.Quantity;

/** Tells whether a text itself calls a number an older one ("raising its earlier toll of 52"). */
final class EarlierMarkers {
    /** Characters before the number in which the marker stands. */
    private static final int REACH = 30;

    private final Map<String, List<String>> markers = new ConcurrentHashMap<>();

    boolean mark(AnalyzedText text, Quantity quantity) {
        int end = quantity.number().start();
        int start = Math.max(0, end - REACH);
        int from = InOrder.within(text.quantities(), Quantity::number, Span.of(start, end)).stream()
                .map(Quantity::number)
                .filter(number -> number.end() <= end)
                .mapToInt(Span::end)
                .reduce(start, Math::max);
        String before = " " + text.text().substring(from, end).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return !before.contains(" and ") && markers.computeIfAbsent(text.language().primary(), EarlierMarkers::load).stream()
                .anyMatch(marker -> before.contains(" " + marker + " "));
    }

    private static List<String> load(String language) {
        return Lexicon.find(language, "figures").map(lexicon -> lexicon.terms("earlier")).orElse(List.of()).stream()
                .flatMap(line -> List.of(line.split(",\\s*")).stream())
                .toList();
    }
}
