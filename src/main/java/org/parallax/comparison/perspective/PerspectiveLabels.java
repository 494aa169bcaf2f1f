package org.parallax.comparison.perspective;

import com.ibm.icu.util.ULocale;
import org.parallax.article.Article;

/** Perspective keys in English words: {@code UA} is Ukraine, {@code pt-BR} Brazilian Portuguese. */
final class PerspectiveLabels {
    private PerspectiveLabels() {}

    static String of(Grouping grouping, String key, Article first) {
        if (key.equals(Grouping.UNKNOWN)) {
            return Grouping.UNKNOWN;
        }
        return switch (grouping) {
            case COUNTRY -> ULocale.getDisplayCountry("und-" + key, ULocale.ENGLISH);
            case LANGUAGE -> ULocale.getDisplayName(key, ULocale.ENGLISH);
            case OUTLET -> key;
            case ARTICLE -> first.title().filter(title -> !title.isBlank()).orElse(key);
        };
    }
}
