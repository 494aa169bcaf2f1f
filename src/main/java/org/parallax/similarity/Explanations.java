package org.parallax.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.WordUtils;

/** What two profiles have in common, in words. */
final class Explanations {
    private Explanations() {}

    static String words(ArticleProfile a, ArticleProfile b) {
        WordStems stems = WordStems.of(a.wordLanguage());
        return list(ProfileLabels.shared(a.labels().words(), b.labels().words(), word -> stems.find(word).stream().toList()));
    }

    static String names(ArticleProfile a, ArticleProfile b) {
        return list(capitalized(ProfileLabels.shared(a.labels().names(), b.labels().names(), NameKeys::of)));
    }

    static String numbers(ArticleProfile a, ArticleProfile b) {
        return list(ProfileLabels.shared(a.labels().numbers(), b.labels().numbers(), number -> List.of(number.toLowerCase(Locale.ROOT))));
    }

    static String dates(ArticleProfile a, ArticleProfile b) {
        return list(ProfileLabels.shared(a.labels().dates(), b.labels().dates(), List::of));
    }

    static String places(ArticleProfile a, ArticleProfile b) {
        return list(capitalized(ProfileLabels.shared(a.labels().places(), b.labels().places(), List::of)));
    }

    private static List<String> capitalized(List<String> names) {
        return names.stream().map(WordUtils::capitalize).toList();
    }

    private static String list(List<String> shared) {
        return Optional.of(String.join(", ", shared)).filter(words -> !words.isEmpty()).orElse("nothing in common");
    }
}
