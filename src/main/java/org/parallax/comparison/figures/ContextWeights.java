package org.parallax.comparison.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness of two numbers' surroundings: the cosine over nearness times inverse frequency within the story,
 * {@code ln((N + 1) / (n + .5))} with n of N numbers that have the word around them.
 */
final class ContextWeights {
    private final Map<String, Double> rarity = new HashMap<>();

    ContextWeights(List<Slot> slots) {
        Map<String, Integer> counts = new HashMap<>();
        slots.forEach(slot -> slot.context().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> rarity.put(word, Math.log((slots.size() + 1) / (count + .5))));
    }

    double likeness(Slot a, Slot b) {
        double shared = 0;
        for (Map.Entry<String, Double> word : a.context().entrySet()) {
            Double other = b.context().get(word.getKey());
            if (other != null) {
                double weight = rarity.get(word.getKey());
                shared += word.getValue() * other * weight * weight;
            }
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : shared / lengths;
    }

    private double length(Slot slot) {
        double sum = 0;
        for (Map.Entry<String, Double> word : slot.context().entrySet()) {
            double weight = word.getValue() * rarity.get(word.getKey());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}
