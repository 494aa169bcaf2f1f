package org.parallax.storage;

import java.time.Instant;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;

/**
 * Which articles are wanted; an empty part does not restrict.
 *
 * @param text words, "phrases", or, and -exclusions as in a web search
 * @param outlet name or domain
 * @param from earliest publication, inclusive
 * @param to latest publication, exclusive
 */
public record ArticleQuery(
        Optional<String> text,
        Optional<CountryCode> country,
        Optional<String> outlet,
        Optional<Language> language,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static ArticleQuery ofText(String text) {
        return new ArticleQuery(
                Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Name of the order that hits come in, for {@link Cursor#decode}: best first, or latest first where no text is asked for. */
    public String order() {
        return text.isPresent() ? "relevance" : "published";
    }
}
