package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Quantity;

/** For each number of an original the same number in its translation: equal in unit and value, nearest in place. */
final class TranslatedQuantities {
    /** Places are shares of the text's length; further apart than this two numbers are not the same one. */
    private static final double WIDEST_GAP = .25;

    private final Map<Quantity, Quantity> translated = new HashMap<>();

    TranslatedQuantities(AnalyzedText original, AnalyzedText translation) {
        Map<List<Object>, List<Quantity>> byValue = new HashMap<>();
        translation.quantities().forEach(quantity -> byValue.computeIfAbsent(valueOf(quantity), key -> new ArrayList<>()).add(quantity));
        for (Quantity quantity : original.quantities()) {
            double place = place(quantity, original);
            List<Quantity> candidates = byValue.getOrDefault(valueOf(quantity), List.of());
            candidates.stream()
                    .filter(candidate -> gap(candidate, translation, place) < WIDEST_GAP && quantity.normalized().meets(candidate.normalized()))
                    .min(Comparator.comparingDouble(candidate -> gap(candidate, translation, place)))
                    .ifPresent(nearest -> {
                        translated.put(quantity, nearest);
                        candidates.remove(nearest);
                    });
        }
    }

    private static List<Object> valueOf(Quantity quantity) {
        return List.of(quantity.normalizedUnit(), quantity.normalizedValue());
    }

    private static double gap(Quantity candidate, AnalyzedText translation, double place) {
        return Math.abs(place(candidate, translation) - place);
    }

    private static double place(Quantity quantity, AnalyzedText text) {
        return (double) quantity.number().start() / Math.max(1, text.text().length());
    }

    Optional<Quantity> find(Quantity quantity) {
        return Optional.ofNullable(translated.get(quantity));
    }
}
