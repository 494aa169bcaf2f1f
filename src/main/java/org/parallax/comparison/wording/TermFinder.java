package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.perspective.Perspective;
import org.parallax.comparison.wording.TermSide.Place;

/**
 * Finds the terms that set one perspective apart from all others.
 *
 * <p>A text that several outlets print counts once a side. The prior is the story's own use of the term, so that the words of
 * its topic, which everybody uses, weigh little; a term that most of the others use as well is left out unless this side uses it
 * {@value #MIN_RATIO} times as often, and one that nearly all use is left out whatever. A perspective of a single origin has too few words to be told apart by, and gets no terms.
 */
final class TermFinder {
    static final double MIN_Z = 1.96;
    static final int MIN_USES = 3;
    static final int MIN_ORIGINS = 2;
    static final int MAX_TERMS = 12;
    static final int MAX_EVIDENCE = 5;
    static final double MIN_RATIO = 3;
    private static final double COMMON_SHARE = .5;
    /** Above this share of the other origins a term is the story's topic, however often a side uses it. */
    private static final double TOPIC_SHARE = .8;
    /** Pseudo-uses of all terms together: about one article's worth. */
    private static final double PRIOR_TERMS = 150;
    /** A word most of whose uses lie in a phrase that is shown is not shown beside it. */
    private static final double INSIDE_SHARE = .6;

    private final ContentTerms contentTerms = new ContentTerms();

    /** By perspective in their order, then by falling score. */
    List<DistinctiveTerm> find(ComparedStory story) {
        Map<ArticleId, EnglishView> views = new HashMap<>();
        Map<ArticleId, List<ContentTerms.Use>> uses = new HashMap<>();
        for (ComparedArticle article : story.articles()) {
            EnglishView.find(article).ifPresent(view -> {
                views.put(article.id(), view);
                uses.put(article.id(), contentTerms.of(view));
            });
        }
        List<DistinctiveTerm> terms = new ArrayList<>();
        for (Perspective perspective : story.perspectives()) {
            TermSide here = new TermSide();
            TermSide rest = new TermSide();
            fill(story, perspective, views, uses, here, rest);
            if (perspective.originCount() >= MIN_ORIGINS && rest.boundedTotal() > 0) {
                terms.addAll(distinctive(perspective, here, rest));
            }
        }
        return terms;
    }

    private static void fill(
            ComparedStory story, Perspective perspective, Map<ArticleId, EnglishView> views, Map<ArticleId, List<ContentTerms.Use>> uses,
            TermSide here, TermSide rest) {
        Set<ArticleId> origins = new HashSet<>();
        for (boolean own : new boolean[] {true, false}) {
            for (ComparedArticle article : story.articles()) {
                boolean belongs = article.perspective().equals(perspective.key());
                if (belongs == own && views.containsKey(article.id()) && origins.add(article.origin())) {
                    (own ? here : rest).add(views.get(article.id()), uses.get(article.id()));
                }
            }
        }
    }

    private static List<DistinctiveTerm> distinctive(Perspective perspective, TermSide here, TermSide rest) {
        Map<String, Double> scores = new TreeMap<>();
        for (String key : here.uses().keySet()) {
            if (here.count(key) >= MIN_USES && here.origins(key) >= MIN_ORIGINS) {
                double z = z(key, here, rest);
                if (z > MIN_Z && isNotTheTopic(key, here, rest)) {
                    scores.put(key, z);
                }
            }
        }
        List<DistinctiveTerm> found = new ArrayList<>();
        List<List<Place>> shown = new ArrayList<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> -entry.getKey().length()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    List<Place> places = here.uses().get(entry.getKey());
                    if (found.size() < MAX_TERMS && shown.stream().noneMatch(other -> overlap(places, other))) {
                        shown.add(places);
                        found.add(term(perspective, places, entry.getValue(), rest.count(entry.getKey())));
                    }
                });
        return found;
    }

    private static double z(String key, TermSide here, TermSide rest) {
        double total = here.boundedTotal() + rest.boundedTotal();
        double prior = PRIOR_TERMS * (here.bounded(key) + rest.bounded(key)) / total;
        return LogOdds.z(here.bounded(key), here.boundedTotal(), rest.bounded(key), rest.boundedTotal(), prior, PRIOR_TERMS);
    }

    private static boolean isNotTheTopic(String key, TermSide here, TermSide rest) {
        return rest.share(key) <= COMMON_SHARE || rest.share(key) <= TOPIC_SHARE && ratio(key, here, rest) >= MIN_RATIO;
    }

    private static double ratio(String key, TermSide here, TermSide rest) {
        double mine = (double) here.bounded(key) / here.boundedTotal();
        double theirs = (double) rest.bounded(key) / rest.boundedTotal();
        return theirs == 0 ? Double.POSITIVE_INFINITY : mine / theirs;
    }

    /** Whether most uses of one lie inside uses of the other, so that both would say the same. */
    private static boolean overlap(List<Place> places, List<Place> others) {
        long shared = places.stream().filter(place -> others.stream().anyMatch(other -> overlap(place, other))).count();
        return shared >= INSIDE_SHARE * Math.min(places.size(), others.size());
    }

    private static boolean overlap(Place place, Place other) {
        return place.view() == other.view()
                && (place.use().span().contains(other.use().span()) || other.use().span().contains(place.use().span()));
    }

    private static DistinctiveTerm term(Perspective perspective, List<Place> places, double z, int rest) {
        List<Evidence> evidence = places.stream().limit(MAX_EVIDENCE).map(place -> place.view().evidence(place.use().span())).toList();
        return new DistinctiveTerm(mostUsedForm(places), perspective.key(), z, places.size(), rest, evidence);
    }

    private static String mostUsedForm(List<Place> places) {
        Map<String, Integer> forms = new TreeMap<>();
        places.forEach(place -> forms.merge(place.use().span().in(place.view().text().text()).replaceAll("\\s+", " "), 1, Integer::sum));
        return forms.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
    }
}
