package org.parallax.comparison.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.CountryCode;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;

/**
 * Finds what countries a story is about by the places and peoples that its tellings name.
 *
 * <p>In each origin a country weighs by where it is named - title {@value #TITLE}, first sentences {@value #LEAD}, text
 * {@value #BODY} each, the text no more than {@value #MOST_BODY} - as a share of all countries named there; the shares are
 * averaged over origins. A country is a subject from {@value #MIN_SHARE} on. The country of an outlet plays no part.
 */
public final class SubjectFinder {
    static final double MIN_SHARE = .25;
    static final int MAX_SUBJECTS = 4;
    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final double BODY = .5;
    private static final double MOST_BODY = 2;
    private static final int LEAD_SENTENCES = 2;
    private static final int MAX_EVIDENCE = 3;

    /** By falling share; empty where no text names a country. */
    public List<SubjectCountry> find(ComparedStory story) {
        Map<CountryCode, Double> shares = new TreeMap<>();
        Map<CountryCode, Integer> prominent = new TreeMap<>();
        List<ComparedArticle> origins = story.articles().stream().filter(article -> !article.isReprint()).toList();
        int telling = 0;
        for (ComparedArticle article : origins) {
            Named named = Named.in(article);
            Map<CountryCode, Double> weights = named.weights();
            double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            weights.forEach((country, weight) -> shares.merge(country, weight / sum, Double::sum));
            named.prominent().forEach(country -> prominent.merge(country, 1, Integer::sum));
            telling += weights.isEmpty() ? 0 : 1;
        }
        List<SubjectCountry> subjects = new ArrayList<>();
        for (Map.Entry<CountryCode, Double> entry : shares.entrySet()) {
            double share = entry.getValue() / telling;
            List<Evidence> evidence = evidence(origins, entry.getKey());
            if (share >= MIN_SHARE && !evidence.isEmpty()) {
                subjects.add(new SubjectCountry(
                        entry.getKey(), share, (double) prominent.getOrDefault(entry.getKey(), 0) / origins.size(), evidence));
            }
        }
        subjects.sort(Comparator.comparingDouble(SubjectCountry::share).reversed().thenComparing(SubjectCountry::country));
        return subjects.subList(0, Math.min(MAX_SUBJECTS, subjects.size()));
    }

    /** The countries that one article names in its title, in its first sentences, and how much all that it names weigh in the text. */
    private record Named(Set<CountryCode> titled, Set<CountryCode> led, Map<CountryCode, Double> body) {
        static Named in(ComparedArticle article) {
            Set<CountryCode> titled = new TreeSet<>();
            article.analysis().title().mentions().forEach(mention -> mention.country().ifPresent(titled::add));
            Set<CountryCode> led = new TreeSet<>();
            Map<CountryCode, Double> body = new TreeMap<>();
            int leadEnd = leadEnd(article.text());
            for (Mention mention : article.text().mentions()) {
                mention.country().ifPresent(country -> {
                    if (mention.span().start() < leadEnd) {
                        led.add(country);
                    }
                    body.merge(country, BODY, (known, more) -> Math.min(MOST_BODY, known + more));
                });
            }
            return new Named(titled, led, body);
        }

        Map<CountryCode, Double> weights() {
            Map<CountryCode, Double> weights = new TreeMap<>(body);
            titled.forEach(country -> weights.merge(country, TITLE, Double::sum));
            led.forEach(country -> weights.merge(country, LEAD, Double::sum));
            return weights;
        }

        Set<CountryCode> prominent() {
            Set<CountryCode> prominent = new TreeSet<>(titled);
            prominent.addAll(led);
            return prominent;
        }
    }

    private static int leadEnd(AnalyzedText text) {
        int sentences = Math.min(LEAD_SENTENCES, text.sentences().size());
        return sentences == 0 ? 0 : text.sentences().get(sentences - 1).end();
    }

    private static List<Evidence> evidence(List<ComparedArticle> articles, CountryCode country) {
        return articles.stream()
                .flatMap(article -> article.text().mentions().stream()
                        .filter(mention -> mention.country().filter(country::equals).isPresent())
                        .findFirst()
                        .map(mention -> Evidence.of(article.id(), article.text(), mention.span()))
                        .stream())
                .limit(MAX_EVIDENCE)
                .toList();
    }
}
