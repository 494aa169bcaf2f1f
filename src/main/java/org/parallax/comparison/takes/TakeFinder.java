package org.parallax.comparison.takes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.wording.ContentTerms;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.Sentence;

/**
 * Finds the angles from which a story is told.
 *
 * <p>Each origin is a vector of its terms, weighted so that what every telling has counts nothing; origins are joined by
 * average-link clustering on the cosine of the vectors as long as the mean cosine exceeds {@value #JOIN_ABOVE}. Reprints follow
 * their origin. A take is labelled with the headline of its most typical article, in English where there is a translation: words that
 * somebody chose to sum it up with read better than any list of terms.
 */
public final class TakeFinder {
    static final double JOIN_ABOVE = .08;
    static final int MAX_TERMS = 6;
    private static final int MIN_USES = 2;

    private record Telling(EnglishView view, List<ContentTerms.Use> uses, Map<String, Double> weights) {}

    private final ContentTerms contentTerms = new ContentTerms();

    /** Takes with the most articles first; empty for a story of one origin. */
    public List<Take> find(ComparedStory story) {
        List<Telling> tellings = tellings(story);
        if (tellings.size() < 2) {
            return List.of();
        }
        List<List<Telling>> groups = AverageLink.cluster(tellings, (a, b) -> cosine(a.weights(), b.weights()), JOIN_ABOVE);
        List<Take> takes = new ArrayList<>();
        for (List<Telling> group : groups) {
            takes.add(take(story, group, "take-" + (takes.size() + 1)));
        }
        return takes;
    }

    private List<Telling> tellings(ComparedStory story) {
        List<EnglishView> views = new ArrayList<>();
        List<List<ContentTerms.Use>> uses = new ArrayList<>();
        Map<String, Integer> holders = new HashMap<>();
        for (ComparedArticle article : story.articles()) {
            Optional<EnglishView> view = article.isReprint() ? Optional.empty() : EnglishView.find(article);
            if (view.isPresent()) {
                List<ContentTerms.Use> terms = contentTerms.of(view.get());
                views.add(view.get());
                uses.add(terms);
                terms.stream().map(ContentTerms.Use::key).distinct().forEach(key -> holders.merge(key, 1, Integer::sum));
            }
        }
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            tellings.add(new Telling(views.get(i), uses.get(i), weights(uses.get(i), holders, views.size())));
        }
        return tellings;
    }

    /** (1 + ln uses) · ln(tellings / tellings with the term): 0 for a term that all have. */
    private static Map<String, Double> weights(List<ContentTerms.Use> uses, Map<String, Integer> holders, int tellings) {
        Map<String, Double> counts = new TreeMap<>();
        uses.forEach(use -> counts.merge(use.key(), 1.0, Double::sum));
        counts.replaceAll((key, count) -> (1 + Math.log(count)) * Math.log((double) tellings / holders.get(key)));
        return counts;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        double norms = norm(a) * norm(b);
        return norms == 0 ? 0 : dot / norms;
    }

    private static double norm(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static Take take(ComparedStory story, List<Telling> group, String id) {
        List<ArticleId> origins = group.stream().map(telling -> telling.view().article().id()).toList();
        List<ComparedArticle> articles = story.articles().stream().filter(article -> origins.contains(article.origin())).toList();
        Map<String, Double> weights = new TreeMap<>();
        group.forEach(telling -> telling.weights().forEach((key, weight) -> weights.merge(key, weight, Double::sum)));
        List<String> terms = TakeTerms.strongest(subjects(group, weights), MAX_TERMS);
        return new Take(
                id,
                headline(typical(group, weights).view().article()),
                articles.stream().map(ComparedArticle::perspective).distinct().toList(),
                terms,
                articles.stream().map(ComparedArticle::id).toList(),
                typicalSentence(group, weights));
    }

    /** Weight by the form most used, of what ends in a noun and is said at least twice. */
    private static Map<String, Double> subjects(List<Telling> group, Map<String, Double> weights) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (Telling telling : group) {
            String text = telling.view().text().text();
            telling.uses().stream().filter(ContentTerms.Use::naming).forEach(use -> forms
                    .computeIfAbsent(use.key(), key -> new TreeMap<>())
                    .merge(use.span().in(text).replaceAll("\\s+", " "), 1, Integer::sum));
        }
        Map<String, Double> subjects = new TreeMap<>();
        forms.forEach((key, written) -> {
            int uses = written.values().stream().mapToInt(Integer::intValue).sum();
            if (uses >= MIN_USES) {
                subjects.merge(TakeTerms.mostUsed(written), uses * weights.getOrDefault(key, 0.0), Math::max);
            }
        });
        return subjects;
    }

    /** The telling with most of the take's terms; the earlier one of two. */
    private static Telling typical(List<Telling> group, Map<String, Double> weights) {
        Telling best = group.getFirst();
        for (Telling telling : group) {
            if (cosine(telling.weights(), weights) > cosine(best.weights(), weights)) {
                best = telling;
            }
        }
        return best;
    }

    private static String headline(ComparedArticle article) {
        AnalyzedArticle analysis = article.analysis();
        return analysis.translatedTitle().map(AnalyzedText::text).filter(title -> !title.isBlank())
                .or(() -> article.article().title())
                .orElse(article.perspective());
    }

    /** The sentence with the greatest weight of the take's terms for its length. */
    private static Optional<Evidence> typicalSentence(List<Telling> group, Map<String, Double> weights) {
        Optional<Evidence> best = Optional.empty();
        double bestWeight = 0;
        for (Telling telling : group) {
            for (Sentence sentence : telling.view().text().sentences()) {
                double weight = telling.uses().stream()
                        .filter(use -> sentence.span().contains(use.span()))
                        .mapToDouble(use -> weights.getOrDefault(use.key(), 0.0))
                        .sum() / Math.sqrt(10 + sentence.tokens().size());
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = Optional.of(telling.view().evidence(sentence.span()));
                }
            }
        }
        return best;
    }
}
