package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.comparison.claims.Omission;

/**
 * The omissions found in a story against the annotated ones that at least two articles report. An annotated omission has no
 * passages: it is found where an omission of the same perspective shares a word of four letters with it or, by its first five
 * letters, a form of one.
 */
final class OmissionMatch {
    private static final int STEM = 5;
    private static final Set<String> EMPTY_WORDS = Set.of("whether", "what", "that", "were", "have", "been", "with", "from", "into", "many", "people");

    private final GoldStory story;
    private final List<Omission> found;

    OmissionMatch(GoldStory story, List<Omission> found) {
        this.story = story;
        this.found = found;
    }

    Ratio omissionsFound() {
        Map<ArticleId, String> perspectives = story.articles().stream()
                .collect(Collectors.toMap(Article::id, article -> article.outlet().country().map(CountryCode::value).orElse("unknown")));
        Ratio ratio = Ratio.NONE;
        for (JsonNode omission : story.json().get("omissions")) {
            if (omission.get("saidBy").size() >= 2) {
                for (JsonNode article : omission.get("notMentionedBy")) {
                    String perspective = perspectives.get(ArticleId.of(article.textValue()));
                    ratio = ratio.plus(Ratio.of(found.stream().anyMatch(shown -> shown.missingIn().equals(perspective)
                            && shareWord(omission.get("fact").textValue(), shown))));
                }
            }
        }
        return ratio;
    }

    private boolean shareWord(String fact, Omission shown) {
        Set<String> words = words(fact);
        String reported = shown.evidence().stream()
                .map(evidence -> evidence.exact().in(story.articles().stream()
                        .filter(article -> article.id().equals(evidence.article()))
                        .findFirst()
                        .orElseThrow()
                        .text()))
                .collect(Collectors.joining(" "));
        words.retainAll(words(shown.text() + " " + reported));
        return !words.isEmpty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= 4 && !EMPTY_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
