package org.parallax.comparison.takes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses the terms that set a take apart. */
final class TakeTerms {
    private TakeTerms() {}

    /** By falling weight; a word that a chosen phrase holds is not said again. */
    static List<String> strongest(Map<String, Double> weights, int limit) {
        List<String> chosen = new ArrayList<>();
        weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(term -> {
                    if (chosen.size() < limit && chosen.stream().noneMatch(other -> overlap(term, other))) {
                        chosen.add(term);
                    }
                });
        return chosen;
    }

    private static boolean overlap(String term, String other) {
        List<String> words = List.of(other.toLowerCase(Locale.ROOT).split(" "));
        return List.of(term.toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(words::contains);
    }
}
