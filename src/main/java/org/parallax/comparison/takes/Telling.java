package org.parallax.comparison.takes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.wording.ContentTerms;

/**
 * One origin of a story as the terms it uses, weighted so that what every telling has counts nothing.
 *
 * <p>A term weighs (1 + ln uses) · ln(tellings / tellings with the term).
 *
 * @param terms the number of each use's term, beside {@code uses}
 */
record Telling(EnglishView view, List<ContentTerms.Use> uses, int[] terms, TermVector vector) {
    static List<Telling> of(List<EnglishView> views) {
        ContentTerms contentTerms = new ContentTerms();
        List<List<ContentTerms.Use>> uses = views.stream().map(contentTerms::of).toList();
        Map<String, Integer> numbers = new HashMap<>();
        uses.forEach(used -> used.forEach(use -> numbers.putIfAbsent(use.key(), numbers.size())));
        int[] holders = new int[numbers.size()];
        uses.forEach(used -> new TreeSet<>(used.stream().map(ContentTerms.Use::key).toList()).forEach(key -> holders[numbers.get(key)]++));
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            int[] terms = uses.get(i).stream().mapToInt(use -> numbers.get(use.key())).toArray();
            tellings.add(new Telling(views.get(i), uses.get(i), terms, vector(terms, holders, views.size())));
        }
        return tellings;
    }

    private static TermVector vector(int[] terms, int[] holders, int tellings) {
        SortedMap<Integer, Double> weights = new TreeMap<>();
        for (int term : terms) {
            weights.merge(term, 1.0, Double::sum);
        }
        weights.replaceAll((term, count) -> (1 + Math.log(count)) * Math.log((double) tellings / holders[term]));
        return TermVector.of(weights);
    }
}
