package org.parallax.comparison.takes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses the terms that name a take. */
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
        List<String> words = List.of(other.split(" "));
        return List.of(term.split(" ")).stream().anyMatch(words::contains);
    }

    /** "Dam, neighbours and warning"; the one word "Coverage" where nothing sets a take apart. */
    static String label(List<String> terms, int limit) {
        List<String> first = terms.subList(0, Math.min(limit, terms.size()));
        if (first.isEmpty()) {
            return "Coverage";
        }
        String label = first.size() == 1
                ? first.getFirst()
                : String.join(", ", first.subList(0, first.size() - 1)) + " and " + first.getLast();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
