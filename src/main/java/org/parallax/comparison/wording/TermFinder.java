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

/**
 * Finds the terms that set one perspective apart from all others.
 *
 * <p>A text that several outlets print counts once a side. The prior is the story's own use of the term, so that the words of
 * its topic, which everybody uses, weigh little. A perspective of a single origin has too few words to be told apart by, and
 * gets no terms.
 */
final class TermFinder {
    static final double MIN_Z = 1.96;
    static final int MIN_USES = 3;
    static final int MIN_ORIGINS = 2;
    static final int MAX_TERMS = 12;
    static final int MAX_EVIDENCE = 5;
    /** Pseudo-uses of all terms together: about one article's worth. */
    private static final double PRIOR_TERMS = 150;

    private record Place(EnglishView view, ContentTerms.Use use) {}

    /** The uses of one side, each origin once. */
    private static final class Side {
        private final Map<String, List<Place>> uses = new TreeMap<>();
        private int all;

        void add(EnglishView view, List<ContentTerms.Use> terms) {
            terms.forEach(use -> uses.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(new Place(view, use)));
            all += terms.size();
        }

        int count(String key) {
            return uses.getOrDefault(key, List.of()).size();
        }

        long origins(String key) {
            return uses.getOrDefault(key, List.of()).stream().map(place -> place.view().article().origin()).distinct().count();
        }
    }

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
            Side here = new Side();
            Side rest = new Side();
            fill(story, perspective, views, uses, here, rest);
            if (perspective.originCount() >= MIN_ORIGINS && rest.all > 0) {
                terms.addAll(distinctive(perspective, here, rest));
            }
        }
        return terms;
    }

    private static void fill(
            ComparedStory story, Perspective perspective, Map<ArticleId, EnglishView> views, Map<ArticleId, List<ContentTerms.Use>> uses,
            Side here, Side rest) {
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

    private static List<DistinctiveTerm> distinctive(Perspective perspective, Side here, Side rest) {
        List<DistinctiveTerm> found = new ArrayList<>();
        double total = here.all + rest.all;
        for (Map.Entry<String, List<Place>> entry : here.uses.entrySet()) {
            int count = entry.getValue().size();
            int others = rest.count(entry.getKey());
            double prior = PRIOR_TERMS * (count + others) / total;
            double z = LogOdds.z(count, here.all, others, rest.all, prior, PRIOR_TERMS);
            if (count >= MIN_USES && z > MIN_Z && here.origins(entry.getKey()) >= MIN_ORIGINS) {
                found.add(term(perspective, entry.getValue(), z, others));
            }
        }
        found.sort(Comparator.comparingDouble(DistinctiveTerm::score).reversed().thenComparing(DistinctiveTerm::term));
        return found.subList(0, Math.min(MAX_TERMS, found.size()));
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
