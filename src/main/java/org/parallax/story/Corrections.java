package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.article.ArticleId;

/**
 * What all corrections of a corpus come to: which articles must be in one story, and which must not.
 *
 * <p>Taken from the latest to the earliest, each counts as far as those after it leave room. Articles that belong together
 * make a unit, through a third article too; whoever is kept apart from one article of a unit is kept apart from all of it.
 */
public final class Corrections {
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> latestFirst;
    private final Map<ArticleId, SortedSet<ArticleId>> units = new HashMap<>();
    private final Map<ArticleId, Set<ArticleId>> apart = new HashMap<>();

    private Corrections(List<Correction> latestFirst) {
        this.latestFirst = latestFirst;
        for (Correction correction : latestFirst) {
            keepApart(correction);
            correction.groups().forEach(this::keepTogether);
        }
    }

    /** In whatever order. */
    public static Corrections of(Collection<Correction> corrections) {
        return new Corrections(corrections.stream().sorted(Comparator.comparingInt(Correction::number).reversed()).toList());
    }

    boolean isEmpty() {
        return latestFirst.isEmpty();
    }

    /** Whether any correction says something about it. */
    boolean name(ArticleId article) {
        return units.containsKey(article);
    }

    /** The article with all that must be in its story, in order. */
    SortedSet<ArticleId> unit(ArticleId article) {
        return units.getOrDefault(article, new TreeSet<>(Set.of(article)));
    }

    /** Whether both must be in one story. */
    public boolean join(ArticleId a, ArticleId b) {
        return unit(a).contains(b);
    }

    /** Whether both must not be in one story. */
    public boolean part(ArticleId a, ArticleId b) {
        return apart.getOrDefault(unit(a).first(), Set.of()).contains(unit(b).first());
    }

    /** All articles that must not be in one story with some of these. */
    public SortedSet<ArticleId> apartFrom(Collection<ArticleId> articles) {
        SortedSet<ArticleId> found = new TreeSet<>();
        for (ArticleId article : articles) {
            apart.getOrDefault(unit(article).first(), Set.of()).forEach(other -> found.addAll(unit(other)));
        }
        return found;
    }

    /** The latest correction by which both are in one story, or are not; empty where evidence decides. */
    public Optional<Correction> findDecisive(ArticleId a, ArticleId b) {
        if (part(a, b)) {
            return latest(correction -> correction.parts(a, b))
                    .or(() -> latest(correction -> any(a, b, (x, y) -> correction.parts(x, y))));
        }
        if (join(a, b) && !a.equals(b)) {
            return latest(correction -> correction.joins(a, b))
                    .or(() -> latest(correction -> unit(a).stream().anyMatch(x -> !x.equals(a) && correction.joins(a, x))));
        }
        return Optional.empty();
    }

    private interface Pair {
        boolean test(ArticleId x, ArticleId y);
    }

    private boolean any(ArticleId a, ArticleId b, Pair pair) {
        return unit(a).stream().anyMatch(x -> unit(b).stream().anyMatch(y -> pair.test(x, y)));
    }

    private Optional<Correction> latest(Predicate<Correction> condition) {
        return latestFirst.stream().filter(condition).findFirst();
    }

    /** Cuts articles into parts that may each be in one story; who is named in no correction stays with most of the others. */
    List<List<ArticleId>> separate(List<ArticleId> articles) {
        List<List<ArticleId>> parts = new ArrayList<>();
        List<ArticleId> free = new ArrayList<>();
        for (ArticleId article : articles) {
            if (!name(article)) {
                free.add(article);
                continue;
            }
            Optional<List<ArticleId>> fitting =
                    parts.stream().filter(part -> part.stream().noneMatch(other -> part(article, other))).findFirst();
            fitting.ifPresentOrElse(part -> part.add(article), () -> parts.add(new ArrayList<>(List.of(article))));
        }
        if (parts.isEmpty()) {
            return List.of(free);
        }
        parts.stream().max(Comparator.comparingInt(List::size)).orElseThrow().addAll(free);
        return parts;
    }

    private void keepApart(Correction correction) {
        correction.articles().forEach(article -> units.computeIfAbsent(article, id -> new TreeSet<>(Set.of(id))));
        List<List<ArticleId>> sides = new ArrayList<>(correction.groups());
        sides.add(correction.rest());
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (ArticleId a : names(sides.get(i))) {
                    for (ArticleId b : names(sides.get(j))) {
                        keepApart(a, b);
                    }
                }
            }
        }
    }

    private void keepApart(ArticleId a, ArticleId b) {
        if (!a.equals(b)) {
            apart.computeIfAbsent(a, id -> new HashSet<>()).add(b);
            apart.computeIfAbsent(b, id -> new HashSet<>()).add(a);
        }
    }

    /** The units of these articles, each by its first article. */
    private SortedSet<ArticleId> names(List<ArticleId> articles) {
        SortedSet<ArticleId> names = new TreeSet<>();
        articles.forEach(article -> names.add(unit(article).first()));
        return names;
    }

    private void keepTogether(List<ArticleId> group) {
        List<ArticleId> joined = new ArrayList<>();
        for (ArticleId article : group) {
            Optional<ArticleId> fitting = joined.stream().filter(other -> !part(article, other)).findFirst();
            fitting.ifPresentOrElse(other -> unite(article, other), () -> joined.add(article));
        }
    }

    private void unite(ArticleId a, ArticleId b) {
        SortedSet<ArticleId> from = units.get(a);
        SortedSet<ArticleId> into = units.get(b);
        if (from == into) {
            return;
        }
        Set<ArticleId> others = new HashSet<>(apart.getOrDefault(from.first(), Set.of()));
        others.addAll(apart.getOrDefault(into.first(), Set.of()));
        SortedSet<ArticleId> united = new TreeSet<>(from);
        united.addAll(into);
        united.forEach(article -> units.put(article, united));
        for (ArticleId other : others) {
            apart.get(other).remove(from.first());
            apart.get(other).remove(into.first());
            keepApart(united.first(), other);
        }
    }
}
