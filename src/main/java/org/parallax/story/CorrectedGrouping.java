package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.ArticleId;

/**
 * Sees to it that corrections hold while articles are grouped.
 *
 * <p>Groups that are found by evidence and hold articles of one unit become one story in the end. Which those are is
 * followed from the beginning, so that no step brings together what must stay apart. A unit is not one group from the
 * beginning: else an article much like one of two stories that a person merged would be held against the other.
 */
final class CorrectedGrouping {
    private final Corrections corrections;
    /** For each article the article that stands for all that it will share its story with. */
    private final int[] bundles;
    private final Map<Integer, Set<ArticleId>> units = new HashMap<>();

    /**
     * @param articles by their places
     * @param given groups of places that stay together
     */
    CorrectedGrouping(List<ArticleId> articles, List<List<Integer>> given, Corrections corrections) {
        this.corrections = corrections;
        this.bundles = new int[articles.size()];
        Map<ArticleId, Integer> firstOf = new HashMap<>();
        for (int place = 0; place < bundles.length; place++) {
            bundles[place] = place;
            if (corrections.name(articles.get(place))) {
                ArticleId unit = corrections.unit(articles.get(place)).first();
                Integer first = firstOf.putIfAbsent(unit, place);
                bundles[place] = first == null ? place : first;
                units.computeIfAbsent(bundles[place], bundle -> new TreeSet<>()).add(unit);
            }
        }
        given.forEach(group -> group.forEach(place -> tryJoin(group.getFirst(), place)));
    }

    /** Notes that the groups of both articles are one from now on, unless they must stay apart. */
    boolean tryJoin(int a, int b) {
        int into = bundle(a);
        int from = bundle(b);
        if (into == from) {
            return true;
        }
        Set<ArticleId> mine = units.getOrDefault(into, Set.of());
        Set<ArticleId> theirs = units.getOrDefault(from, Set.of());
        if (mine.stream().anyMatch(unit -> theirs.stream().anyMatch(other -> corrections.part(unit, other)))) {
            return false;
        }
        Set<ArticleId> united = new TreeSet<>(mine);
        united.addAll(theirs);
        units.put(into, united);
        bundles[from] = into;
        return true;
    }

    private int bundle(int place) {
        int bundle = place;
        while (bundles[bundle] != bundle) {
            bundle = bundles[bundle];
        }
        return bundle;
    }

    /** Makes one group of those that hold articles of one unit. */
    List<List<ArticleId>> complete(List<List<ArticleId>> groups) {
        if (corrections.isEmpty()) {
            return groups;
        }
        List<List<ArticleId>> whole = new ArrayList<>();
        for (List<ArticleId> group : groups) {
            Set<ArticleId> named = new TreeSet<>();
            group.stream().filter(corrections::name).forEach(article -> named.addAll(corrections.unit(article)));
            List<List<ArticleId>> bound = whole.stream().filter(other -> other.stream().anyMatch(named::contains)).toList();
            List<ArticleId> united = new ArrayList<>(group);
            bound.forEach(united::addAll);
            whole.removeAll(bound);
            whole.add(united);
        }
        return whole.stream().map(group -> group.stream().sorted().toList()).sorted(Comparator.comparing(List::getFirst)).toList();
    }
}
