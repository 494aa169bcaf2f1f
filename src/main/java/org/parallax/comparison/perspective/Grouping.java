package org.parallax.comparison.perspective;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.CountryCode;

/** What makes two articles one perspective. */
public enum Grouping {
    COUNTRY {
        @Override
        public String keyOf(Article article) {
            return article.outlet().country().map(CountryCode::value).orElse(UNKNOWN);
        }
    },
    OUTLET {
        @Override
        public String keyOf(Article article) {
            return article.outlet().key();
        }
    },
    ARTICLE {
        @Override
        public String keyOf(Article article) {
            return article.id().value();
        }
    },
    LANGUAGE {
        @Override
        public String keyOf(Article article) {
            return article.language().isKnown() ? article.language().tag() : UNKNOWN;
        }
    };

    /** The perspective of articles whose country, outlet or language is not known. */
    public static final String UNKNOWN = "unknown";

    public abstract String keyOf(Article article);

    /** The name callers use: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> find(String key) {
        return Arrays.stream(values()).filter(grouping -> grouping.key().equals(key)).findFirst();
    }
}
