package org.parallax.comparison.takes;

import java.util.ArrayList;
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
 * <p>Origins are joined by average-link clustering on the cosine of their {@link Telling}s as long as the mean cosine exceeds
 * {@value #JOIN_ABOVE}. Reprints follow their origin. A take is labelled with the headline of its most typical article, in
 * English where there is a translation: words that somebody chose to sum it up with read better than any list of terms; where
 * no article has one, with its strongest terms.
 */
public final class TakeFinder {
    static final double JOIN_ABOVE = .08;
    static final int MAX_TERMS = 6;
    private static final int LABEL_TERMS = 3;
    private static final int MIN_USES = 2;

    /** Takes with the most articles first; empty for a story of one origin. */
    public List<Take> find(ComparedStory story) {
        List<Telling> tellings = Telling.of(story.articles().stream()
                .filter(article -> !article.isReprint())
                .flatMap(article -> EnglishView.find(article).stream())
                .toList());
        if (tellings.size() < 2) {
            return List.of();
        }
        List<List<Telling>> groups = AverageLink.cluster(tellings, (a, b) -> a.vector().cosine(b.vector()), JOIN_ABOVE);
        List<Take> takes = new ArrayList<>();
        for (List<Telling> group : groups) {
            takes.add(take(story, group, "take-" + (takes.size() + 1)));
        }
        return takes;
    }

    private static Take take(ComparedStory story, List<Telling> group, String id) {
        List<ArticleId> origins = group.stream().map(telling -> telling.view().article().id()).toList();
        List<ComparedArticle> articles = story.articles().stream().filter(article -> origins.contains(article.origin())).toList();
        TermVector sum = TermVector.sum(group.stream().map(Telling::vector).toList());
        List<String> terms = TakeTerms.strongest(subjects(group, sum), MAX_TERMS);
        return new Take(
                id,
                label(typical(group, sum).view().article(), terms),
                articles.stream().map(ComparedArticle::perspective).distinct().toList(),
                terms,
                articles.stream().map(ComparedArticle::id).toList(),
                typicalSentence(group, sum));
    }

    /** Weight by the form most used, of what ends in a noun and is said at least twice. */
    private static Map<String, Double> subjects(List<Telling> group, TermVector sum) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (Telling telling : group) {
            for (int i = 0; i < telling.uses().size(); i++) {
                ContentTerms.Use use = telling.uses().get(i);
                if (use.naming()) {
                    forms.computeIfAbsent(use.key(), key -> new TreeMap<>()).merge(use.written(telling.view()), 1, Integer::sum);
                    weights.put(use.key(), sum.weight(telling.terms()[i]));
                }
            }
        }
        Map<String, Double> subjects = new TreeMap<>();
        forms.forEach((key, written) -> {
            int uses = written.values().stream().mapToInt(Integer::intValue).sum();
            if (uses >= MIN_USES) {
                subjects.merge(ContentTerms.mostUsed(written), uses * weights.get(key), Math::max);
            }
        });
        return subjects;
    }

    /** The telling with most of the take's terms; the earlier one of two. */
    private static Telling typical(List<Telling> group, TermVector sum) {
        Telling best = group.getFirst();
        for (Telling telling : group) {
            if (telling.vector().cosine(sum) > best.vector().cosine(sum)) {
                best = telling;
            }
        }
        return best;
    }

    private static String label(ComparedArticle article, List<String> terms) {
        AnalyzedArticle analysis = article.analysis();
        return analysis.translatedTitle().map(AnalyzedText::text).filter(title -> !title.isBlank())
                .or(() -> article.article().title().filter(title -> !title.isBlank()))
                .or(() -> terms.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", terms.subList(0, Math.min(LABEL_TERMS, terms.size())))))
                .orElse(article.perspective());
    }

    /** The sentence with the greatest weight of the take's terms for its length. */
    private static Optional<Evidence> typicalSentence(List<Telling> group, TermVector sum) {
        Optional<Evidence> best = Optional.empty();
        double bestWeight = 0;
        for (Telling telling : group) {
            int next = 0;
            for (Sentence sentence : telling.view().text().sentences()) {
                double weight = 0;
                for (; next < telling.uses().size() && telling.uses().get(next).span().start() < sentence.end(); next++) {
                    weight += sum.weight(telling.terms()[next]);
                }
                weight /= Math.sqrt(10 + sentence.tokens().size());
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = Optional.of(telling.view().evidence(sentence.span()));
                }
            }
        }
        return best;
    }
}
