package org.parallax.similarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** What two profiles have in common, in words. */
final class Explanations {
    private static final int MOST_WORDS = 5;

    private Explanations() {}

    /** Words of headline and beginning that stand in this part of both. */
    static String words(ArticleProfile a, ArticleProfile b, Function<ArticleProfile, TermCounts> part) {
        return labels(a, b, term -> term.shared(part.apply(a)) > 0 && term.shared(part.apply(b)) > 0);
    }

    /** Words of one headline that stand in headline or beginning of the other. */
    static String headlineWords(ArticleProfile a, ArticleProfile b) {
        return labels(a, b, term -> term.shared(a.title()) > 0 && (term.shared(b.title()) > 0 || term.shared(b.lead()) > 0)
                || term.shared(a.lead()) > 0 && term.shared(b.title()) > 0);
    }

    private static String labels(ArticleProfile a, ArticleProfile b, Predicate<TermCounts> inCommon) {
        WordStems stems = WordStems.of(a.wordLanguage());
        Map<String, String> byStem = new LinkedHashMap<>();
        Stream.concat(a.labels().words().lines(), b.labels().words().lines())
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .filter(word -> inCommon.test(stems.count(List.of(word), new TermCounts.Builder()).build()))
                .forEach(word -> stems.find(word).ifPresent(stem -> byStem.putIfAbsent(stem, word)));
        return list(byStem.values().stream().limit(MOST_WORDS).toList());
    }

    static String names(ArticleProfile a, ArticleProfile b) {
        return list(capitalized(ProfileLabels.shared(a.labels().names(), b.labels().names(), NameKeys::of)));
    }

    /** Names that stand in headline or beginning of both. */
    static String leadNames(ArticleProfile a, ArticleProfile b) {
        List<String> both = ProfileLabels.shared(a.labels().names(), b.labels().names(), name -> NameKeys.of(name).stream()
                .filter(key -> stands(key, a.leadNames()) && stands(key, b.leadNames()))
                .toList());
        return list(capitalized(both));
    }

    private static boolean stands(String key, TermCounts names) {
        return new TermCounts.Builder().add(key).build().shared(names) > 0;
    }

    static String numbers(ArticleProfile a, ArticleProfile b) {
        return list(ProfileLabels.shared(a.labels().numbers(), b.labels().numbers(), number -> List.of(number.toLowerCase(Locale.ROOT))));
    }

    /** A month or year that is part of a day in common is not named again. */
    static String dates(ArticleProfile a, ArticleProfile b) {
        List<String> shared = ProfileLabels.shared(a.labels().dates(), b.labels().dates(), List::of);
        return list(shared.stream().filter(date -> shared.stream().noneMatch(other -> other.startsWith(date + "-"))).toList());
    }

    static String places(ArticleProfile a, ArticleProfile b) {
        return list(capitalized(ProfileLabels.shared(a.labels().places(), b.labels().places(), List::of)));
    }

    private static List<String> capitalized(List<String> names) {
        return names.stream().map(WordUtils::capitalize).toList();
    }

    /** Empty where what is in common has no label: those of the first words, names and numbers only are kept. */
    private static String list(List<String> shared) {
        return String.join(", ", shared);
    }
}
