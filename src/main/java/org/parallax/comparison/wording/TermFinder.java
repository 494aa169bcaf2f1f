package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * its topic, which everybody uses, weigh little; a term that most of the others use as well is left out unless this side uses it
 * {@value #MIN_RATIO} times as often, and one that nearly all use is left out whatever. A perspective of a single origin has too
 * few words to be told apart by, and gets no terms.
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
    /** Of two terms of which most uses lie in uses of the other, one is shown. */
    private static final double INSIDE_SHARE = .6;

    /** What one article says. */
    private record Reading(EnglishView view, List<ContentTerms.Use> uses, Map<String, Integer> counts) {
        ArticleId origin() {
            return view.article().origin();
        }
    }

    private record Place(EnglishView view, ContentTerms.Use use) {
        boolean overlaps(Place other) {
            return view == other.view() && (use.span().contains(other.use().span()) || other.use().span().contains(use.span()));
        }
    }

    private final ContentTerms contentTerms = new ContentTerms();

    /** By perspective in their order, then by falling score. */
    List<DistinctiveTerm> find(ComparedStory story) {
        List<Reading> readings = story.articles().stream().flatMap(article -> EnglishView.find(article).stream()).map(this::read).toList();
        Map<ArticleId, Map<String, Integer>> origins = new LinkedHashMap<>();
        readings.forEach(reading -> origins.putIfAbsent(reading.origin(), reading.counts()));
        TermTally all = TermTally.of(origins.values());
        List<DistinctiveTerm> terms = new ArrayList<>();
        for (Perspective perspective : story.perspectives()) {
            if (perspective.originCount() >= MIN_ORIGINS) {
                Map<ArticleId, Reading> own = own(readings, perspective);
                Contrast contrast = new Contrast(
                        TermTally.of(own.values().stream().map(Reading::counts).toList()), all,
                        TermTally.of(own.keySet().stream().map(origins::get).filter(Objects::nonNull).toList()));
                if (contrast.hasRest()) {
                    terms.addAll(distinctive(perspective, own, contrast));
                }
            }
        }
        return terms;
    }

    private Reading read(EnglishView view) {
        List<ContentTerms.Use> uses = contentTerms.of(view);
        return new Reading(view, uses, TermTally.count(uses));
    }

    /** The first reading of each origin that the perspective has. */
    private static Map<ArticleId, Reading> own(List<Reading> readings, Perspective perspective) {
        Map<ArticleId, Reading> own = new LinkedHashMap<>();
        for (Reading reading : readings) {
            ComparedArticle article = reading.view().article();
            if (article.perspective().equals(perspective.key())) {
                own.putIfAbsent(reading.origin(), reading);
            }
        }
        return own;
    }

    private static List<DistinctiveTerm> distinctive(Perspective perspective, Map<ArticleId, Reading> own, Contrast contrast) {
        Map<String, Double> scores = new TreeMap<>();
        own.values().stream().flatMap(reading -> reading.counts().keySet().stream()).distinct()
                .filter(key -> contrast.mine().uses(key) >= MIN_USES && contrast.mine().origins(key) >= MIN_ORIGINS && isNotTheTopic(key, contrast))
                .forEach(key -> scores.put(key, contrast.z(key)));
        scores.values().removeIf(z -> z <= MIN_Z);
        Map<String, List<Place>> places = places(own, scores);
        List<DistinctiveTerm> found = new ArrayList<>();
        List<List<Place>> shown = new ArrayList<>();
        for (String key : ranked(scores)) {
            List<Place> here = places.get(key);
            if (found.size() < MAX_TERMS && shown.stream().noneMatch(other -> overlap(here, other))) {
                shown.add(here);
                found.add(term(perspective, here, scores.get(key), contrast.restUses(key)));
            }
        }
        return found;
    }

    private static boolean isNotTheTopic(String key, Contrast contrast) {
        double share = contrast.restShare(key);
        return share <= COMMON_SHARE || share <= TOPIC_SHARE && contrast.ratio(key) >= MIN_RATIO;
    }

    private static List<String> ranked(Map<String, Double> scores) {
        return scores.keySet().stream()
                .sorted(Comparator.comparing((String key) -> -scores.get(key)).thenComparing(key -> -key.length()).thenComparing(key -> key))
                .toList();
    }

    private static Map<String, List<Place>> places(Map<ArticleId, Reading> own, Map<String, Double> wanted) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Reading reading : own.values()) {
            for (ContentTerms.Use use : reading.uses()) {
                if (wanted.containsKey(use.key())) {
                    places.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(new Place(reading.view(), use));
                }
            }
        }
        return places;
    }

    /** Whether most uses of one lie inside uses of the other, so that both would say the same. */
    private static boolean overlap(List<Place> places, List<Place> others) {
        long shared = places.stream().filter(place -> others.stream().anyMatch(place::overlaps)).count();
        return shared >= INSIDE_SHARE * Math.min(places.size(), others.size());
    }

    private static DistinctiveTerm term(Perspective perspective, List<Place> places, double z, int rest) {
        List<Evidence> evidence = places.stream().limit(MAX_EVIDENCE).map(place -> place.view().evidence(place.use().span())).toList();
        return new DistinctiveTerm(mostUsedForm(places), perspective.key(), z, places.size(), rest, evidence);
    }

    private static String mostUsedForm(List<Place> places) {
        Map<String, Integer> forms = new TreeMap<>();
        places.forEach(place -> forms.merge(place.use().written(place.view()), 1, Integer::sum));
        return ContentTerms.mostUsed(forms);
    }
}
