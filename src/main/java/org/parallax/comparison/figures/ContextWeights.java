package org.parallax.comparison.figures;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness of two numbers' surroundings: the cosine over nearness times inverse frequency within the story,
 * {@code ln((N + 1) / (n + .5))} with n of N numbers that have the word around them.
 */
final class ContextWeights {
    private final Map<Slot, Map<String, Double>> vectors = new IdentityHashMap<>();

    ContextWeights(List<Slot> slots) {
        Map<String, Integer> counts = new HashMap<>();
        slots.forEach(slot -> slot.context().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Double> rarity = new HashMap<>();
        counts.forEach((word, count) -> rarity.put(word, Math.log((slots.size() + 1) / (count + .5))));
        slots.forEach(slot -> vectors.put(slot, unitVector(slot, rarity)));
    }

    private static Map<String, Double> unitVector(Slot slot, Map<String, Double> rarity) {
        Map<String, Double> vector = new HashMap<>();
        slot.context().forEach((word, nearness) -> vector.put(word, nearness * rarity.get(word)));
        double length = Math.sqrt(slot.context().keySet().stream().mapToDouble(word -> vector.get(word) * vector.get(word)).sum());
        vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return vector;
    }

    double likeness(Slot a, Slot b) {
        Map<String, Double> other = vectors.get(b);
        double likeness = 0;
        for (String word : a.context().keySet()) {
            likeness += vectors.get(a).get(word) * other.getOrDefault(word, 0.0);
        }
        return likeness;
    }
}
