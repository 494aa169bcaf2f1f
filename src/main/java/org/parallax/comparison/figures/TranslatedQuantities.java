package org.parallax.comparison.figures;

import java.util.HashMap;
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
        for (Quantity quantity : original.quantities()) {
            double place = place(quantity, original);
            Quantity nearest = null;
            double gap = WIDEST_GAP;
            for (Quantity candidate : translation.quantities()) {
                double distance = Math.abs(place(candidate, translation) - place);
                if (distance < gap && isSame(quantity, candidate) && !translated.containsValue(candidate)) {
                    nearest = candidate;
                    gap = distance;
                }
            }
            if (nearest != null) {
                translated.put(quantity, nearest);
            }
        }
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.normalizedUnit().equals(other.normalizedUnit()) && one.normalized().meets(other.normalized())
                && one.normalizedValue().equals(other.normalizedValue());
    }

    private static double place(Quantity quantity, AnalyzedText text) {
        return (double) quantity.number().start() / Math.max(1, text.text().length());
    }

    Optional<Quantity> find(Quantity quantity) {
        return Optional.ofNullable(translated.get(quantity));
    }
}
