package org.parallax.storage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;

/**
 * Which stories are wanted, in which order; an empty part does not restrict.
 *
 * @param text what at least one article must fit: words, "phrases", or, and -exclusions as in a web search
 * @param country of the outlet of at least one article
 * @param subject a country that it is about
 * @param outlet name or domain of at least one article's outlet
 * @param language of at least one article
 * @param from earliest first publication, inclusive
 * @param to latest first publication, exclusive
 */
public record StoryQuery(
        Optional<String> text,
        Optional<CountryCode> country,
        Optional<CountryCode> subject,
        Optional<String> outlet,
        Optional<Language> language,
        Optional<Instant> from,
        Optional<Instant> to,
        int minCountries,
        int minArticles,
        Optional<Differing> differs,
        StoryOrder order) {

    /** Every story, latest first. */
    public static final StoryQuery ALL = new StoryQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            0, 0, Optional.empty(), StoryOrder.UPDATED);

    /** In what the tellings of a story disagree. */
    public enum Differing {
        FIGURES, CLAIMS;

        /** The name callers use: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Differing> find(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    public StoryQuery withCountry(CountryCode wanted) {
        return new StoryQuery(
                text, Optional.of(wanted), subject, outlet, language, from, to, minCountries, minArticles, differs, order);
    }
}
